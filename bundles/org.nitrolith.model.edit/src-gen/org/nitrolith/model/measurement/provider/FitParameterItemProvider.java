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

import org.nitrolith.model.base.BasePackage;

import org.nitrolith.model.base.provider.NamedItemProvider;

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.measurement.FitParameter;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.FitParameter} object.
 * @generated
 */
public class FitParameterItemProvider extends NamedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public FitParameterItemProvider(AdapterFactory adapterFactory)
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

            addDescriptionPropertyDescriptor(object);
            addValuePropertyDescriptor(object);
            addStandardErrorPropertyDescriptor(object);
            addInitialValuePropertyDescriptor(object);
            addLowerBoundPropertyDescriptor(object);
            addUpperBoundPropertyDescriptor(object);
            addFixedPropertyDescriptor(object);
            addLinkedToPropertyDescriptor(object);
            addSharedPropertyDescriptor(object);
            addAtBoundPropertyDescriptor(object);
            addIdentifiablePropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Description feature.
     * @generated
     */
    protected void addDescriptionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Documented_description_feature"),
                 getString("_UI_Documented_description_description"),
                 BasePackage.Literals.DOCUMENTED__DESCRIPTION,
                 true,
                 true,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_GeneralPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Value feature.
     * @generated
     */
    protected void addValuePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_FitParameter_value_feature"),
                 getString("_UI_FitParameter_value_description"),
                 MeasurementPackage.Literals.FIT_PARAMETER__VALUE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_FitparameterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Standard Error feature.
     * @generated
     */
    protected void addStandardErrorPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_FitParameter_standardError_feature"),
                 getString("_UI_FitParameter_standardError_description"),
                 MeasurementPackage.Literals.FIT_PARAMETER__STANDARD_ERROR,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_FitparameterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Initial Value feature.
     * @generated
     */
    protected void addInitialValuePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_FitParameter_initialValue_feature"),
                 getString("_UI_FitParameter_initialValue_description"),
                 MeasurementPackage.Literals.FIT_PARAMETER__INITIAL_VALUE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_FitparameterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Lower Bound feature.
     * @generated
     */
    protected void addLowerBoundPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_FitParameter_lowerBound_feature"),
                 getString("_UI_FitParameter_lowerBound_description"),
                 MeasurementPackage.Literals.FIT_PARAMETER__LOWER_BOUND,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_FitparameterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Upper Bound feature.
     * @generated
     */
    protected void addUpperBoundPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_FitParameter_upperBound_feature"),
                 getString("_UI_FitParameter_upperBound_description"),
                 MeasurementPackage.Literals.FIT_PARAMETER__UPPER_BOUND,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_FitparameterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Fixed feature.
     * @generated
     */
    protected void addFixedPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_FitParameter_fixed_feature"),
                 getString("_UI_FitParameter_fixed_description"),
                 MeasurementPackage.Literals.FIT_PARAMETER__FIXED,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_FitparameterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Linked To feature.
     * @generated
     */
    protected void addLinkedToPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_FitParameter_linkedTo_feature"),
                 getString("_UI_FitParameter_linkedTo_description"),
                 MeasurementPackage.Literals.FIT_PARAMETER__LINKED_TO,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_FitparameterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Shared feature.
     * @generated
     */
    protected void addSharedPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_FitParameter_shared_feature"),
                 getString("_UI_FitParameter_shared_description"),
                 MeasurementPackage.Literals.FIT_PARAMETER__SHARED,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_FitparameterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the At Bound feature.
     * @generated
     */
    protected void addAtBoundPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_FitParameter_atBound_feature"),
                 getString("_UI_FitParameter_atBound_description"),
                 MeasurementPackage.Literals.FIT_PARAMETER__AT_BOUND,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_FitparameterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Identifiable feature.
     * @generated
     */
    protected void addIdentifiablePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_FitParameter_identifiable_feature"),
                 getString("_UI_FitParameter_identifiable_description"),
                 MeasurementPackage.Literals.FIT_PARAMETER__IDENTIFIABLE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_FitparameterPropertyCategory"),
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

        switch (notification.getFeatureID(FitParameter.class))
        {
            case MeasurementPackage.FIT_PARAMETER__DESCRIPTION:
            case MeasurementPackage.FIT_PARAMETER__VALUE:
            case MeasurementPackage.FIT_PARAMETER__STANDARD_ERROR:
            case MeasurementPackage.FIT_PARAMETER__INITIAL_VALUE:
            case MeasurementPackage.FIT_PARAMETER__LOWER_BOUND:
            case MeasurementPackage.FIT_PARAMETER__UPPER_BOUND:
            case MeasurementPackage.FIT_PARAMETER__FIXED:
            case MeasurementPackage.FIT_PARAMETER__LINKED_TO:
            case MeasurementPackage.FIT_PARAMETER__SHARED:
            case MeasurementPackage.FIT_PARAMETER__AT_BOUND:
            case MeasurementPackage.FIT_PARAMETER__IDENTIFIABLE:
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
