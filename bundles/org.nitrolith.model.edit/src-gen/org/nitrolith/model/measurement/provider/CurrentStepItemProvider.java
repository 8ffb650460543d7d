// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.base.provider.DocumentedItemProvider;

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.measurement.CurrentStep;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.CurrentStep} object.
 * @generated
 */
public class CurrentStepItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public CurrentStepItemProvider(AdapterFactory adapterFactory)
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
            addCapacityPropertyDescriptor(object);
            addDurationPropertyDescriptor(object);
            addCyclesPropertyDescriptor(object);
            addOverpotentialPropertyDescriptor(object);
            addFailedPropertyDescriptor(object);
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
                 getString("_UI_CurrentStep_currentDensity_feature"),
                 getString("_UI_CurrentStep_currentDensity_description"),
                 MeasurementPackage.Literals.CURRENT_STEP__CURRENT_DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CurrentstepPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Capacity feature.
     * @generated
     */
    protected void addCapacityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CurrentStep_capacity_feature"),
                 getString("_UI_CurrentStep_capacity_description"),
                 MeasurementPackage.Literals.CURRENT_STEP__CAPACITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CurrentstepPropertyCategory"),
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
                 getString("_UI_CurrentStep_duration_feature"),
                 getString("_UI_CurrentStep_duration_description"),
                 MeasurementPackage.Literals.CURRENT_STEP__DURATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CurrentstepPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Cycles feature.
     * @generated
     */
    protected void addCyclesPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CurrentStep_cycles_feature"),
                 getString("_UI_CurrentStep_cycles_description"),
                 MeasurementPackage.Literals.CURRENT_STEP__CYCLES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_CurrentstepPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Overpotential feature.
     * @generated
     */
    protected void addOverpotentialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CurrentStep_overpotential_feature"),
                 getString("_UI_CurrentStep_overpotential_description"),
                 MeasurementPackage.Literals.CURRENT_STEP__OVERPOTENTIAL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CurrentstepPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Failed feature.
     * @generated
     */
    protected void addFailedPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CurrentStep_failed_feature"),
                 getString("_UI_CurrentStep_failed_description"),
                 MeasurementPackage.Literals.CURRENT_STEP__FAILED,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_CurrentstepPropertyCategory"),
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

        switch (notification.getFeatureID(CurrentStep.class))
        {
            case MeasurementPackage.CURRENT_STEP__CURRENT_DENSITY:
            case MeasurementPackage.CURRENT_STEP__CAPACITY:
            case MeasurementPackage.CURRENT_STEP__DURATION:
            case MeasurementPackage.CURRENT_STEP__CYCLES:
            case MeasurementPackage.CURRENT_STEP__OVERPOTENTIAL:
            case MeasurementPackage.CURRENT_STEP__FAILED:
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

    /**
     * Return the resource locator for this item provider's resources.
     * @generated
     */
    @Override
    public ResourceLocator getResourceLocator()
    {
        return ModelEditPlugin.INSTANCE;
    }

}
