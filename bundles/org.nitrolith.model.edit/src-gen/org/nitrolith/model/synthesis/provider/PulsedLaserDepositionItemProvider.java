// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.synthesis.PulsedLaserDeposition;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.PulsedLaserDeposition} object.
 * @generated
 */
public class PulsedLaserDepositionItemProvider extends DepositionItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public PulsedLaserDepositionItemProvider(AdapterFactory adapterFactory)
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

            addTargetPropertyDescriptor(object);
            addTargetMaterialPropertyDescriptor(object);
            addWavelengthPropertyDescriptor(object);
            addFluencePropertyDescriptor(object);
            addPulseRatePropertyDescriptor(object);
            addPulsesPropertyDescriptor(object);
            addGasPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Target feature.
     * @generated
     */
    protected void addTargetPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_PulsedLaserDeposition_target_feature"),
                 getString("_UI_PulsedLaserDeposition_target_description"),
                 SynthesisPackage.Literals.PULSED_LASER_DEPOSITION__TARGET,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PulsedlaserdepositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Target Material feature.
     * @generated
     */
    protected void addTargetMaterialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_PulsedLaserDeposition_targetMaterial_feature"),
                 getString("_UI_PulsedLaserDeposition_targetMaterial_description"),
                 SynthesisPackage.Literals.PULSED_LASER_DEPOSITION__TARGET_MATERIAL,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_PulsedlaserdepositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Wavelength feature.
     * @generated
     */
    protected void addWavelengthPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_PulsedLaserDeposition_wavelength_feature"),
                 getString("_UI_PulsedLaserDeposition_wavelength_description"),
                 SynthesisPackage.Literals.PULSED_LASER_DEPOSITION__WAVELENGTH,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PulsedlaserdepositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Fluence feature.
     * @generated
     */
    protected void addFluencePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_PulsedLaserDeposition_fluence_feature"),
                 getString("_UI_PulsedLaserDeposition_fluence_description"),
                 SynthesisPackage.Literals.PULSED_LASER_DEPOSITION__FLUENCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PulsedlaserdepositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Pulse Rate feature.
     * @generated
     */
    protected void addPulseRatePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_PulsedLaserDeposition_pulseRate_feature"),
                 getString("_UI_PulsedLaserDeposition_pulseRate_description"),
                 SynthesisPackage.Literals.PULSED_LASER_DEPOSITION__PULSE_RATE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PulsedlaserdepositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Pulses feature.
     * @generated
     */
    protected void addPulsesPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_PulsedLaserDeposition_pulses_feature"),
                 getString("_UI_PulsedLaserDeposition_pulses_description"),
                 SynthesisPackage.Literals.PULSED_LASER_DEPOSITION__PULSES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_PulsedlaserdepositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Gas feature.
     * @generated
     */
    protected void addGasPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_PulsedLaserDeposition_gas_feature"),
                 getString("_UI_PulsedLaserDeposition_gas_description"),
                 SynthesisPackage.Literals.PULSED_LASER_DEPOSITION__GAS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PulsedlaserdepositionPropertyCategory"),
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

        switch (notification.getFeatureID(PulsedLaserDeposition.class))
        {
            case SynthesisPackage.PULSED_LASER_DEPOSITION__TARGET:
            case SynthesisPackage.PULSED_LASER_DEPOSITION__WAVELENGTH:
            case SynthesisPackage.PULSED_LASER_DEPOSITION__FLUENCE:
            case SynthesisPackage.PULSED_LASER_DEPOSITION__PULSE_RATE:
            case SynthesisPackage.PULSED_LASER_DEPOSITION__PULSES:
            case SynthesisPackage.PULSED_LASER_DEPOSITION__GAS:
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
