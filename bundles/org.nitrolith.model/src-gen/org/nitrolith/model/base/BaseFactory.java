// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * @see org.nitrolith.model.base.BasePackage
 * @generated
 */
public interface BaseFactory extends EFactory
{
    /**
     * The singleton instance of the factory.
     * @generated
     */
    BaseFactory eINSTANCE = org.nitrolith.model.base.impl.BaseFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Source</em>'.
     * @return a new object of class '<em>Source</em>'.
     * @generated
     */
    Source createSource();

    /**
     * Returns a new object of class '<em>Citation</em>'.
     * @return a new object of class '<em>Citation</em>'.
     * @generated
     */
    Citation createCitation();

    /**
     * Returns a new object of class '<em>Discrepancy</em>'.
     * @return a new object of class '<em>Discrepancy</em>'.
     * @generated
     */
    Discrepancy createDiscrepancy();

    /**
     * Returns a new object of class '<em>Reading</em>'.
     * @return a new object of class '<em>Reading</em>'.
     * @generated
     */
    Reading createReading();

    /**
     * Returns a new object of class '<em>Attachment</em>'.
     * @return a new object of class '<em>Attachment</em>'.
     * @generated
     */
    Attachment createAttachment();

    /**
     * Returns a new object of class '<em>Link</em>'.
     * @return a new object of class '<em>Link</em>'.
     * @generated
     */
    Link createLink();

    /**
     * Returns a new object of class '<em>Atmosphere</em>'.
     * @return a new object of class '<em>Atmosphere</em>'.
     * @generated
     */
    Atmosphere createAtmosphere();

    /**
     * Returns a new object of class '<em>Target</em>'.
     * @return a new object of class '<em>Target</em>'.
     * @generated
     */
    Target createTarget();

    /**
     * Returns the package supported by this factory.
     * @return the package supported by this factory.
     * @generated
     */
    BasePackage getBasePackage();

} //BaseFactory
