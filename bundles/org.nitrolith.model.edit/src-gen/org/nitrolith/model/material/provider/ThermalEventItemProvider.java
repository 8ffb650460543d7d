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

import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.ThermalEvent;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.ThermalEvent} object.
 * @generated
 */
public class ThermalEventItemProvider extends MaterialRecordItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ThermalEventItemProvider(AdapterFactory adapterFactory)
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
            addTemperaturePropertyDescriptor(object);
            addOutcomePropertyDescriptor(object);
            addProductsPropertyDescriptor(object);
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
                 getString("_UI_ThermalEvent_kind_feature"),
                 getString("_UI_ThermalEvent_kind_description"),
                 MaterialPackage.Literals.THERMAL_EVENT__KIND,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ThermaleventPropertyCategory"),
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
                 getString("_UI_ThermalEvent_temperature_feature"),
                 getString("_UI_ThermalEvent_temperature_description"),
                 MaterialPackage.Literals.THERMAL_EVENT__TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ThermaleventPropertyCategory"),
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
                 getString("_UI_ThermalEvent_outcome_feature"),
                 getString("_UI_ThermalEvent_outcome_description"),
                 MaterialPackage.Literals.THERMAL_EVENT__OUTCOME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ThermaleventPropertyCategory"),
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
                 getString("_UI_ThermalEvent_products_feature"),
                 getString("_UI_ThermalEvent_products_description"),
                 MaterialPackage.Literals.THERMAL_EVENT__PRODUCTS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ThermaleventPropertyCategory"),
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
            childrenFeatures.add(MaterialPackage.Literals.THERMAL_EVENT__ATMOSPHERE);
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

        switch (notification.getFeatureID(ThermalEvent.class))
        {
            case MaterialPackage.THERMAL_EVENT__KIND:
            case MaterialPackage.THERMAL_EVENT__TEMPERATURE:
            case MaterialPackage.THERMAL_EVENT__OUTCOME:
            case MaterialPackage.THERMAL_EVENT__PRODUCTS:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MaterialPackage.THERMAL_EVENT__ATMOSPHERE:
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
                (MaterialPackage.Literals.THERMAL_EVENT__ATMOSPHERE,
                 BaseFactory.eINSTANCE.createAtmosphere()));
    }

}
