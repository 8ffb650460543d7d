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

import org.nitrolith.model.measurement.DcPolarization;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.DcPolarization} object.
 * @generated
 */
public class DcPolarizationItemProvider extends MeasurementItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public DcPolarizationItemProvider(AdapterFactory adapterFactory)
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

            addAppliedVoltagePropertyDescriptor(object);
            addInitialCurrentPropertyDescriptor(object);
            addSteadyCurrentPropertyDescriptor(object);
            addInitialResistancePropertyDescriptor(object);
            addSteadyResistancePropertyDescriptor(object);
            addDurationPropertyDescriptor(object);
            addElectronicConductivityPropertyDescriptor(object);
            addTransferenceNumberPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Applied Voltage feature.
     * @generated
     */
    protected void addAppliedVoltagePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DcPolarization_appliedVoltage_feature"),
                 getString("_UI_DcPolarization_appliedVoltage_description"),
                 MeasurementPackage.Literals.DC_POLARIZATION__APPLIED_VOLTAGE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DCpolarizationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Initial Current feature.
     * @generated
     */
    protected void addInitialCurrentPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DcPolarization_initialCurrent_feature"),
                 getString("_UI_DcPolarization_initialCurrent_description"),
                 MeasurementPackage.Literals.DC_POLARIZATION__INITIAL_CURRENT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DCpolarizationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Steady Current feature.
     * @generated
     */
    protected void addSteadyCurrentPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DcPolarization_steadyCurrent_feature"),
                 getString("_UI_DcPolarization_steadyCurrent_description"),
                 MeasurementPackage.Literals.DC_POLARIZATION__STEADY_CURRENT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DCpolarizationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Initial Resistance feature.
     * @generated
     */
    protected void addInitialResistancePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DcPolarization_initialResistance_feature"),
                 getString("_UI_DcPolarization_initialResistance_description"),
                 MeasurementPackage.Literals.DC_POLARIZATION__INITIAL_RESISTANCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DCpolarizationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Steady Resistance feature.
     * @generated
     */
    protected void addSteadyResistancePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DcPolarization_steadyResistance_feature"),
                 getString("_UI_DcPolarization_steadyResistance_description"),
                 MeasurementPackage.Literals.DC_POLARIZATION__STEADY_RESISTANCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DCpolarizationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Duration feature.
     * @generated
     */
    protected void addDurationPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DcPolarization_duration_feature"),
                 getString("_UI_DcPolarization_duration_description"),
                 MeasurementPackage.Literals.DC_POLARIZATION__DURATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DCpolarizationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Electronic Conductivity feature.
     * @generated
     */
    protected void addElectronicConductivityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DcPolarization_electronicConductivity_feature"),
                 getString("_UI_DcPolarization_electronicConductivity_description"),
                 MeasurementPackage.Literals.DC_POLARIZATION__ELECTRONIC_CONDUCTIVITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DCpolarizationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Transference Number feature.
     * @generated
     */
    protected void addTransferenceNumberPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DcPolarization_transferenceNumber_feature"),
                 getString("_UI_DcPolarization_transferenceNumber_description"),
                 MeasurementPackage.Literals.DC_POLARIZATION__TRANSFERENCE_NUMBER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DCpolarizationPropertyCategory"),
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

        switch (notification.getFeatureID(DcPolarization.class))
        {
            case MeasurementPackage.DC_POLARIZATION__APPLIED_VOLTAGE:
            case MeasurementPackage.DC_POLARIZATION__INITIAL_CURRENT:
            case MeasurementPackage.DC_POLARIZATION__STEADY_CURRENT:
            case MeasurementPackage.DC_POLARIZATION__INITIAL_RESISTANCE:
            case MeasurementPackage.DC_POLARIZATION__STEADY_RESISTANCE:
            case MeasurementPackage.DC_POLARIZATION__DURATION:
            case MeasurementPackage.DC_POLARIZATION__ELECTRONIC_CONDUCTIVITY:
            case MeasurementPackage.DC_POLARIZATION__TRANSFERENCE_NUMBER:
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
