// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Contact Record</b></em>'.
 *
 * What is known of the contact with another material.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.ContactRecord#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ContactRecord#getPartnerName <em>Partner Name</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ContactRecord#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ContactRecord#getProducts <em>Products</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ContactRecord#getProductText <em>Product Text</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ContactRecord#getPotential <em>Potential</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ContactRecord#getAreaSpecificResistance <em>Area Specific Resistance</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getContactRecord()
 * @model annotation="https://nitrolith.org/label label='Contact'"
 * @generated
 */
public interface ContactRecord extends MaterialRecord
{
    /**
     * Returns the value of the '<em><b>Partner</b></em>' reference.
     * The other material.
     * @return the value of the '<em>Partner</em>' reference.
     * @see #setPartner(Material)
     * @see org.nitrolith.model.material.MaterialPackage#getContactRecord_Partner()
     * @model
     * @generated
     */
    Material getPartner();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ContactRecord#getPartner <em>Partner</em>}' reference.
     * @param value the new value of the '<em>Partner</em>' reference.
     * @see #getPartner()
     * @generated
     */
    void setPartner(Material value);

    /**
     * Returns the value of the '<em><b>Partner Name</b></em>' attribute.
     * The other material as printed, where it is not in a library.
     * @return the value of the '<em>Partner Name</em>' attribute.
     * @see #setPartnerName(String)
     * @see org.nitrolith.model.material.MaterialPackage#getContactRecord_PartnerName()
     * @model
     * @generated
     */
    String getPartnerName();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ContactRecord#getPartnerName <em>Partner Name</em>}' attribute.
     * @param value the new value of the '<em>Partner Name</em>' attribute.
     * @see #getPartnerName()
     * @generated
     */
    void setPartnerName(String value);

    /**
     * Returns the value of the '<em><b>Verdict</b></em>' attribute.
     * The default value is <code>"not studied"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.ContactVerdict}.
     * Whether the contact is stable.
     * @return the value of the '<em>Verdict</em>' attribute.
     * @see org.nitrolith.model.material.ContactVerdict
     * @see #setVerdict(ContactVerdict)
     * @see org.nitrolith.model.material.MaterialPackage#getContactRecord_Verdict()
     * @model default="not studied"
     * @generated
     */
    ContactVerdict getVerdict();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ContactRecord#getVerdict <em>Verdict</em>}' attribute.
     * @param value the new value of the '<em>Verdict</em>' attribute.
     * @see org.nitrolith.model.material.ContactVerdict
     * @see #getVerdict()
     * @generated
     */
    void setVerdict(ContactVerdict value);

    /**
     * Returns the value of the '<em><b>Products</b></em>' attribute list.
     * The list contents are of type {@link org.nitrolith.chemistry.Formula}.
     * The interphases that form.
     * @return the value of the '<em>Products</em>' attribute list.
     * @see org.nitrolith.model.material.MaterialPackage#getContactRecord_Products()
     * @model unique="false" dataType="org.nitrolith.model.base.Formula"
     * @generated
     */
    EList<Formula> getProducts();

    /**
     * Returns the value of the '<em><b>Product Text</b></em>' attribute.
     * The interphases in words.
     * @return the value of the '<em>Product Text</em>' attribute.
     * @see #setProductText(String)
     * @see org.nitrolith.model.material.MaterialPackage#getContactRecord_ProductText()
     * @model
     * @generated
     */
    String getProductText();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ContactRecord#getProductText <em>Product Text</em>}' attribute.
     * @param value the new value of the '<em>Product Text</em>' attribute.
     * @see #getProductText()
     * @generated
     */
    void setProductText(String value);

    /**
     * Returns the value of the '<em><b>Potential</b></em>' attribute.
     * The potential range against Li/Li+ for which it holds.
     * @return the value of the '<em>Potential</em>' attribute.
     * @see #setPotential(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getContactRecord_Potential()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='V' min='-1' max='10'"
     * @generated
     */
    Quantity getPotential();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ContactRecord#getPotential <em>Potential</em>}' attribute.
     * @param value the new value of the '<em>Potential</em>' attribute.
     * @see #getPotential()
     * @generated
     */
    void setPotential(Quantity value);

    /**
     * Returns the value of the '<em><b>Area Specific Resistance</b></em>' attribute.
     * Resistance of the contact times its area.
     * @return the value of the '<em>Area Specific Resistance</em>' attribute.
     * @see #setAreaSpecificResistance(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getContactRecord_AreaSpecificResistance()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='ohm cm2' min='0' max='1E9'"
     * @generated
     */
    Quantity getAreaSpecificResistance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ContactRecord#getAreaSpecificResistance <em>Area Specific Resistance</em>}' attribute.
     * @param value the new value of the '<em>Area Specific Resistance</em>' attribute.
     * @see #getAreaSpecificResistance()
     * @generated
     */
    void setAreaSpecificResistance(Quantity value);

} // ContactRecord
