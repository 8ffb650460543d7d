// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.provider;


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

import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.Flow} object.
 * @generated
 */
public class FlowItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public FlowItemProvider(AdapterFactory adapterFactory)
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

            addSourcePropertyDescriptor(object);
            addTargetPropertyDescriptor(object);
            addAmountPropertyDescriptor(object);
            addFractionPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Source feature.
     * @generated
     */
    protected void addSourcePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Flow_source_feature"),
                 getString("_UI_Flow_source_description"),
                 SynthesisPackage.Literals.FLOW__SOURCE,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_FlowPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Target feature.
     * @generated
     */
    protected void addTargetPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Flow_target_feature"),
                 getString("_UI_Flow_target_description"),
                 SynthesisPackage.Literals.FLOW__TARGET,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_FlowPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Amount feature.
     * @generated
     */
    protected void addAmountPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Flow_amount_feature"),
                 getString("_UI_Flow_amount_description"),
                 SynthesisPackage.Literals.FLOW__AMOUNT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_FlowPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Fraction feature.
     * @generated
     */
    protected void addFractionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Flow_fraction_feature"),
                 getString("_UI_Flow_fraction_description"),
                 SynthesisPackage.Literals.FLOW__FRACTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_FlowPropertyCategory"),
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

        switch (notification.getFeatureID(Flow.class))
        {
            case SynthesisPackage.FLOW__AMOUNT:
            case SynthesisPackage.FLOW__FRACTION:
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
