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

import org.nitrolith.model.measurement.ArrheniusPoint;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.ArrheniusPoint} object.
 * @generated
 */
public class ArrheniusPointItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ArrheniusPointItemProvider(AdapterFactory adapterFactory)
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

            addTemperaturePropertyDescriptor(object);
            addConductivityPropertyDescriptor(object);
            addExcludedPropertyDescriptor(object);
            addFitPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
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
                 getString("_UI_ArrheniusPoint_temperature_feature"),
                 getString("_UI_ArrheniusPoint_temperature_description"),
                 MeasurementPackage.Literals.ARRHENIUS_POINT__TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniuspointPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Conductivity feature.
     * @generated
     */
    protected void addConductivityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusPoint_conductivity_feature"),
                 getString("_UI_ArrheniusPoint_conductivity_description"),
                 MeasurementPackage.Literals.ARRHENIUS_POINT__CONDUCTIVITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniuspointPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Excluded feature.
     * @generated
     */
    protected void addExcludedPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusPoint_excluded_feature"),
                 getString("_UI_ArrheniusPoint_excluded_description"),
                 MeasurementPackage.Literals.ARRHENIUS_POINT__EXCLUDED,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_ArrheniuspointPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Fit feature.
     * @generated
     */
    protected void addFitPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusPoint_fit_feature"),
                 getString("_UI_ArrheniusPoint_fit_description"),
                 MeasurementPackage.Literals.ARRHENIUS_POINT__FIT,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_ArrheniuspointPropertyCategory"),
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

        switch (notification.getFeatureID(ArrheniusPoint.class))
        {
            case MeasurementPackage.ARRHENIUS_POINT__TEMPERATURE:
            case MeasurementPackage.ARRHENIUS_POINT__CONDUCTIVITY:
            case MeasurementPackage.ARRHENIUS_POINT__EXCLUDED:
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
