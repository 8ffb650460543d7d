// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Documented;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.measurement.Fixture;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Fixture</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.FixtureImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FixtureImpl#getStackPressure <em>Stack Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FixtureImpl#getDieMaterial <em>Die Material</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FixtureImpl#getCorrection <em>Correction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FixtureImpl extends NamedImpl implements Fixture
{
    /**
     * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected static final String DESCRIPTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected String description = DESCRIPTION_EDEFAULT;

    /**
     * The default value of the '{@link #getStackPressure() <em>Stack Pressure</em>}' attribute.
     * @see #getStackPressure()
     * @generated
     * @ordered
     */
    protected static final Quantity STACK_PRESSURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStackPressure() <em>Stack Pressure</em>}' attribute.
     * @see #getStackPressure()
     * @generated
     * @ordered
     */
    protected Quantity stackPressure = STACK_PRESSURE_EDEFAULT;

    /**
     * The default value of the '{@link #getDieMaterial() <em>Die Material</em>}' attribute.
     * @see #getDieMaterial()
     * @generated
     * @ordered
     */
    protected static final String DIE_MATERIAL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDieMaterial() <em>Die Material</em>}' attribute.
     * @see #getDieMaterial()
     * @generated
     * @ordered
     */
    protected String dieMaterial = DIE_MATERIAL_EDEFAULT;

    /**
     * The default value of the '{@link #getCorrection() <em>Correction</em>}' attribute.
     * @see #getCorrection()
     * @generated
     * @ordered
     */
    protected static final String CORRECTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCorrection() <em>Correction</em>}' attribute.
     * @see #getCorrection()
     * @generated
     * @ordered
     */
    protected String correction = CORRECTION_EDEFAULT;

    /**
     * @generated
     */
    protected FixtureImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.FIXTURE;
    }

    /**
     * @generated
     */
    @Override
    public String getDescription()
    {
        return description;
    }

    /**
     * @generated
     */
    @Override
    public void setDescription(String newDescription)
    {
        String oldDescription = description;
        description = newDescription;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIXTURE__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getStackPressure()
    {
        return stackPressure;
    }

    /**
     * @generated
     */
    @Override
    public void setStackPressure(Quantity newStackPressure)
    {
        Quantity oldStackPressure = stackPressure;
        stackPressure = newStackPressure;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIXTURE__STACK_PRESSURE, oldStackPressure, stackPressure));
    }

    /**
     * @generated
     */
    @Override
    public String getDieMaterial()
    {
        return dieMaterial;
    }

    /**
     * @generated
     */
    @Override
    public void setDieMaterial(String newDieMaterial)
    {
        String oldDieMaterial = dieMaterial;
        dieMaterial = newDieMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIXTURE__DIE_MATERIAL, oldDieMaterial, dieMaterial));
    }

    /**
     * @generated
     */
    @Override
    public String getCorrection()
    {
        return correction;
    }

    /**
     * @generated
     */
    @Override
    public void setCorrection(String newCorrection)
    {
        String oldCorrection = correction;
        correction = newCorrection;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIXTURE__CORRECTION, oldCorrection, correction));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.FIXTURE__DESCRIPTION:
                return getDescription();
            case MeasurementPackage.FIXTURE__STACK_PRESSURE:
                return getStackPressure();
            case MeasurementPackage.FIXTURE__DIE_MATERIAL:
                return getDieMaterial();
            case MeasurementPackage.FIXTURE__CORRECTION:
                return getCorrection();
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
            case MeasurementPackage.FIXTURE__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case MeasurementPackage.FIXTURE__STACK_PRESSURE:
                setStackPressure((Quantity)newValue);
                return;
            case MeasurementPackage.FIXTURE__DIE_MATERIAL:
                setDieMaterial((String)newValue);
                return;
            case MeasurementPackage.FIXTURE__CORRECTION:
                setCorrection((String)newValue);
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
            case MeasurementPackage.FIXTURE__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case MeasurementPackage.FIXTURE__STACK_PRESSURE:
                setStackPressure(STACK_PRESSURE_EDEFAULT);
                return;
            case MeasurementPackage.FIXTURE__DIE_MATERIAL:
                setDieMaterial(DIE_MATERIAL_EDEFAULT);
                return;
            case MeasurementPackage.FIXTURE__CORRECTION:
                setCorrection(CORRECTION_EDEFAULT);
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
            case MeasurementPackage.FIXTURE__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case MeasurementPackage.FIXTURE__STACK_PRESSURE:
                return STACK_PRESSURE_EDEFAULT == null ? stackPressure != null : !STACK_PRESSURE_EDEFAULT.equals(stackPressure);
            case MeasurementPackage.FIXTURE__DIE_MATERIAL:
                return DIE_MATERIAL_EDEFAULT == null ? dieMaterial != null : !DIE_MATERIAL_EDEFAULT.equals(dieMaterial);
            case MeasurementPackage.FIXTURE__CORRECTION:
                return CORRECTION_EDEFAULT == null ? correction != null : !CORRECTION_EDEFAULT.equals(correction);
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (derivedFeatureID)
            {
                case MeasurementPackage.FIXTURE__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.DOCUMENTED__DESCRIPTION: return MeasurementPackage.FIXTURE__DESCRIPTION;
                default: return -1;
            }
        }
        return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (description: ");
        result.append(description);
        result.append(", stackPressure: ");
        result.append(stackPressure);
        result.append(", dieMaterial: ");
        result.append(dieMaterial);
        result.append(", correction: ");
        result.append(correction);
        result.append(')');
        return result.toString();
    }

} //FixtureImpl
