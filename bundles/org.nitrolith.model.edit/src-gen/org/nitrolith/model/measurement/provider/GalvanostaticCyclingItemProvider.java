// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.measurement.GalvanostaticCycling;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.GalvanostaticCycling} object.
 * @generated
 */
public class GalvanostaticCyclingItemProvider extends MeasurementItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public GalvanostaticCyclingItemProvider(AdapterFactory adapterFactory)
    {
        super(adapterFactory);
    }

    /**
     * This returns the property descriptors for the adapted class.
     * @generated
     */
    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object)
    {
        if (itemPropertyDescriptors == null)
        {
            super.getPropertyDescriptors(object);

            addCurrentDensityPropertyDescriptor(object);
            addRatePropertyDescriptor(object);
            addUpperCutoffVoltagePropertyDescriptor(object);
            addLowerCutoffVoltagePropertyDescriptor(object);
            addCycleNumberPropertyDescriptor(object);
            addChargeCapacityPropertyDescriptor(object);
            addDischargeCapacityPropertyDescriptor(object);
            addRetentionPropertyDescriptor(object);
            addCoulombicEfficiencyPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Current Density feature.
     * @generated
     */
    protected void addCurrentDensityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_GalvanostaticCycling_currentDensity_feature"),
                 getString("_UI_GalvanostaticCycling_currentDensity_description"),
                 MeasurementPackage.Literals.GALVANOSTATIC_CYCLING__CURRENT_DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_GalvanostaticcyclingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Rate feature.
     * @generated
     */
    protected void addRatePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_GalvanostaticCycling_rate_feature"),
                 getString("_UI_GalvanostaticCycling_rate_description"),
                 MeasurementPackage.Literals.GALVANOSTATIC_CYCLING__RATE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_GalvanostaticcyclingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Upper Cutoff Voltage feature.
     * @generated
     */
    protected void addUpperCutoffVoltagePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_GalvanostaticCycling_upperCutoffVoltage_feature"),
                 getString("_UI_GalvanostaticCycling_upperCutoffVoltage_description"),
                 MeasurementPackage.Literals.GALVANOSTATIC_CYCLING__UPPER_CUTOFF_VOLTAGE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_GalvanostaticcyclingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Lower Cutoff Voltage feature.
     * @generated
     */
    protected void addLowerCutoffVoltagePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_GalvanostaticCycling_lowerCutoffVoltage_feature"),
                 getString("_UI_GalvanostaticCycling_lowerCutoffVoltage_description"),
                 MeasurementPackage.Literals.GALVANOSTATIC_CYCLING__LOWER_CUTOFF_VOLTAGE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_GalvanostaticcyclingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Cycle Number feature.
     * @generated
     */
    protected void addCycleNumberPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_GalvanostaticCycling_cycleNumber_feature"),
                 getString("_UI_GalvanostaticCycling_cycleNumber_description"),
                 MeasurementPackage.Literals.GALVANOSTATIC_CYCLING__CYCLE_NUMBER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_GalvanostaticcyclingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Charge Capacity feature.
     * @generated
     */
    protected void addChargeCapacityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_GalvanostaticCycling_chargeCapacity_feature"),
                 getString("_UI_GalvanostaticCycling_chargeCapacity_description"),
                 MeasurementPackage.Literals.GALVANOSTATIC_CYCLING__CHARGE_CAPACITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_GalvanostaticcyclingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Discharge Capacity feature.
     * @generated
     */
    protected void addDischargeCapacityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_GalvanostaticCycling_dischargeCapacity_feature"),
                 getString("_UI_GalvanostaticCycling_dischargeCapacity_description"),
                 MeasurementPackage.Literals.GALVANOSTATIC_CYCLING__DISCHARGE_CAPACITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_GalvanostaticcyclingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Retention feature.
     * @generated
     */
    protected void addRetentionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_GalvanostaticCycling_retention_feature"),
                 getString("_UI_GalvanostaticCycling_retention_description"),
                 MeasurementPackage.Literals.GALVANOSTATIC_CYCLING__RETENTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_GalvanostaticcyclingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Coulombic Efficiency feature.
     * @generated
     */
    protected void addCoulombicEfficiencyPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_GalvanostaticCycling_coulombicEfficiency_feature"),
                 getString("_UI_GalvanostaticCycling_coulombicEfficiency_description"),
                 MeasurementPackage.Literals.GALVANOSTATIC_CYCLING__COULOMBIC_EFFICIENCY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_GalvanostaticcyclingPropertyCategory"),
                 null));
    }

    /**
     * @generated
     */
    @Override
    protected boolean shouldComposeCreationImage()
    {
        return true;
    }

    /**
     * This handles model notifications by calling {@link #updateChildren} to update any cached
     * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
     * @generated
     */
    @Override
    public void notifyChanged(Notification notification)
    {
        updateChildren(notification);

        switch (notification.getFeatureID(GalvanostaticCycling.class))
        {
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CURRENT_DENSITY:
            case MeasurementPackage.GALVANOSTATIC_CYCLING__RATE:
            case MeasurementPackage.GALVANOSTATIC_CYCLING__UPPER_CUTOFF_VOLTAGE:
            case MeasurementPackage.GALVANOSTATIC_CYCLING__LOWER_CUTOFF_VOLTAGE:
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CYCLE_NUMBER:
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CHARGE_CAPACITY:
            case MeasurementPackage.GALVANOSTATIC_CYCLING__DISCHARGE_CAPACITY:
            case MeasurementPackage.GALVANOSTATIC_CYCLING__RETENTION:
            case MeasurementPackage.GALVANOSTATIC_CYCLING__COULOMBIC_EFFICIENCY:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
        }
        super.notifyChanged(notification);
    }

    /**
     * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
     * that can be created under this object.
     * @generated
     */
    @Override
    protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object)
    {
        super.collectNewChildDescriptors(newChildDescriptors, object);
    }

}
