// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.base.Atmosphere;
import org.nitrolith.model.base.BasePackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.base.Atmosphere} object.
 * @generated
 */
public class AtmosphereItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public AtmosphereItemProvider(AdapterFactory adapterFactory)
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

            addKindPropertyDescriptor(object);
            addGasPropertyDescriptor(object);
            addPressurePropertyDescriptor(object);
            addFlowPropertyDescriptor(object);
            addDewPointPropertyDescriptor(object);
            addRelativeHumidityPropertyDescriptor(object);
            addOxygenPropertyDescriptor(object);
            addWaterPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Kind feature.
     * @generated
     */
    protected void addKindPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Atmosphere_kind_feature"),
                 getString("_UI_Atmosphere_kind_description"),
                 BasePackage.Literals.ATMOSPHERE__KIND,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AtmospherePropertyCategory"),
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
                 getString("_UI_Atmosphere_gas_feature"),
                 getString("_UI_Atmosphere_gas_description"),
                 BasePackage.Literals.ATMOSPHERE__GAS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AtmospherePropertyCategory"),
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
                 getString("_UI_Atmosphere_pressure_feature"),
                 getString("_UI_Atmosphere_pressure_description"),
                 BasePackage.Literals.ATMOSPHERE__PRESSURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AtmospherePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Flow feature.
     * @generated
     */
    protected void addFlowPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Atmosphere_flow_feature"),
                 getString("_UI_Atmosphere_flow_description"),
                 BasePackage.Literals.ATMOSPHERE__FLOW,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AtmospherePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Dew Point feature.
     * @generated
     */
    protected void addDewPointPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Atmosphere_dewPoint_feature"),
                 getString("_UI_Atmosphere_dewPoint_description"),
                 BasePackage.Literals.ATMOSPHERE__DEW_POINT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AtmospherePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Relative Humidity feature.
     * @generated
     */
    protected void addRelativeHumidityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Atmosphere_relativeHumidity_feature"),
                 getString("_UI_Atmosphere_relativeHumidity_description"),
                 BasePackage.Literals.ATMOSPHERE__RELATIVE_HUMIDITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AtmospherePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Oxygen feature.
     * @generated
     */
    protected void addOxygenPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Atmosphere_oxygen_feature"),
                 getString("_UI_Atmosphere_oxygen_description"),
                 BasePackage.Literals.ATMOSPHERE__OXYGEN,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AtmospherePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Water feature.
     * @generated
     */
    protected void addWaterPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Atmosphere_water_feature"),
                 getString("_UI_Atmosphere_water_description"),
                 BasePackage.Literals.ATMOSPHERE__WATER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AtmospherePropertyCategory"),
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

        switch (notification.getFeatureID(Atmosphere.class))
        {
            case BasePackage.ATMOSPHERE__KIND:
            case BasePackage.ATMOSPHERE__GAS:
            case BasePackage.ATMOSPHERE__PRESSURE:
            case BasePackage.ATMOSPHERE__FLOW:
            case BasePackage.ATMOSPHERE__DEW_POINT:
            case BasePackage.ATMOSPHERE__RELATIVE_HUMIDITY:
            case BasePackage.ATMOSPHERE__OXYGEN:
            case BasePackage.ATMOSPHERE__WATER:
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
