// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Form</b></em>'.
 *
 * A form in which a material has been made and studied.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.Form#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Form#getPreparation <em>Preparation</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Form#getDopant <em>Dopant</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Form#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Form#getMethod <em>Method</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Form#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Form#getRelativeDensity <em>Relative Density</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getForm()
 * @model
 * @generated
 */
public interface Form extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The default value is <code>"unspecified"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.FormKind}.
     * What sort of form it is.
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.material.FormKind
     * @see #setKind(FormKind)
     * @see org.nitrolith.model.material.MaterialPackage#getForm_Kind()
     * @model default="unspecified"
     * @generated
     */
    FormKind getKind();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Form#getKind <em>Kind</em>}' attribute.
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.material.FormKind
     * @see #getKind()
     * @generated
     */
    void setKind(FormKind value);

    /**
     * Returns the value of the '<em><b>Preparation</b></em>' attribute.
     * How it was made, in a few words, as the source prints it.
     * @return the value of the '<em>Preparation</em>' attribute.
     * @see #setPreparation(String)
     * @see org.nitrolith.model.material.MaterialPackage#getForm_Preparation()
     * @model
     * @generated
     */
    String getPreparation();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Form#getPreparation <em>Preparation</em>}' attribute.
     * @param value the new value of the '<em>Preparation</em>' attribute.
     * @see #getPreparation()
     * @generated
     */
    void setPreparation(String value);

    /**
     * Returns the value of the '<em><b>Dopant</b></em>' attribute.
     * The dopant, for example H.
     * @return the value of the '<em>Dopant</em>' attribute.
     * @see #setDopant(String)
     * @see org.nitrolith.model.material.MaterialPackage#getForm_Dopant()
     * @model
     * @generated
     */
    String getDopant();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Form#getDopant <em>Dopant</em>}' attribute.
     * @param value the new value of the '<em>Dopant</em>' attribute.
     * @see #getDopant()
     * @generated
     */
    void setDopant(String value);

    /**
     * Returns the value of the '<em><b>Phase</b></em>' reference.
     * The phase that it consists of.
     * @return the value of the '<em>Phase</em>' reference.
     * @see #setPhase(Phase)
     * @see org.nitrolith.model.material.MaterialPackage#getForm_Phase()
     * @model
     * @generated
     */
    Phase getPhase();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Form#getPhase <em>Phase</em>}' reference.
     * @param value the new value of the '<em>Phase</em>' reference.
     * @see #getPhase()
     * @generated
     */
    void setPhase(Phase value);

    /**
     * Returns the value of the '<em><b>Method</b></em>' reference.
     * The method by which it was made.
     * @return the value of the '<em>Method</em>' reference.
     * @see #setMethod(SynthesisMethod)
     * @see org.nitrolith.model.material.MaterialPackage#getForm_Method()
     * @model
     * @generated
     */
    SynthesisMethod getMethod();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Form#getMethod <em>Method</em>}' reference.
     * @param value the new value of the '<em>Method</em>' reference.
     * @see #getMethod()
     * @generated
     */
    void setMethod(SynthesisMethod value);

    /**
     * Returns the value of the '<em><b>Thickness</b></em>' attribute.
     * Thickness of a film or a pellet.
     * @return the value of the '<em>Thickness</em>' attribute.
     * @see #setThickness(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getForm_Thickness()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='um' min='0' max='1E5'"
     * @generated
     */
    Quantity getThickness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Form#getThickness <em>Thickness</em>}' attribute.
     * @param value the new value of the '<em>Thickness</em>' attribute.
     * @see #getThickness()
     * @generated
     */
    void setThickness(Quantity value);

    /**
     * Returns the value of the '<em><b>Relative Density</b></em>' attribute.
     * Density as part of the density of the phase without pores.
     * @return the value of the '<em>Relative Density</em>' attribute.
     * @see #setRelativeDensity(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getForm_RelativeDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='1' max='101'"
     * @generated
     */
    Quantity getRelativeDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Form#getRelativeDensity <em>Relative Density</em>}' attribute.
     * @param value the new value of the '<em>Relative Density</em>' attribute.
     * @see #getRelativeDensity()
     * @generated
     */
    void setRelativeDensity(Quantity value);

} // Form
