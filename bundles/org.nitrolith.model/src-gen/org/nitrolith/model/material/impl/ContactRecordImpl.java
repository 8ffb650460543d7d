// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.material.ContactRecord;
import org.nitrolith.model.material.ContactVerdict;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Contact Record</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.ContactRecordImpl#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ContactRecordImpl#getPartnerName <em>Partner Name</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ContactRecordImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ContactRecordImpl#getProducts <em>Products</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ContactRecordImpl#getProductText <em>Product Text</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ContactRecordImpl#getPotential <em>Potential</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ContactRecordImpl#getAreaSpecificResistance <em>Area Specific Resistance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContactRecordImpl extends MaterialRecordImpl implements ContactRecord
{
    /**
     * The cached value of the '{@link #getPartner() <em>Partner</em>}' reference.
     * @see #getPartner()
     * @generated
     * @ordered
     */
    protected Material partner;

    /**
     * The default value of the '{@link #getPartnerName() <em>Partner Name</em>}' attribute.
     * @see #getPartnerName()
     * @generated
     * @ordered
     */
    protected static final String PARTNER_NAME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPartnerName() <em>Partner Name</em>}' attribute.
     * @see #getPartnerName()
     * @generated
     * @ordered
     */
    protected String partnerName = PARTNER_NAME_EDEFAULT;

    /**
     * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
     * @see #getVerdict()
     * @generated
     * @ordered
     */
    protected static final ContactVerdict VERDICT_EDEFAULT = ContactVerdict.NOT_STUDIED;

    /**
     * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
     * @see #getVerdict()
     * @generated
     * @ordered
     */
    protected ContactVerdict verdict = VERDICT_EDEFAULT;

    /**
     * The cached value of the '{@link #getProducts() <em>Products</em>}' attribute list.
     * @see #getProducts()
     * @generated
     * @ordered
     */
    protected EList<Formula> products;

    /**
     * The default value of the '{@link #getProductText() <em>Product Text</em>}' attribute.
     * @see #getProductText()
     * @generated
     * @ordered
     */
    protected static final String PRODUCT_TEXT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getProductText() <em>Product Text</em>}' attribute.
     * @see #getProductText()
     * @generated
     * @ordered
     */
    protected String productText = PRODUCT_TEXT_EDEFAULT;

    /**
     * The default value of the '{@link #getPotential() <em>Potential</em>}' attribute.
     * @see #getPotential()
     * @generated
     * @ordered
     */
    protected static final Quantity POTENTIAL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPotential() <em>Potential</em>}' attribute.
     * @see #getPotential()
     * @generated
     * @ordered
     */
    protected Quantity potential = POTENTIAL_EDEFAULT;

    /**
     * The default value of the '{@link #getAreaSpecificResistance() <em>Area Specific Resistance</em>}' attribute.
     * @see #getAreaSpecificResistance()
     * @generated
     * @ordered
     */
    protected static final Quantity AREA_SPECIFIC_RESISTANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAreaSpecificResistance() <em>Area Specific Resistance</em>}' attribute.
     * @see #getAreaSpecificResistance()
     * @generated
     * @ordered
     */
    protected Quantity areaSpecificResistance = AREA_SPECIFIC_RESISTANCE_EDEFAULT;

    /**
     * @generated
     */
    protected ContactRecordImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.CONTACT_RECORD;
    }

    /**
     * @generated
     */
    @Override
    public Material getPartner()
    {
        if (partner != null && partner.eIsProxy())
        {
            InternalEObject oldPartner = (InternalEObject)partner;
            partner = (Material)eResolveProxy(oldPartner);
            if (partner != oldPartner)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MaterialPackage.CONTACT_RECORD__PARTNER, oldPartner, partner));
            }
        }
        return partner;
    }

    /**
     * @generated
     */
    public Material basicGetPartner()
    {
        return partner;
    }

    /**
     * @generated
     */
    @Override
    public void setPartner(Material newPartner)
    {
        Material oldPartner = partner;
        partner = newPartner;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CONTACT_RECORD__PARTNER, oldPartner, partner));
    }

    /**
     * @generated
     */
    @Override
    public String getPartnerName()
    {
        return partnerName;
    }

    /**
     * @generated
     */
    @Override
    public void setPartnerName(String newPartnerName)
    {
        String oldPartnerName = partnerName;
        partnerName = newPartnerName;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CONTACT_RECORD__PARTNER_NAME, oldPartnerName, partnerName));
    }

    /**
     * @generated
     */
    @Override
    public ContactVerdict getVerdict()
    {
        return verdict;
    }

    /**
     * @generated
     */
    @Override
    public void setVerdict(ContactVerdict newVerdict)
    {
        ContactVerdict oldVerdict = verdict;
        verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CONTACT_RECORD__VERDICT, oldVerdict, verdict));
    }

    /**
     * @generated
     */
    @Override
    public EList<Formula> getProducts()
    {
        if (products == null)
        {
            products = new EDataTypeEList<Formula>(Formula.class, this, MaterialPackage.CONTACT_RECORD__PRODUCTS);
        }
        return products;
    }

    /**
     * @generated
     */
    @Override
    public String getProductText()
    {
        return productText;
    }

    /**
     * @generated
     */
    @Override
    public void setProductText(String newProductText)
    {
        String oldProductText = productText;
        productText = newProductText;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CONTACT_RECORD__PRODUCT_TEXT, oldProductText, productText));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPotential()
    {
        return potential;
    }

    /**
     * @generated
     */
    @Override
    public void setPotential(Quantity newPotential)
    {
        Quantity oldPotential = potential;
        potential = newPotential;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CONTACT_RECORD__POTENTIAL, oldPotential, potential));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getAreaSpecificResistance()
    {
        return areaSpecificResistance;
    }

    /**
     * @generated
     */
    @Override
    public void setAreaSpecificResistance(Quantity newAreaSpecificResistance)
    {
        Quantity oldAreaSpecificResistance = areaSpecificResistance;
        areaSpecificResistance = newAreaSpecificResistance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CONTACT_RECORD__AREA_SPECIFIC_RESISTANCE, oldAreaSpecificResistance, areaSpecificResistance));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MaterialPackage.CONTACT_RECORD__PARTNER:
                if (resolve) return getPartner();
                return basicGetPartner();
            case MaterialPackage.CONTACT_RECORD__PARTNER_NAME:
                return getPartnerName();
            case MaterialPackage.CONTACT_RECORD__VERDICT:
                return getVerdict();
            case MaterialPackage.CONTACT_RECORD__PRODUCTS:
                return getProducts();
            case MaterialPackage.CONTACT_RECORD__PRODUCT_TEXT:
                return getProductText();
            case MaterialPackage.CONTACT_RECORD__POTENTIAL:
                return getPotential();
            case MaterialPackage.CONTACT_RECORD__AREA_SPECIFIC_RESISTANCE:
                return getAreaSpecificResistance();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case MaterialPackage.CONTACT_RECORD__PARTNER:
                setPartner((Material)newValue);
                return;
            case MaterialPackage.CONTACT_RECORD__PARTNER_NAME:
                setPartnerName((String)newValue);
                return;
            case MaterialPackage.CONTACT_RECORD__VERDICT:
                setVerdict((ContactVerdict)newValue);
                return;
            case MaterialPackage.CONTACT_RECORD__PRODUCTS:
                getProducts().clear();
                getProducts().addAll((Collection<? extends Formula>)newValue);
                return;
            case MaterialPackage.CONTACT_RECORD__PRODUCT_TEXT:
                setProductText((String)newValue);
                return;
            case MaterialPackage.CONTACT_RECORD__POTENTIAL:
                setPotential((Quantity)newValue);
                return;
            case MaterialPackage.CONTACT_RECORD__AREA_SPECIFIC_RESISTANCE:
                setAreaSpecificResistance((Quantity)newValue);
                return;
        }
        super.eSet(featureID, newValue);
    }

    /**
     * @generated
     */
    @Override
    public void eUnset(int featureID)
    {
        switch (featureID)
        {
            case MaterialPackage.CONTACT_RECORD__PARTNER:
                setPartner((Material)null);
                return;
            case MaterialPackage.CONTACT_RECORD__PARTNER_NAME:
                setPartnerName(PARTNER_NAME_EDEFAULT);
                return;
            case MaterialPackage.CONTACT_RECORD__VERDICT:
                setVerdict(VERDICT_EDEFAULT);
                return;
            case MaterialPackage.CONTACT_RECORD__PRODUCTS:
                getProducts().clear();
                return;
            case MaterialPackage.CONTACT_RECORD__PRODUCT_TEXT:
                setProductText(PRODUCT_TEXT_EDEFAULT);
                return;
            case MaterialPackage.CONTACT_RECORD__POTENTIAL:
                setPotential(POTENTIAL_EDEFAULT);
                return;
            case MaterialPackage.CONTACT_RECORD__AREA_SPECIFIC_RESISTANCE:
                setAreaSpecificResistance(AREA_SPECIFIC_RESISTANCE_EDEFAULT);
                return;
        }
        super.eUnset(featureID);
    }

    /**
     * @generated
     */
    @Override
    public boolean eIsSet(int featureID)
    {
        switch (featureID)
        {
            case MaterialPackage.CONTACT_RECORD__PARTNER:
                return partner != null;
            case MaterialPackage.CONTACT_RECORD__PARTNER_NAME:
                return PARTNER_NAME_EDEFAULT == null ? partnerName != null : !PARTNER_NAME_EDEFAULT.equals(partnerName);
            case MaterialPackage.CONTACT_RECORD__VERDICT:
                return verdict != VERDICT_EDEFAULT;
            case MaterialPackage.CONTACT_RECORD__PRODUCTS:
                return products != null && !products.isEmpty();
            case MaterialPackage.CONTACT_RECORD__PRODUCT_TEXT:
                return PRODUCT_TEXT_EDEFAULT == null ? productText != null : !PRODUCT_TEXT_EDEFAULT.equals(productText);
            case MaterialPackage.CONTACT_RECORD__POTENTIAL:
                return POTENTIAL_EDEFAULT == null ? potential != null : !POTENTIAL_EDEFAULT.equals(potential);
            case MaterialPackage.CONTACT_RECORD__AREA_SPECIFIC_RESISTANCE:
                return AREA_SPECIFIC_RESISTANCE_EDEFAULT == null ? areaSpecificResistance != null : !AREA_SPECIFIC_RESISTANCE_EDEFAULT.equals(areaSpecificResistance);
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (partnerName: ");
        result.append(partnerName);
        result.append(", verdict: ");
        result.append(verdict);
        result.append(", products: ");
        result.append(products);
        result.append(", productText: ");
        result.append(productText);
        result.append(", potential: ");
        result.append(potential);
        result.append(", areaSpecificResistance: ");
        result.append(areaSpecificResistance);
        result.append(')');
        return result.toString();
    }

} //ContactRecordImpl
