// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.MechanicalProperties;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Mechanical Properties</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.MechanicalPropertiesImpl#getYoungsModulus <em>Youngs Modulus</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MechanicalPropertiesImpl#getShearModulus <em>Shear Modulus</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MechanicalPropertiesImpl#getBulkModulus <em>Bulk Modulus</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MechanicalPropertiesImpl#getHardness <em>Hardness</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MechanicalPropertiesImpl#getModulusToHardness <em>Modulus To Hardness</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MechanicalPropertiesImpl#getPoissonRatio <em>Poisson Ratio</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MechanicalPropertiesImpl#getFractureToughness <em>Fracture Toughness</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MechanicalPropertiesImpl extends MaterialRecordImpl implements MechanicalProperties
{
    /**
     * The default value of the '{@link #getYoungsModulus() <em>Youngs Modulus</em>}' attribute.
     * @see #getYoungsModulus()
     * @generated
     * @ordered
     */
    protected static final Quantity YOUNGS_MODULUS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getYoungsModulus() <em>Youngs Modulus</em>}' attribute.
     * @see #getYoungsModulus()
     * @generated
     * @ordered
     */
    protected Quantity youngsModulus = YOUNGS_MODULUS_EDEFAULT;

    /**
     * The default value of the '{@link #getShearModulus() <em>Shear Modulus</em>}' attribute.
     * @see #getShearModulus()
     * @generated
     * @ordered
     */
    protected static final Quantity SHEAR_MODULUS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getShearModulus() <em>Shear Modulus</em>}' attribute.
     * @see #getShearModulus()
     * @generated
     * @ordered
     */
    protected Quantity shearModulus = SHEAR_MODULUS_EDEFAULT;

    /**
     * The default value of the '{@link #getBulkModulus() <em>Bulk Modulus</em>}' attribute.
     * @see #getBulkModulus()
     * @generated
     * @ordered
     */
    protected static final Quantity BULK_MODULUS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getBulkModulus() <em>Bulk Modulus</em>}' attribute.
     * @see #getBulkModulus()
     * @generated
     * @ordered
     */
    protected Quantity bulkModulus = BULK_MODULUS_EDEFAULT;

    /**
     * The default value of the '{@link #getHardness() <em>Hardness</em>}' attribute.
     * @see #getHardness()
     * @generated
     * @ordered
     */
    protected static final Quantity HARDNESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getHardness() <em>Hardness</em>}' attribute.
     * @see #getHardness()
     * @generated
     * @ordered
     */
    protected Quantity hardness = HARDNESS_EDEFAULT;

    /**
     * The default value of the '{@link #getModulusToHardness() <em>Modulus To Hardness</em>}' attribute.
     * @see #getModulusToHardness()
     * @generated
     * @ordered
     */
    protected static final Quantity MODULUS_TO_HARDNESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getModulusToHardness() <em>Modulus To Hardness</em>}' attribute.
     * @see #getModulusToHardness()
     * @generated
     * @ordered
     */
    protected Quantity modulusToHardness = MODULUS_TO_HARDNESS_EDEFAULT;

    /**
     * The default value of the '{@link #getPoissonRatio() <em>Poisson Ratio</em>}' attribute.
     * @see #getPoissonRatio()
     * @generated
     * @ordered
     */
    protected static final Quantity POISSON_RATIO_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPoissonRatio() <em>Poisson Ratio</em>}' attribute.
     * @see #getPoissonRatio()
     * @generated
     * @ordered
     */
    protected Quantity poissonRatio = POISSON_RATIO_EDEFAULT;

    /**
     * The default value of the '{@link #getFractureToughness() <em>Fracture Toughness</em>}' attribute.
     * @see #getFractureToughness()
     * @generated
     * @ordered
     */
    protected static final Quantity FRACTURE_TOUGHNESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFractureToughness() <em>Fracture Toughness</em>}' attribute.
     * @see #getFractureToughness()
     * @generated
     * @ordered
     */
    protected Quantity fractureToughness = FRACTURE_TOUGHNESS_EDEFAULT;

    /**
     * @generated
     */
    protected MechanicalPropertiesImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.MECHANICAL_PROPERTIES;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getYoungsModulus()
    {
        return youngsModulus;
    }

    /**
     * @generated
     */
    @Override
    public void setYoungsModulus(Quantity newYoungsModulus)
    {
        Quantity oldYoungsModulus = youngsModulus;
        youngsModulus = newYoungsModulus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MECHANICAL_PROPERTIES__YOUNGS_MODULUS, oldYoungsModulus, youngsModulus));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getShearModulus()
    {
        return shearModulus;
    }

    /**
     * @generated
     */
    @Override
    public void setShearModulus(Quantity newShearModulus)
    {
        Quantity oldShearModulus = shearModulus;
        shearModulus = newShearModulus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MECHANICAL_PROPERTIES__SHEAR_MODULUS, oldShearModulus, shearModulus));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getBulkModulus()
    {
        return bulkModulus;
    }

    /**
     * @generated
     */
    @Override
    public void setBulkModulus(Quantity newBulkModulus)
    {
        Quantity oldBulkModulus = bulkModulus;
        bulkModulus = newBulkModulus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MECHANICAL_PROPERTIES__BULK_MODULUS, oldBulkModulus, bulkModulus));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getHardness()
    {
        return hardness;
    }

    /**
     * @generated
     */
    @Override
    public void setHardness(Quantity newHardness)
    {
        Quantity oldHardness = hardness;
        hardness = newHardness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MECHANICAL_PROPERTIES__HARDNESS, oldHardness, hardness));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getModulusToHardness()
    {
        return modulusToHardness;
    }

    /**
     * @generated
     */
    @Override
    public void setModulusToHardness(Quantity newModulusToHardness)
    {
        Quantity oldModulusToHardness = modulusToHardness;
        modulusToHardness = newModulusToHardness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MECHANICAL_PROPERTIES__MODULUS_TO_HARDNESS, oldModulusToHardness, modulusToHardness));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPoissonRatio()
    {
        return poissonRatio;
    }

    /**
     * @generated
     */
    @Override
    public void setPoissonRatio(Quantity newPoissonRatio)
    {
        Quantity oldPoissonRatio = poissonRatio;
        poissonRatio = newPoissonRatio;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MECHANICAL_PROPERTIES__POISSON_RATIO, oldPoissonRatio, poissonRatio));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getFractureToughness()
    {
        return fractureToughness;
    }

    /**
     * @generated
     */
    @Override
    public void setFractureToughness(Quantity newFractureToughness)
    {
        Quantity oldFractureToughness = fractureToughness;
        fractureToughness = newFractureToughness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MECHANICAL_PROPERTIES__FRACTURE_TOUGHNESS, oldFractureToughness, fractureToughness));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MaterialPackage.MECHANICAL_PROPERTIES__YOUNGS_MODULUS:
                return getYoungsModulus();
            case MaterialPackage.MECHANICAL_PROPERTIES__SHEAR_MODULUS:
                return getShearModulus();
            case MaterialPackage.MECHANICAL_PROPERTIES__BULK_MODULUS:
                return getBulkModulus();
            case MaterialPackage.MECHANICAL_PROPERTIES__HARDNESS:
                return getHardness();
            case MaterialPackage.MECHANICAL_PROPERTIES__MODULUS_TO_HARDNESS:
                return getModulusToHardness();
            case MaterialPackage.MECHANICAL_PROPERTIES__POISSON_RATIO:
                return getPoissonRatio();
            case MaterialPackage.MECHANICAL_PROPERTIES__FRACTURE_TOUGHNESS:
                return getFractureToughness();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case MaterialPackage.MECHANICAL_PROPERTIES__YOUNGS_MODULUS:
                setYoungsModulus((Quantity)newValue);
                return;
            case MaterialPackage.MECHANICAL_PROPERTIES__SHEAR_MODULUS:
                setShearModulus((Quantity)newValue);
                return;
            case MaterialPackage.MECHANICAL_PROPERTIES__BULK_MODULUS:
                setBulkModulus((Quantity)newValue);
                return;
            case MaterialPackage.MECHANICAL_PROPERTIES__HARDNESS:
                setHardness((Quantity)newValue);
                return;
            case MaterialPackage.MECHANICAL_PROPERTIES__MODULUS_TO_HARDNESS:
                setModulusToHardness((Quantity)newValue);
                return;
            case MaterialPackage.MECHANICAL_PROPERTIES__POISSON_RATIO:
                setPoissonRatio((Quantity)newValue);
                return;
            case MaterialPackage.MECHANICAL_PROPERTIES__FRACTURE_TOUGHNESS:
                setFractureToughness((Quantity)newValue);
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
            case MaterialPackage.MECHANICAL_PROPERTIES__YOUNGS_MODULUS:
                setYoungsModulus(YOUNGS_MODULUS_EDEFAULT);
                return;
            case MaterialPackage.MECHANICAL_PROPERTIES__SHEAR_MODULUS:
                setShearModulus(SHEAR_MODULUS_EDEFAULT);
                return;
            case MaterialPackage.MECHANICAL_PROPERTIES__BULK_MODULUS:
                setBulkModulus(BULK_MODULUS_EDEFAULT);
                return;
            case MaterialPackage.MECHANICAL_PROPERTIES__HARDNESS:
                setHardness(HARDNESS_EDEFAULT);
                return;
            case MaterialPackage.MECHANICAL_PROPERTIES__MODULUS_TO_HARDNESS:
                setModulusToHardness(MODULUS_TO_HARDNESS_EDEFAULT);
                return;
            case MaterialPackage.MECHANICAL_PROPERTIES__POISSON_RATIO:
                setPoissonRatio(POISSON_RATIO_EDEFAULT);
                return;
            case MaterialPackage.MECHANICAL_PROPERTIES__FRACTURE_TOUGHNESS:
                setFractureToughness(FRACTURE_TOUGHNESS_EDEFAULT);
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
            case MaterialPackage.MECHANICAL_PROPERTIES__YOUNGS_MODULUS:
                return YOUNGS_MODULUS_EDEFAULT == null ? youngsModulus != null : !YOUNGS_MODULUS_EDEFAULT.equals(youngsModulus);
            case MaterialPackage.MECHANICAL_PROPERTIES__SHEAR_MODULUS:
                return SHEAR_MODULUS_EDEFAULT == null ? shearModulus != null : !SHEAR_MODULUS_EDEFAULT.equals(shearModulus);
            case MaterialPackage.MECHANICAL_PROPERTIES__BULK_MODULUS:
                return BULK_MODULUS_EDEFAULT == null ? bulkModulus != null : !BULK_MODULUS_EDEFAULT.equals(bulkModulus);
            case MaterialPackage.MECHANICAL_PROPERTIES__HARDNESS:
                return HARDNESS_EDEFAULT == null ? hardness != null : !HARDNESS_EDEFAULT.equals(hardness);
            case MaterialPackage.MECHANICAL_PROPERTIES__MODULUS_TO_HARDNESS:
                return MODULUS_TO_HARDNESS_EDEFAULT == null ? modulusToHardness != null : !MODULUS_TO_HARDNESS_EDEFAULT.equals(modulusToHardness);
            case MaterialPackage.MECHANICAL_PROPERTIES__POISSON_RATIO:
                return POISSON_RATIO_EDEFAULT == null ? poissonRatio != null : !POISSON_RATIO_EDEFAULT.equals(poissonRatio);
            case MaterialPackage.MECHANICAL_PROPERTIES__FRACTURE_TOUGHNESS:
                return FRACTURE_TOUGHNESS_EDEFAULT == null ? fractureToughness != null : !FRACTURE_TOUGHNESS_EDEFAULT.equals(fractureToughness);
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
        result.append(" (youngsModulus: ");
        result.append(youngsModulus);
        result.append(", shearModulus: ");
        result.append(shearModulus);
        result.append(", bulkModulus: ");
        result.append(bulkModulus);
        result.append(", hardness: ");
        result.append(hardness);
        result.append(", modulusToHardness: ");
        result.append(modulusToHardness);
        result.append(", poissonRatio: ");
        result.append(poissonRatio);
        result.append(", fractureToughness: ");
        result.append(fractureToughness);
        result.append(')');
        return result.toString();
    }

} //MechanicalPropertiesImpl
