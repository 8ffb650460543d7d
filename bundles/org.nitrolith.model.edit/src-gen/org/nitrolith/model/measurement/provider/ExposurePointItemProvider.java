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

import org.nitrolith.model.measurement.ExposurePoint;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.ExposurePoint} object.
 * @generated
 */
public class ExposurePointItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ExposurePointItemProvider(AdapterFactory adapterFactory)
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

            addTimePropertyDescriptor(object);
            addConductivityPropertyDescriptor(object);
            addSpectrumPropertyDescriptor(object);
            addProductsPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Time feature.
     * @generated
     */
    protected void addTimePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ExposurePoint_time_feature"),
                 getString("_UI_ExposurePoint_time_description"),
                 MeasurementPackage.Literals.EXPOSURE_POINT__TIME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ExposurepointPropertyCategory"),
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
                 getString("_UI_ExposurePoint_conductivity_feature"),
                 getString("_UI_ExposurePoint_conductivity_description"),
                 MeasurementPackage.Literals.EXPOSURE_POINT__CONDUCTIVITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ExposurepointPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Spectrum feature.
     * @generated
     */
    protected void addSpectrumPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ExposurePoint_spectrum_feature"),
                 getString("_UI_ExposurePoint_spectrum_description"),
                 MeasurementPackage.Literals.EXPOSURE_POINT__SPECTRUM,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_ExposurepointPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Products feature.
     * @generated
     */
    protected void addProductsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ExposurePoint_products_feature"),
                 getString("_UI_ExposurePoint_products_description"),
                 MeasurementPackage.Literals.EXPOSURE_POINT__PRODUCTS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ExposurepointPropertyCategory"),
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

        switch (notification.getFeatureID(ExposurePoint.class))
        {
            case MeasurementPackage.EXPOSURE_POINT__TIME:
            case MeasurementPackage.EXPOSURE_POINT__CONDUCTIVITY:
            case MeasurementPackage.EXPOSURE_POINT__PRODUCTS:
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
