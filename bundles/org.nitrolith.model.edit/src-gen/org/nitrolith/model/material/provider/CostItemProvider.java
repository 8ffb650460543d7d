// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.base.BasePackage;

import org.nitrolith.model.base.provider.DocumentedItemProvider;

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.material.Cost;
import org.nitrolith.model.material.MaterialPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.Cost} object.
 * @generated
 */
public class CostItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public CostItemProvider(AdapterFactory adapterFactory)
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

            addPricePerKilogramPropertyDescriptor(object);
            addCurrencyPropertyDescriptor(object);
            addPricedOnPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Price Per Kilogram feature.
     * @generated
     */
    protected void addPricePerKilogramPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Cost_pricePerKilogram_feature"),
                 getString("_UI_Cost_pricePerKilogram_description"),
                 MaterialPackage.Literals.COST__PRICE_PER_KILOGRAM,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 getString("_UI_CostPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Currency feature.
     * @generated
     */
    protected void addCurrencyPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Cost_currency_feature"),
                 getString("_UI_Cost_currency_description"),
                 MaterialPackage.Literals.COST__CURRENCY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CostPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Priced On feature.
     * @generated
     */
    protected void addPricedOnPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Cost_pricedOn_feature"),
                 getString("_UI_Cost_pricedOn_description"),
                 MaterialPackage.Literals.COST__PRICED_ON,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CostPropertyCategory"),
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
            childrenFeatures.add(BasePackage.Literals.CITED__SOURCES);
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

        switch (notification.getFeatureID(Cost.class))
        {
            case MaterialPackage.COST__PRICE_PER_KILOGRAM:
            case MaterialPackage.COST__CURRENCY:
            case MaterialPackage.COST__PRICED_ON:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MaterialPackage.COST__SOURCES:
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
                (BasePackage.Literals.CITED__SOURCES,
                 BaseFactory.eINSTANCE.createSource()));
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
