// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.Artifact;

/**
 * A representation of the model object '<em><b>Library</b></em>'.
 *
 * A collection of materials with the literature on them.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.MaterialLibrary#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MaterialLibrary#getMethods <em>Methods</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MaterialLibrary#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getMaterialLibrary()
 * @model
 * @generated
 */
public interface MaterialLibrary extends Artifact
{
    /**
     * Returns the value of the '<em><b>Materials</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.Material}.
     * The materials.
     * @return the value of the '<em>Materials</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterialLibrary_Materials()
     * @model containment="true"
     * @generated
     */
    EList<Material> getMaterials();

    /**
     * Returns the value of the '<em><b>Methods</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.SynthesisMethod}.
     * Ways to make the materials.
     * @return the value of the '<em>Methods</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterialLibrary_Methods()
     * @model containment="true"
     * @generated
     */
    EList<SynthesisMethod> getMethods();

    /**
     * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.LiteratureEntry}.
     * The rows of tables and the statements of publications, as printed.
     * @return the value of the '<em>Entries</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterialLibrary_Entries()
     * @model containment="true"
     * @generated
     */
    EList<LiteratureEntry> getEntries();

} // MaterialLibrary
