// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.material.CriticalCurrentRecord;
import org.nitrolith.model.material.MaterialPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.CriticalCurrentRecord} object.
 * @generated
 */
public class CriticalCurrentRecordItemProvider extends MaterialRecordItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public CriticalCurrentRecordItemProvider(AdapterFactory adapterFactory)
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

            addConfigurationPropertyDescriptor(object);
            addCurrentDensityPropertyDescriptor(object);
            addArealCapacityPropertyDescriptor(object);
            addTemperaturePropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Configuration feature.
     * @generated
     */
    protected void addConfigurationPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CriticalCurrentRecord_configuration_feature"),
                 getString("_UI_CriticalCurrentRecord_configuration_description"),
                 MaterialPackage.Literals.CRITICAL_CURRENT_RECORD__CONFIGURATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CriticalcurrentPropertyCategory"),
                 null));
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
                 getString("_UI_CriticalCurrentRecord_currentDensity_feature"),
                 getString("_UI_CriticalCurrentRecord_currentDensity_description"),
                 MaterialPackage.Literals.CRITICAL_CURRENT_RECORD__CURRENT_DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CriticalcurrentPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Areal Capacity feature.
     * @generated
     */
    protected void addArealCapacityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CriticalCurrentRecord_arealCapacity_feature"),
                 getString("_UI_CriticalCurrentRecord_arealCapacity_description"),
                 MaterialPackage.Literals.CRITICAL_CURRENT_RECORD__AREAL_CAPACITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CriticalcurrentPropertyCategory"),
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
                 getString("_UI_CriticalCurrentRecord_temperature_feature"),
                 getString("_UI_CriticalCurrentRecord_temperature_description"),
                 MaterialPackage.Literals.CRITICAL_CURRENT_RECORD__TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CriticalcurrentPropertyCategory"),
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

        switch (notification.getFeatureID(CriticalCurrentRecord.class))
        {
            case MaterialPackage.CRITICAL_CURRENT_RECORD__CONFIGURATION:
            case MaterialPackage.CRITICAL_CURRENT_RECORD__CURRENT_DENSITY:
            case MaterialPackage.CRITICAL_CURRENT_RECORD__AREAL_CAPACITY:
            case MaterialPackage.CRITICAL_CURRENT_RECORD__TEMPERATURE:
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
