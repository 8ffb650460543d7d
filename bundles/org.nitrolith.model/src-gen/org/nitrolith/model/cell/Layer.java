// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.Phase;

import org.nitrolith.model.measurement.Sample;

import org.nitrolith.model.synthesis.Product;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Layer</b></em>'.
 *
 * A layer of a stack.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.Layer#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Layer#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Layer#getSample <em>Sample</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Layer#getProduct <em>Product</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Layer#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Layer#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Layer#getDensity <em>Density</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getLayer()
 * @model abstract="true"
 * @generated
 */
public interface Layer extends StackItem
{
    /**
     * Returns the value of the '<em><b>Material</b></em>' reference.
     * The material.
     * @return the value of the '<em>Material</em>' reference.
     * @see #setMaterial(Material)
     * @see org.nitrolith.model.cell.CellPackage#getLayer_Material()
     * @model
     * @generated
     */
    Material getMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Layer#getMaterial <em>Material</em>}' reference.
     * @param value the new value of the '<em>Material</em>' reference.
     * @see #getMaterial()
     * @generated
     */
    void setMaterial(Material value);

    /**
     * Returns the value of the '<em><b>Phase</b></em>' reference.
     * The phase of the material.
     * @return the value of the '<em>Phase</em>' reference.
     * @see #setPhase(Phase)
     * @see org.nitrolith.model.cell.CellPackage#getLayer_Phase()
     * @model
     * @generated
     */
    Phase getPhase();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Layer#getPhase <em>Phase</em>}' reference.
     * @param value the new value of the '<em>Phase</em>' reference.
     * @see #getPhase()
     * @generated
     */
    void setPhase(Phase value);

    /**
     * Returns the value of the '<em><b>Sample</b></em>' reference.
     * The sample that the layer was made from, or that stands for it.
     * @return the value of the '<em>Sample</em>' reference.
     * @see #setSample(Sample)
     * @see org.nitrolith.model.cell.CellPackage#getLayer_Sample()
     * @model
     * @generated
     */
    Sample getSample();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Layer#getSample <em>Sample</em>}' reference.
     * @param value the new value of the '<em>Sample</em>' reference.
     * @see #getSample()
     * @generated
     */
    void setSample(Sample value);

    /**
     * Returns the value of the '<em><b>Product</b></em>' reference.
     * The product of a synthesis route that the layer was made from.
     * @return the value of the '<em>Product</em>' reference.
     * @see #setProduct(Product)
     * @see org.nitrolith.model.cell.CellPackage#getLayer_Product()
     * @model
     * @generated
     */
    Product getProduct();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Layer#getProduct <em>Product</em>}' reference.
     * @param value the new value of the '<em>Product</em>' reference.
     * @see #getProduct()
     * @generated
     */
    void setProduct(Product value);

    /**
     * Returns the value of the '<em><b>Formula</b></em>' attribute.
     * The composition, where it is not that of the material.
     * @return the value of the '<em>Formula</em>' attribute.
     * @see #setFormula(Formula)
     * @see org.nitrolith.model.cell.CellPackage#getLayer_Formula()
     * @model dataType="org.nitrolith.model.base.Formula"
     * @generated
     */
    Formula getFormula();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Layer#getFormula <em>Formula</em>}' attribute.
     * @param value the new value of the '<em>Formula</em>' attribute.
     * @see #getFormula()
     * @generated
     */
    void setFormula(Formula value);

    /**
     * Returns the value of the '<em><b>Thickness</b></em>' attribute.
     * The thickness.
     * @return the value of the '<em>Thickness</em>' attribute.
     * @see #setThickness(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getLayer_Thickness()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='um' min='0' max='1E5'"
     * @generated
     */
    Quantity getThickness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Layer#getThickness <em>Thickness</em>}' attribute.
     * @param value the new value of the '<em>Thickness</em>' attribute.
     * @see #getThickness()
     * @generated
     */
    void setThickness(Quantity value);

    /**
     * Returns the value of the '<em><b>Density</b></em>' attribute.
     * The density of the layer's substance without pores, where it is not that of the material.
     * @return the value of the '<em>Density</em>' attribute.
     * @see #setDensity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getLayer_Density()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='g/cm3' min='0.001' max='25'"
     * @generated
     */
    Quantity getDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Layer#getDensity <em>Density</em>}' attribute.
     * @param value the new value of the '<em>Density</em>' attribute.
     * @see #getDensity()
     * @generated
     */
    void setDensity(Quantity value);

} // Layer
