// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.material.Material;

import org.nitrolith.model.measurement.ElectrodeBehaviour;
import org.nitrolith.model.measurement.Electrodes;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Electrodes</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.ElectrodesImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ElectrodesImpl#getMaterialName <em>Material Name</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ElectrodesImpl#getBehaviour <em>Behaviour</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ElectrodesImpl#getApplication <em>Application</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ElectrodesImpl#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ElectrodesImpl#getThickness <em>Thickness</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ElectrodesImpl extends DocumentedImpl implements Electrodes
{
    /**
     * The cached value of the '{@link #getMaterial() <em>Material</em>}' reference.
     * @see #getMaterial()
     * @generated
     * @ordered
     */
    protected Material material;

    /**
     * The default value of the '{@link #getMaterialName() <em>Material Name</em>}' attribute.
     * @see #getMaterialName()
     * @generated
     * @ordered
     */
    protected static final String MATERIAL_NAME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMaterialName() <em>Material Name</em>}' attribute.
     * @see #getMaterialName()
     * @generated
     * @ordered
     */
    protected String materialName = MATERIAL_NAME_EDEFAULT;

    /**
     * The default value of the '{@link #getBehaviour() <em>Behaviour</em>}' attribute.
     * @see #getBehaviour()
     * @generated
     * @ordered
     */
    protected static final ElectrodeBehaviour BEHAVIOUR_EDEFAULT = ElectrodeBehaviour.BLOCKING;

    /**
     * The cached value of the '{@link #getBehaviour() <em>Behaviour</em>}' attribute.
     * @see #getBehaviour()
     * @generated
     * @ordered
     */
    protected ElectrodeBehaviour behaviour = BEHAVIOUR_EDEFAULT;

    /**
     * The default value of the '{@link #getApplication() <em>Application</em>}' attribute.
     * @see #getApplication()
     * @generated
     * @ordered
     */
    protected static final String APPLICATION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getApplication() <em>Application</em>}' attribute.
     * @see #getApplication()
     * @generated
     * @ordered
     */
    protected String application = APPLICATION_EDEFAULT;

    /**
     * The default value of the '{@link #getDiameter() <em>Diameter</em>}' attribute.
     * @see #getDiameter()
     * @generated
     * @ordered
     */
    protected static final Quantity DIAMETER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDiameter() <em>Diameter</em>}' attribute.
     * @see #getDiameter()
     * @generated
     * @ordered
     */
    protected Quantity diameter = DIAMETER_EDEFAULT;

    /**
     * The default value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
     * @see #getThickness()
     * @generated
     * @ordered
     */
    protected static final Quantity THICKNESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
     * @see #getThickness()
     * @generated
     * @ordered
     */
    protected Quantity thickness = THICKNESS_EDEFAULT;

    /**
     * @generated
     */
    protected ElectrodesImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.ELECTRODES;
    }

    /**
     * @generated
     */
    @Override
    public Material getMaterial()
    {
        if (material != null && material.eIsProxy())
        {
            InternalEObject oldMaterial = (InternalEObject)material;
            material = (Material)eResolveProxy(oldMaterial);
            if (material != oldMaterial)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeasurementPackage.ELECTRODES__MATERIAL, oldMaterial, material));
            }
        }
        return material;
    }

    /**
     * @generated
     */
    public Material basicGetMaterial()
    {
        return material;
    }

    /**
     * @generated
     */
    @Override
    public void setMaterial(Material newMaterial)
    {
        Material oldMaterial = material;
        material = newMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ELECTRODES__MATERIAL, oldMaterial, material));
    }

    /**
     * @generated
     */
    @Override
    public String getMaterialName()
    {
        return materialName;
    }

    /**
     * @generated
     */
    @Override
    public void setMaterialName(String newMaterialName)
    {
        String oldMaterialName = materialName;
        materialName = newMaterialName;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ELECTRODES__MATERIAL_NAME, oldMaterialName, materialName));
    }

    /**
     * @generated
     */
    @Override
    public ElectrodeBehaviour getBehaviour()
    {
        return behaviour;
    }

    /**
     * @generated
     */
    @Override
    public void setBehaviour(ElectrodeBehaviour newBehaviour)
    {
        ElectrodeBehaviour oldBehaviour = behaviour;
        behaviour = newBehaviour == null ? BEHAVIOUR_EDEFAULT : newBehaviour;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ELECTRODES__BEHAVIOUR, oldBehaviour, behaviour));
    }

    /**
     * @generated
     */
    @Override
    public String getApplication()
    {
        return application;
    }

    /**
     * @generated
     */
    @Override
    public void setApplication(String newApplication)
    {
        String oldApplication = application;
        application = newApplication;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ELECTRODES__APPLICATION, oldApplication, application));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getDiameter()
    {
        return diameter;
    }

    /**
     * @generated
     */
    @Override
    public void setDiameter(Quantity newDiameter)
    {
        Quantity oldDiameter = diameter;
        diameter = newDiameter;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ELECTRODES__DIAMETER, oldDiameter, diameter));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getThickness()
    {
        return thickness;
    }

    /**
     * @generated
     */
    @Override
    public void setThickness(Quantity newThickness)
    {
        Quantity oldThickness = thickness;
        thickness = newThickness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ELECTRODES__THICKNESS, oldThickness, thickness));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.ELECTRODES__MATERIAL:
                if (resolve) return getMaterial();
                return basicGetMaterial();
            case MeasurementPackage.ELECTRODES__MATERIAL_NAME:
                return getMaterialName();
            case MeasurementPackage.ELECTRODES__BEHAVIOUR:
                return getBehaviour();
            case MeasurementPackage.ELECTRODES__APPLICATION:
                return getApplication();
            case MeasurementPackage.ELECTRODES__DIAMETER:
                return getDiameter();
            case MeasurementPackage.ELECTRODES__THICKNESS:
                return getThickness();
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
            case MeasurementPackage.ELECTRODES__MATERIAL:
                setMaterial((Material)newValue);
                return;
            case MeasurementPackage.ELECTRODES__MATERIAL_NAME:
                setMaterialName((String)newValue);
                return;
            case MeasurementPackage.ELECTRODES__BEHAVIOUR:
                setBehaviour((ElectrodeBehaviour)newValue);
                return;
            case MeasurementPackage.ELECTRODES__APPLICATION:
                setApplication((String)newValue);
                return;
            case MeasurementPackage.ELECTRODES__DIAMETER:
                setDiameter((Quantity)newValue);
                return;
            case MeasurementPackage.ELECTRODES__THICKNESS:
                setThickness((Quantity)newValue);
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
            case MeasurementPackage.ELECTRODES__MATERIAL:
                setMaterial((Material)null);
                return;
            case MeasurementPackage.ELECTRODES__MATERIAL_NAME:
                setMaterialName(MATERIAL_NAME_EDEFAULT);
                return;
            case MeasurementPackage.ELECTRODES__BEHAVIOUR:
                setBehaviour(BEHAVIOUR_EDEFAULT);
                return;
            case MeasurementPackage.ELECTRODES__APPLICATION:
                setApplication(APPLICATION_EDEFAULT);
                return;
            case MeasurementPackage.ELECTRODES__DIAMETER:
                setDiameter(DIAMETER_EDEFAULT);
                return;
            case MeasurementPackage.ELECTRODES__THICKNESS:
                setThickness(THICKNESS_EDEFAULT);
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
            case MeasurementPackage.ELECTRODES__MATERIAL:
                return material != null;
            case MeasurementPackage.ELECTRODES__MATERIAL_NAME:
                return MATERIAL_NAME_EDEFAULT == null ? materialName != null : !MATERIAL_NAME_EDEFAULT.equals(materialName);
            case MeasurementPackage.ELECTRODES__BEHAVIOUR:
                return behaviour != BEHAVIOUR_EDEFAULT;
            case MeasurementPackage.ELECTRODES__APPLICATION:
                return APPLICATION_EDEFAULT == null ? application != null : !APPLICATION_EDEFAULT.equals(application);
            case MeasurementPackage.ELECTRODES__DIAMETER:
                return DIAMETER_EDEFAULT == null ? diameter != null : !DIAMETER_EDEFAULT.equals(diameter);
            case MeasurementPackage.ELECTRODES__THICKNESS:
                return THICKNESS_EDEFAULT == null ? thickness != null : !THICKNESS_EDEFAULT.equals(thickness);
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
        result.append(" (materialName: ");
        result.append(materialName);
        result.append(", behaviour: ");
        result.append(behaviour);
        result.append(", application: ");
        result.append(application);
        result.append(", diameter: ");
        result.append(diameter);
        result.append(", thickness: ");
        result.append(thickness);
        result.append(')');
        return result.toString();
    }

} //ElectrodesImpl
