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

import org.nitrolith.model.material.ActiveProperties;
import org.nitrolith.model.material.MaterialPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.ActiveProperties} object.
 * @generated
 */
public class ActivePropertiesItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ActivePropertiesItemProvider(AdapterFactory adapterFactory)
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

            addSpecificCapacityPropertyDescriptor(object);
            addTheoreticalCapacityPropertyDescriptor(object);
            addMeanVoltagePropertyDescriptor(object);
            addUpperCutoffVoltagePropertyDescriptor(object);
            addLowerCutoffVoltagePropertyDescriptor(object);
            addFirstCycleLossPropertyDescriptor(object);
            addVolumeChangePropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Specific Capacity feature.
     * @generated
     */
    protected void addSpecificCapacityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ActiveProperties_specificCapacity_feature"),
                 getString("_UI_ActiveProperties_specificCapacity_description"),
                 MaterialPackage.Literals.ACTIVE_PROPERTIES__SPECIFIC_CAPACITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivepropertiesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Theoretical Capacity feature.
     * @generated
     */
    protected void addTheoreticalCapacityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ActiveProperties_theoreticalCapacity_feature"),
                 getString("_UI_ActiveProperties_theoreticalCapacity_description"),
                 MaterialPackage.Literals.ACTIVE_PROPERTIES__THEORETICAL_CAPACITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivepropertiesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Mean Voltage feature.
     * @generated
     */
    protected void addMeanVoltagePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ActiveProperties_meanVoltage_feature"),
                 getString("_UI_ActiveProperties_meanVoltage_description"),
                 MaterialPackage.Literals.ACTIVE_PROPERTIES__MEAN_VOLTAGE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivepropertiesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Upper Cutoff Voltage feature.
     * @generated
     */
    protected void addUpperCutoffVoltagePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ActiveProperties_upperCutoffVoltage_feature"),
                 getString("_UI_ActiveProperties_upperCutoffVoltage_description"),
                 MaterialPackage.Literals.ACTIVE_PROPERTIES__UPPER_CUTOFF_VOLTAGE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivepropertiesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Lower Cutoff Voltage feature.
     * @generated
     */
    protected void addLowerCutoffVoltagePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ActiveProperties_lowerCutoffVoltage_feature"),
                 getString("_UI_ActiveProperties_lowerCutoffVoltage_description"),
                 MaterialPackage.Literals.ACTIVE_PROPERTIES__LOWER_CUTOFF_VOLTAGE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivepropertiesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the First Cycle Loss feature.
     * @generated
     */
    protected void addFirstCycleLossPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ActiveProperties_firstCycleLoss_feature"),
                 getString("_UI_ActiveProperties_firstCycleLoss_description"),
                 MaterialPackage.Literals.ACTIVE_PROPERTIES__FIRST_CYCLE_LOSS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivepropertiesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Volume Change feature.
     * @generated
     */
    protected void addVolumeChangePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ActiveProperties_volumeChange_feature"),
                 getString("_UI_ActiveProperties_volumeChange_description"),
                 MaterialPackage.Literals.ACTIVE_PROPERTIES__VOLUME_CHANGE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivepropertiesPropertyCategory"),
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

        switch (notification.getFeatureID(ActiveProperties.class))
        {
            case MaterialPackage.ACTIVE_PROPERTIES__SPECIFIC_CAPACITY:
            case MaterialPackage.ACTIVE_PROPERTIES__THEORETICAL_CAPACITY:
            case MaterialPackage.ACTIVE_PROPERTIES__MEAN_VOLTAGE:
            case MaterialPackage.ACTIVE_PROPERTIES__UPPER_CUTOFF_VOLTAGE:
            case MaterialPackage.ACTIVE_PROPERTIES__LOWER_CUTOFF_VOLTAGE:
            case MaterialPackage.ACTIVE_PROPERTIES__FIRST_CYCLE_LOSS:
            case MaterialPackage.ACTIVE_PROPERTIES__VOLUME_CHANGE:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__SOURCES:
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
