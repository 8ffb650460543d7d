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

import org.nitrolith.model.synthesis.PhaseTransformation;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.PhaseTransformation} object.
 * @generated
 */
public class PhaseTransformationItemProvider extends StepItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public PhaseTransformationItemProvider(AdapterFactory adapterFactory)
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

            addFromPropertyDescriptor(object);
            addToPropertyDescriptor(object);
            addCausePropertyDescriptor(object);
            addTemperaturePropertyDescriptor(object);
            addPressurePropertyDescriptor(object);
            addDurationPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the From feature.
     * @generated
     */
    protected void addFromPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_PhaseTransformation_from_feature"),
                 getString("_UI_PhaseTransformation_from_description"),
                 SynthesisPackage.Literals.PHASE_TRANSFORMATION__FROM,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_PhasetransformationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the To feature.
     * @generated
     */
    protected void addToPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_PhaseTransformation_to_feature"),
                 getString("_UI_PhaseTransformation_to_description"),
                 SynthesisPackage.Literals.PHASE_TRANSFORMATION__TO,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_PhasetransformationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Cause feature.
     * @generated
     */
    protected void addCausePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_PhaseTransformation_cause_feature"),
                 getString("_UI_PhaseTransformation_cause_description"),
                 SynthesisPackage.Literals.PHASE_TRANSFORMATION__CAUSE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasetransformationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Temperature feature.
     * @generated
     */
    protected void addTemperaturePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_PhaseTransformation_temperature_feature"),
                 getString("_UI_PhaseTransformation_temperature_description"),
                 SynthesisPackage.Literals.PHASE_TRANSFORMATION__TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasetransformationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Pressure feature.
     * @generated
     */
    protected void addPressurePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_PhaseTransformation_pressure_feature"),
                 getString("_UI_PhaseTransformation_pressure_description"),
                 SynthesisPackage.Literals.PHASE_TRANSFORMATION__PRESSURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasetransformationPropertyCategory"),
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
                 getString("_UI_PhaseTransformation_duration_feature"),
                 getString("_UI_PhaseTransformation_duration_description"),
                 SynthesisPackage.Literals.PHASE_TRANSFORMATION__DURATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasetransformationPropertyCategory"),
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

        switch (notification.getFeatureID(PhaseTransformation.class))
        {
            case SynthesisPackage.PHASE_TRANSFORMATION__CAUSE:
            case SynthesisPackage.PHASE_TRANSFORMATION__TEMPERATURE:
            case SynthesisPackage.PHASE_TRANSFORMATION__PRESSURE:
            case SynthesisPackage.PHASE_TRANSFORMATION__DURATION:
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
