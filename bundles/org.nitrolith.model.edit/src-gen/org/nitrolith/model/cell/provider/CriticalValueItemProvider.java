// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.provider;


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

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.CriticalValue;

import org.nitrolith.model.edit.ModelEditPlugin;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.cell.CriticalValue} object.
 * @generated
 */
public class CriticalValueItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public CriticalValueItemProvider(AdapterFactory adapterFactory)
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

            addTargetPropertyDescriptor(object);
            addVariablePropertyDescriptor(object);
            addValuePropertyDescriptor(object);
            addConditionPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
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
                 getString("_UI_CriticalValue_target_feature"),
                 getString("_UI_CriticalValue_target_description"),
                 CellPackage.Literals.CRITICAL_VALUE__TARGET,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_CriticalvaluePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Variable feature.
     * @generated
     */
    protected void addVariablePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CriticalValue_variable_feature"),
                 getString("_UI_CriticalValue_variable_description"),
                 CellPackage.Literals.CRITICAL_VALUE__VARIABLE,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_CriticalvaluePropertyCategory"),
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
                 getString("_UI_CriticalValue_value_feature"),
                 getString("_UI_CriticalValue_value_description"),
                 CellPackage.Literals.CRITICAL_VALUE__VALUE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CriticalvaluePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Condition feature.
     * @generated
     */
    protected void addConditionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CriticalValue_condition_feature"),
                 getString("_UI_CriticalValue_condition_description"),
                 CellPackage.Literals.CRITICAL_VALUE__CONDITION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CriticalvaluePropertyCategory"),
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

        switch (notification.getFeatureID(CriticalValue.class))
        {
            case CellPackage.CRITICAL_VALUE__VALUE:
            case CellPackage.CRITICAL_VALUE__CONDITION:
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
