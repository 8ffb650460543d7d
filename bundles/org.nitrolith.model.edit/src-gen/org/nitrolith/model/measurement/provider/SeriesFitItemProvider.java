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

import org.nitrolith.model.base.provider.AnalysisResultItemProvider;

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.SeriesFit;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.SeriesFit} object.
 * @generated
 */
public class SeriesFitItemProvider extends AnalysisResultItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public SeriesFitItemProvider(AdapterFactory adapterFactory)
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

            addCircuitPropertyDescriptor(object);
            addGlobalPropertyDescriptor(object);
            addSharedParametersPropertyDescriptor(object);
            addFitsPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Circuit feature.
     * @generated
     */
    protected void addCircuitPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_SeriesFit_circuit_feature"),
                 getString("_UI_SeriesFit_circuit_description"),
                 MeasurementPackage.Literals.SERIES_FIT__CIRCUIT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SeriesfitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Global feature.
     * @generated
     */
    protected void addGlobalPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_SeriesFit_global_feature"),
                 getString("_UI_SeriesFit_global_description"),
                 MeasurementPackage.Literals.SERIES_FIT__GLOBAL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_SeriesfitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Shared Parameters feature.
     * @generated
     */
    protected void addSharedParametersPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_SeriesFit_sharedParameters_feature"),
                 getString("_UI_SeriesFit_sharedParameters_description"),
                 MeasurementPackage.Literals.SERIES_FIT__SHARED_PARAMETERS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SeriesfitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Fits feature.
     * @generated
     */
    protected void addFitsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_SeriesFit_fits_feature"),
                 getString("_UI_SeriesFit_fits_description"),
                 MeasurementPackage.Literals.SERIES_FIT__FITS,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_SeriesfitPropertyCategory"),
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

        switch (notification.getFeatureID(SeriesFit.class))
        {
            case MeasurementPackage.SERIES_FIT__CIRCUIT:
            case MeasurementPackage.SERIES_FIT__GLOBAL:
            case MeasurementPackage.SERIES_FIT__SHARED_PARAMETERS:
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
