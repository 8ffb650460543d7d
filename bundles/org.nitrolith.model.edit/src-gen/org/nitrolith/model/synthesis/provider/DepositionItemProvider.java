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

import org.nitrolith.model.synthesis.Deposition;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.Deposition} object.
 * @generated
 */
public class DepositionItemProvider extends StepItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public DepositionItemProvider(AdapterFactory adapterFactory)
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

            addSubstratePropertyDescriptor(object);
            addSubstrateTemperaturePropertyDescriptor(object);
            addChamberPressurePropertyDescriptor(object);
            addFilmThicknessPropertyDescriptor(object);
            addDepositionRatePropertyDescriptor(object);
            addDurationPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Substrate feature.
     * @generated
     */
    protected void addSubstratePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Deposition_substrate_feature"),
                 getString("_UI_Deposition_substrate_description"),
                 SynthesisPackage.Literals.DEPOSITION__SUBSTRATE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DepositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Substrate Temperature feature.
     * @generated
     */
    protected void addSubstrateTemperaturePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Deposition_substrateTemperature_feature"),
                 getString("_UI_Deposition_substrateTemperature_description"),
                 SynthesisPackage.Literals.DEPOSITION__SUBSTRATE_TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DepositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Chamber Pressure feature.
     * @generated
     */
    protected void addChamberPressurePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Deposition_chamberPressure_feature"),
                 getString("_UI_Deposition_chamberPressure_description"),
                 SynthesisPackage.Literals.DEPOSITION__CHAMBER_PRESSURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DepositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Film Thickness feature.
     * @generated
     */
    protected void addFilmThicknessPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Deposition_filmThickness_feature"),
                 getString("_UI_Deposition_filmThickness_description"),
                 SynthesisPackage.Literals.DEPOSITION__FILM_THICKNESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DepositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Deposition Rate feature.
     * @generated
     */
    protected void addDepositionRatePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Deposition_depositionRate_feature"),
                 getString("_UI_Deposition_depositionRate_description"),
                 SynthesisPackage.Literals.DEPOSITION__DEPOSITION_RATE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DepositionPropertyCategory"),
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
                 getString("_UI_Deposition_duration_feature"),
                 getString("_UI_Deposition_duration_description"),
                 SynthesisPackage.Literals.DEPOSITION__DURATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DepositionPropertyCategory"),
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

        switch (notification.getFeatureID(Deposition.class))
        {
            case SynthesisPackage.DEPOSITION__SUBSTRATE:
            case SynthesisPackage.DEPOSITION__SUBSTRATE_TEMPERATURE:
            case SynthesisPackage.DEPOSITION__CHAMBER_PRESSURE:
            case SynthesisPackage.DEPOSITION__FILM_THICKNESS:
            case SynthesisPackage.DEPOSITION__DEPOSITION_RATE:
            case SynthesisPackage.DEPOSITION__DURATION:
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
