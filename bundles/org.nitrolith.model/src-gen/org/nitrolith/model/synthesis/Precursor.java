// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Precursor</b></em>'.
 *
 * A substance that a route starts from.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Precursor#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Precursor#getCatalogueNumber <em>Catalogue Number</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Precursor#getLot <em>Lot</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Precursor#getPurity <em>Purity</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Precursor#getMolarRatio <em>Molar Ratio</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Precursor#getExcess <em>Excess</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Precursor#getParticleSize <em>Particle Size</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getPrecursor()
 * @model
 * @generated
 */
public interface Precursor extends Substance
{
    /**
     * Returns the value of the '<em><b>Supplier</b></em>' attribute.
     * Who sold it.
     * @return the value of the '<em>Supplier</em>' attribute.
     * @see #setSupplier(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPrecursor_Supplier()
     * @model
     * @generated
     */
    String getSupplier();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Precursor#getSupplier <em>Supplier</em>}' attribute.
     * @param value the new value of the '<em>Supplier</em>' attribute.
     * @see #getSupplier()
     * @generated
     */
    void setSupplier(String value);

    /**
     * Returns the value of the '<em><b>Catalogue Number</b></em>' attribute.
     * The supplier's number of the article.
     * @return the value of the '<em>Catalogue Number</em>' attribute.
     * @see #setCatalogueNumber(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPrecursor_CatalogueNumber()
     * @model
     * @generated
     */
    String getCatalogueNumber();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Precursor#getCatalogueNumber <em>Catalogue Number</em>}' attribute.
     * @param value the new value of the '<em>Catalogue Number</em>' attribute.
     * @see #getCatalogueNumber()
     * @generated
     */
    void setCatalogueNumber(String value);

    /**
     * Returns the value of the '<em><b>Lot</b></em>' attribute.
     * The number of the lot.
     * @return the value of the '<em>Lot</em>' attribute.
     * @see #setLot(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPrecursor_Lot()
     * @model
     * @generated
     */
    String getLot();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Precursor#getLot <em>Lot</em>}' attribute.
     * @param value the new value of the '<em>Lot</em>' attribute.
     * @see #getLot()
     * @generated
     */
    void setLot(String value);

    /**
     * Returns the value of the '<em><b>Purity</b></em>' attribute.
     * The part of the mass that is the substance itself.
     * @return the value of the '<em>Purity</em>' attribute.
     * @see #setPurity(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPrecursor_Purity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='100'"
     * @generated
     */
    Quantity getPurity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Precursor#getPurity <em>Purity</em>}' attribute.
     * @param value the new value of the '<em>Purity</em>' attribute.
     * @see #getPurity()
     * @generated
     */
    void setPurity(Quantity value);

    /**
     * Returns the value of the '<em><b>Molar Ratio</b></em>' attribute.
     * Moles of the precursor for one mole of product. Without it the element balance decides.
     * @return the value of the '<em>Molar Ratio</em>' attribute.
     * @see #setMolarRatio(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPrecursor_MolarRatio()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='1' min='0' max='1000'"
     * @generated
     */
    Quantity getMolarRatio();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Precursor#getMolarRatio <em>Molar Ratio</em>}' attribute.
     * @param value the new value of the '<em>Molar Ratio</em>' attribute.
     * @see #getMolarRatio()
     * @generated
     */
    void setMolarRatio(Quantity value);

    /**
     * Returns the value of the '<em><b>Excess</b></em>' attribute.
     * How much more than the balance asks for is weighed, for example for losses by evaporation.
     * @return the value of the '<em>Excess</em>' attribute.
     * @see #setExcess(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPrecursor_Excess()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='-50' max='500'"
     * @generated
     */
    Quantity getExcess();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Precursor#getExcess <em>Excess</em>}' attribute.
     * @param value the new value of the '<em>Excess</em>' attribute.
     * @see #getExcess()
     * @generated
     */
    void setExcess(Quantity value);

    /**
     * Returns the value of the '<em><b>Particle Size</b></em>' attribute.
     * The size of the particles.
     * @return the value of the '<em>Particle Size</em>' attribute.
     * @see #setParticleSize(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPrecursor_ParticleSize()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='um' min='0' max='1E5'"
     * @generated
     */
    Quantity getParticleSize();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Precursor#getParticleSize <em>Particle Size</em>}' attribute.
     * @param value the new value of the '<em>Particle Size</em>' attribute.
     * @see #getParticleSize()
     * @generated
     */
    void setParticleSize(Quantity value);

} // Precursor
