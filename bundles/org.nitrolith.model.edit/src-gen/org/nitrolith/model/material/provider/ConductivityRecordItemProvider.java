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

import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.MaterialPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.ConductivityRecord} object.
 * @generated
 */
public class ConductivityRecordItemProvider extends MaterialRecordItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ConductivityRecordItemProvider(AdapterFactory adapterFactory)
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

            addValuePropertyDescriptor(object);
            addTemperaturePropertyDescriptor(object);
            addDirectionPropertyDescriptor(object);
            addOriginPropertyDescriptor(object);
            addCarrierPropertyDescriptor(object);
            addContributionPropertyDescriptor(object);
            addResultPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
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
                 getString("_UI_ConductivityRecord_value_feature"),
                 getString("_UI_ConductivityRecord_value_description"),
                 MaterialPackage.Literals.CONDUCTIVITY_RECORD__VALUE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ConductivityPropertyCategory"),
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
                 getString("_UI_ConductivityRecord_temperature_feature"),
                 getString("_UI_ConductivityRecord_temperature_description"),
                 MaterialPackage.Literals.CONDUCTIVITY_RECORD__TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ConductivityPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Direction feature.
     * @generated
     */
    protected void addDirectionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ConductivityRecord_direction_feature"),
                 getString("_UI_ConductivityRecord_direction_description"),
                 MaterialPackage.Literals.CONDUCTIVITY_RECORD__DIRECTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ConductivityPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Origin feature.
     * @generated
     */
    protected void addOriginPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ConductivityRecord_origin_feature"),
                 getString("_UI_ConductivityRecord_origin_description"),
                 MaterialPackage.Literals.CONDUCTIVITY_RECORD__ORIGIN,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ConductivityPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Carrier feature.
     * @generated
     */
    protected void addCarrierPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ConductivityRecord_carrier_feature"),
                 getString("_UI_ConductivityRecord_carrier_description"),
                 MaterialPackage.Literals.CONDUCTIVITY_RECORD__CARRIER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ConductivityPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Contribution feature.
     * @generated
     */
    protected void addContributionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ConductivityRecord_contribution_feature"),
                 getString("_UI_ConductivityRecord_contribution_description"),
                 MaterialPackage.Literals.CONDUCTIVITY_RECORD__CONTRIBUTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ConductivityPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Result feature.
     * @generated
     */
    protected void addResultPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ConductivityRecord_result_feature"),
                 getString("_UI_ConductivityRecord_result_description"),
                 MaterialPackage.Literals.CONDUCTIVITY_RECORD__RESULT,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_ConductivityPropertyCategory"),
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

        switch (notification.getFeatureID(ConductivityRecord.class))
        {
            case MaterialPackage.CONDUCTIVITY_RECORD__VALUE:
            case MaterialPackage.CONDUCTIVITY_RECORD__TEMPERATURE:
            case MaterialPackage.CONDUCTIVITY_RECORD__DIRECTION:
            case MaterialPackage.CONDUCTIVITY_RECORD__ORIGIN:
            case MaterialPackage.CONDUCTIVITY_RECORD__CARRIER:
            case MaterialPackage.CONDUCTIVITY_RECORD__CONTRIBUTION:
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
