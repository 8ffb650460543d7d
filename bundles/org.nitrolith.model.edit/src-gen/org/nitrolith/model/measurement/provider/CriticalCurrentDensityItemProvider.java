// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.measurement.CriticalCurrentDensity;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.CriticalCurrentDensity} object.
 * @generated
 */
public class CriticalCurrentDensityItemProvider extends MeasurementItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public CriticalCurrentDensityItemProvider(AdapterFactory adapterFactory)
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

            addCriticalCurrentDensityPropertyDescriptor(object);
            addCriticalCapacityPropertyDescriptor(object);
            addFailedPropertyDescriptor(object);
            addFailedAtPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Critical Current Density feature.
     * @generated
     */
    protected void addCriticalCurrentDensityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CriticalCurrentDensity_criticalCurrentDensity_feature"),
                 getString("_UI_CriticalCurrentDensity_criticalCurrentDensity_description"),
                 MeasurementPackage.Literals.CRITICAL_CURRENT_DENSITY__CRITICAL_CURRENT_DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CriticalcurrentdensityPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Critical Capacity feature.
     * @generated
     */
    protected void addCriticalCapacityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CriticalCurrentDensity_criticalCapacity_feature"),
                 getString("_UI_CriticalCurrentDensity_criticalCapacity_description"),
                 MeasurementPackage.Literals.CRITICAL_CURRENT_DENSITY__CRITICAL_CAPACITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CriticalcurrentdensityPropertyCategory"),
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
                 getString("_UI_CriticalCurrentDensity_failed_feature"),
                 getString("_UI_CriticalCurrentDensity_failed_description"),
                 MeasurementPackage.Literals.CRITICAL_CURRENT_DENSITY__FAILED,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_CriticalcurrentdensityPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Failed At feature.
     * @generated
     */
    protected void addFailedAtPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CriticalCurrentDensity_failedAt_feature"),
                 getString("_UI_CriticalCurrentDensity_failedAt_description"),
                 MeasurementPackage.Literals.CRITICAL_CURRENT_DENSITY__FAILED_AT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CriticalcurrentdensityPropertyCategory"),
                 null));
    }

    /**
     * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
     * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
     * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
     * @generated
     */
    @Override
    public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object)
    {
        if (childrenFeatures == null)
        {
            super.getChildrenFeatures(object);
            childrenFeatures.add(MeasurementPackage.Literals.CRITICAL_CURRENT_DENSITY__STEPS);
        }
        return childrenFeatures;
    }

    /**
     * @generated
     */
    @Override
    protected EStructuralFeature getChildFeature(Object object, Object child)
    {
        // Check the type of the specified child object and return the proper feature to use for
        // adding (see {@link AddCommand}) it as a child.

        return super.getChildFeature(object, child);
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

        switch (notification.getFeatureID(CriticalCurrentDensity.class))
        {
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__CRITICAL_CURRENT_DENSITY:
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__CRITICAL_CAPACITY:
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__FAILED:
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__FAILED_AT:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__STEPS:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
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

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.CRITICAL_CURRENT_DENSITY__STEPS,
                 MeasurementFactory.eINSTANCE.createCurrentStep()));
    }

}
