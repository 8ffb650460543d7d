// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Artifact</b></em>'.
 *
 * What stands in a file of its own: a material library, a route, a sample, a cell build or a notebook.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.Artifact#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Artifact#getBibliography <em>Bibliography</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Artifact#getDiscrepancies <em>Discrepancies</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.base.BasePackage#getArtifact()
 * @model abstract="true"
 * @generated
 */
public interface Artifact extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Authors</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * The people who made this model.
     * @return the value of the '<em>Authors</em>' attribute list.
     * @see org.nitrolith.model.base.BasePackage#getArtifact_Authors()
     * @model unique="false"
     * @generated
     */
    EList<String> getAuthors();

    /**
     * Returns the value of the '<em><b>Bibliography</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Citation}.
     * The publications that are cited in this file.
     * @return the value of the '<em>Bibliography</em>' containment reference list.
     * @see org.nitrolith.model.base.BasePackage#getArtifact_Bibliography()
     * @model containment="true"
     * @generated
     */
    EList<Citation> getBibliography();

    /**
     * Returns the value of the '<em><b>Discrepancies</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Discrepancy}.
     * Places where the literature contradicts itself about what this file holds.
     * @return the value of the '<em>Discrepancies</em>' containment reference list.
     * @see org.nitrolith.model.base.BasePackage#getArtifact_Discrepancies()
     * @model containment="true"
     * @generated
     */
    EList<Discrepancy> getDiscrepancies();

} // Artifact
