// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.synthesis.Product;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.Product} object.
 * @generated
 */
public class ProductItemProvider extends SubstanceItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ProductItemProvider(AdapterFactory adapterFactory)
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

            addFormPropertyDescriptor(object);
            addTargetMassPropertyDescriptor(object);
            addYieldPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Form feature.
     * @generated
     */
    protected void addFormPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Product_form_feature"),
                 getString("_UI_Product_form_description"),
                 SynthesisPackage.Literals.PRODUCT__FORM,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_ProductPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Target Mass feature.
     * @generated
     */
    protected void addTargetMassPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Product_targetMass_feature"),
                 getString("_UI_Product_targetMass_description"),
                 SynthesisPackage.Literals.PRODUCT__TARGET_MASS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ProductPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Yield feature.
     * @generated
     */
    protected void addYieldPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Product_yield_feature"),
                 getString("_UI_Product_yield_description"),
                 SynthesisPackage.Literals.PRODUCT__YIELD,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ProductPropertyCategory"),
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

        switch (notification.getFeatureID(Product.class))
        {
            case SynthesisPackage.PRODUCT__TARGET_MASS:
            case SynthesisPackage.PRODUCT__YIELD:
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
