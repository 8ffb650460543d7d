// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.base.BaseFactory;

import org.nitrolith.model.material.AirExposure;
import org.nitrolith.model.material.MaterialPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.AirExposure} object.
 * @generated
 */
public class AirExposureItemProvider extends MaterialRecordItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public AirExposureItemProvider(AdapterFactory adapterFactory)
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

            addDurationPropertyDescriptor(object);
            addTemperaturePropertyDescriptor(object);
            addConductivityBeforePropertyDescriptor(object);
            addConductivityAfterPropertyDescriptor(object);
            addRetainedConductivityPropertyDescriptor(object);
            addOutcomePropertyDescriptor(object);
            addProductsPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
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
                 getString("_UI_AirExposure_duration_feature"),
                 getString("_UI_AirExposure_duration_description"),
                 MaterialPackage.Literals.AIR_EXPOSURE__DURATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AirexposurePropertyCategory"),
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
                 getString("_UI_AirExposure_temperature_feature"),
                 getString("_UI_AirExposure_temperature_description"),
                 MaterialPackage.Literals.AIR_EXPOSURE__TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AirexposurePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Conductivity Before feature.
     * @generated
     */
    protected void addConductivityBeforePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AirExposure_conductivityBefore_feature"),
                 getString("_UI_AirExposure_conductivityBefore_description"),
                 MaterialPackage.Literals.AIR_EXPOSURE__CONDUCTIVITY_BEFORE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AirexposurePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Conductivity After feature.
     * @generated
     */
    protected void addConductivityAfterPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AirExposure_conductivityAfter_feature"),
                 getString("_UI_AirExposure_conductivityAfter_description"),
                 MaterialPackage.Literals.AIR_EXPOSURE__CONDUCTIVITY_AFTER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AirexposurePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Retained Conductivity feature.
     * @generated
     */
    protected void addRetainedConductivityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AirExposure_retainedConductivity_feature"),
                 getString("_UI_AirExposure_retainedConductivity_description"),
                 MaterialPackage.Literals.AIR_EXPOSURE__RETAINED_CONDUCTIVITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AirexposurePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Outcome feature.
     * @generated
     */
    protected void addOutcomePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AirExposure_outcome_feature"),
                 getString("_UI_AirExposure_outcome_description"),
                 MaterialPackage.Literals.AIR_EXPOSURE__OUTCOME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AirexposurePropertyCategory"),
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
                 getString("_UI_AirExposure_products_feature"),
                 getString("_UI_AirExposure_products_description"),
                 MaterialPackage.Literals.AIR_EXPOSURE__PRODUCTS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AirexposurePropertyCategory"),
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
            childrenFeatures.add(MaterialPackage.Literals.AIR_EXPOSURE__ATMOSPHERE);
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

        switch (notification.getFeatureID(AirExposure.class))
        {
            case MaterialPackage.AIR_EXPOSURE__DURATION:
            case MaterialPackage.AIR_EXPOSURE__TEMPERATURE:
            case MaterialPackage.AIR_EXPOSURE__CONDUCTIVITY_BEFORE:
            case MaterialPackage.AIR_EXPOSURE__CONDUCTIVITY_AFTER:
            case MaterialPackage.AIR_EXPOSURE__RETAINED_CONDUCTIVITY:
            case MaterialPackage.AIR_EXPOSURE__OUTCOME:
            case MaterialPackage.AIR_EXPOSURE__PRODUCTS:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MaterialPackage.AIR_EXPOSURE__ATMOSPHERE:
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
                (MaterialPackage.Literals.AIR_EXPOSURE__ATMOSPHERE,
                 BaseFactory.eINSTANCE.createAtmosphere()));
    }

}
