// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * @see org.nitrolith.model.notebook.NotebookPackage
 * @generated
 */
public interface NotebookFactory extends EFactory
{
    /**
     * The singleton instance of the factory.
     * @generated
     */
    NotebookFactory eINSTANCE = org.nitrolith.model.notebook.impl.NotebookFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Notebook</em>'.
     * @return a new object of class '<em>Notebook</em>'.
     * @generated
     */
    Notebook createNotebook();

    /**
     * Returns a new object of class '<em>Experiment</em>'.
     * @return a new object of class '<em>Experiment</em>'.
     * @generated
     */
    Experiment createExperiment();

    /**
     * Returns a new object of class '<em>Template</em>'.
     * @return a new object of class '<em>Template</em>'.
     * @generated
     */
    Template createTemplate();

    /**
     * Returns a new object of class '<em>Project</em>'.
     * @return a new object of class '<em>Project</em>'.
     * @generated
     */
    Project createProject();

    /**
     * Returns the package supported by this factory.
     * @return the package supported by this factory.
     * @generated
     */
    NotebookPackage getNotebookPackage();

} //NotebookFactory
