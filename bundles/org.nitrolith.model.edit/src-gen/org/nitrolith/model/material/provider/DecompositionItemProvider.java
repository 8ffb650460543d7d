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

import org.nitrolith.model.material.Decomposition;
import org.nitrolith.model.material.MaterialPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.Decomposition} object.
 * @generated
 */
public class DecompositionItemProvider extends MaterialRecordItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public DecompositionItemProvider(AdapterFactory adapterFactory)
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

            addCausePropertyDescriptor(object);
            addOnsetPotentialPropertyDescriptor(object);
            addOnsetTemperaturePropertyDescriptor(object);
            addProductsPropertyDescriptor(object);
            addProductTextPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Cause feature.
     * @generated
     */
    protected void addCausePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Decomposition_cause_feature"),
                 getString("_UI_Decomposition_cause_description"),
                 MaterialPackage.Literals.DECOMPOSITION__CAUSE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DecompositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Onset Potential feature.
     * @generated
     */
    protected void addOnsetPotentialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Decomposition_onsetPotential_feature"),
                 getString("_UI_Decomposition_onsetPotential_description"),
                 MaterialPackage.Literals.DECOMPOSITION__ONSET_POTENTIAL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DecompositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Onset Temperature feature.
     * @generated
     */
    protected void addOnsetTemperaturePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Decomposition_onsetTemperature_feature"),
                 getString("_UI_Decomposition_onsetTemperature_description"),
                 MaterialPackage.Literals.DECOMPOSITION__ONSET_TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DecompositionPropertyCategory"),
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
                 getString("_UI_Decomposition_products_feature"),
                 getString("_UI_Decomposition_products_description"),
                 MaterialPackage.Literals.DECOMPOSITION__PRODUCTS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DecompositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Product Text feature.
     * @generated
     */
    protected void addProductTextPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Decomposition_productText_feature"),
                 getString("_UI_Decomposition_productText_description"),
                 MaterialPackage.Literals.DECOMPOSITION__PRODUCT_TEXT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DecompositionPropertyCategory"),
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

        switch (notification.getFeatureID(Decomposition.class))
        {
            case MaterialPackage.DECOMPOSITION__CAUSE:
            case MaterialPackage.DECOMPOSITION__ONSET_POTENTIAL:
            case MaterialPackage.DECOMPOSITION__ONSET_TEMPERATURE:
            case MaterialPackage.DECOMPOSITION__PRODUCTS:
            case MaterialPackage.DECOMPOSITION__PRODUCT_TEXT:
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
