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

import org.nitrolith.model.base.provider.DocumentedItemProvider;

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.measurement.Electrodes;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.Electrodes} object.
 * @generated
 */
public class ElectrodesItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ElectrodesItemProvider(AdapterFactory adapterFactory)
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

            addMaterialPropertyDescriptor(object);
            addMaterialNamePropertyDescriptor(object);
            addBehaviourPropertyDescriptor(object);
            addApplicationPropertyDescriptor(object);
            addDiameterPropertyDescriptor(object);
            addThicknessPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Material feature.
     * @generated
     */
    protected void addMaterialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Electrodes_material_feature"),
                 getString("_UI_Electrodes_material_description"),
                 MeasurementPackage.Literals.ELECTRODES__MATERIAL,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_ElectrodesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Material Name feature.
     * @generated
     */
    protected void addMaterialNamePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Electrodes_materialName_feature"),
                 getString("_UI_Electrodes_materialName_description"),
                 MeasurementPackage.Literals.ELECTRODES__MATERIAL_NAME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ElectrodesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Behaviour feature.
     * @generated
     */
    protected void addBehaviourPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Electrodes_behaviour_feature"),
                 getString("_UI_Electrodes_behaviour_description"),
                 MeasurementPackage.Literals.ELECTRODES__BEHAVIOUR,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ElectrodesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Application feature.
     * @generated
     */
    protected void addApplicationPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Electrodes_application_feature"),
                 getString("_UI_Electrodes_application_description"),
                 MeasurementPackage.Literals.ELECTRODES__APPLICATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ElectrodesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Diameter feature.
     * @generated
     */
    protected void addDiameterPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Electrodes_diameter_feature"),
                 getString("_UI_Electrodes_diameter_description"),
                 MeasurementPackage.Literals.ELECTRODES__DIAMETER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ElectrodesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Thickness feature.
     * @generated
     */
    protected void addThicknessPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Electrodes_thickness_feature"),
                 getString("_UI_Electrodes_thickness_description"),
                 MeasurementPackage.Literals.ELECTRODES__THICKNESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ElectrodesPropertyCategory"),
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

        switch (notification.getFeatureID(Electrodes.class))
        {
            case MeasurementPackage.ELECTRODES__MATERIAL_NAME:
            case MeasurementPackage.ELECTRODES__BEHAVIOUR:
            case MeasurementPackage.ELECTRODES__APPLICATION:
            case MeasurementPackage.ELECTRODES__DIAMETER:
            case MeasurementPackage.ELECTRODES__THICKNESS:
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
