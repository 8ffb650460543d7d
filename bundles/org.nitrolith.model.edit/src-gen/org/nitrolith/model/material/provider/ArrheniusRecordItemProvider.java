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

import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.MaterialPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.ArrheniusRecord} object.
 * @generated
 */
public class ArrheniusRecordItemProvider extends MaterialRecordItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ArrheniusRecordItemProvider(AdapterFactory adapterFactory)
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

            addActivationEnergyPropertyDescriptor(object);
            addPrefactorPropertyDescriptor(object);
            addModelPropertyDescriptor(object);
            addBranchPropertyDescriptor(object);
            addTemperatureRangePropertyDescriptor(object);
            addDirectionPropertyDescriptor(object);
            addOriginPropertyDescriptor(object);
            addCarrierPropertyDescriptor(object);
            addContributionPropertyDescriptor(object);
            addResultPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Activation Energy feature.
     * @generated
     */
    protected void addActivationEnergyPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusRecord_activationEnergy_feature"),
                 getString("_UI_ArrheniusRecord_activationEnergy_description"),
                 MaterialPackage.Literals.ARRHENIUS_RECORD__ACTIVATION_ENERGY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivationenergyPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Prefactor feature.
     * @generated
     */
    protected void addPrefactorPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusRecord_prefactor_feature"),
                 getString("_UI_ArrheniusRecord_prefactor_description"),
                 MaterialPackage.Literals.ARRHENIUS_RECORD__PREFACTOR,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivationenergyPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Model feature.
     * @generated
     */
    protected void addModelPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusRecord_model_feature"),
                 getString("_UI_ArrheniusRecord_model_description"),
                 MaterialPackage.Literals.ARRHENIUS_RECORD__MODEL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivationenergyPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Branch feature.
     * @generated
     */
    protected void addBranchPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusRecord_branch_feature"),
                 getString("_UI_ArrheniusRecord_branch_description"),
                 MaterialPackage.Literals.ARRHENIUS_RECORD__BRANCH,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivationenergyPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Temperature Range feature.
     * @generated
     */
    protected void addTemperatureRangePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusRecord_temperatureRange_feature"),
                 getString("_UI_ArrheniusRecord_temperatureRange_description"),
                 MaterialPackage.Literals.ARRHENIUS_RECORD__TEMPERATURE_RANGE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivationenergyPropertyCategory"),
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
                 getString("_UI_ArrheniusRecord_direction_feature"),
                 getString("_UI_ArrheniusRecord_direction_description"),
                 MaterialPackage.Literals.ARRHENIUS_RECORD__DIRECTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivationenergyPropertyCategory"),
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
                 getString("_UI_ArrheniusRecord_origin_feature"),
                 getString("_UI_ArrheniusRecord_origin_description"),
                 MaterialPackage.Literals.ARRHENIUS_RECORD__ORIGIN,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivationenergyPropertyCategory"),
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
                 getString("_UI_ArrheniusRecord_carrier_feature"),
                 getString("_UI_ArrheniusRecord_carrier_description"),
                 MaterialPackage.Literals.ARRHENIUS_RECORD__CARRIER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivationenergyPropertyCategory"),
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
                 getString("_UI_ArrheniusRecord_contribution_feature"),
                 getString("_UI_ArrheniusRecord_contribution_description"),
                 MaterialPackage.Literals.ARRHENIUS_RECORD__CONTRIBUTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ActivationenergyPropertyCategory"),
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
                 getString("_UI_ArrheniusRecord_result_feature"),
                 getString("_UI_ArrheniusRecord_result_description"),
                 MaterialPackage.Literals.ARRHENIUS_RECORD__RESULT,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_ActivationenergyPropertyCategory"),
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

        switch (notification.getFeatureID(ArrheniusRecord.class))
        {
            case MaterialPackage.ARRHENIUS_RECORD__ACTIVATION_ENERGY:
            case MaterialPackage.ARRHENIUS_RECORD__PREFACTOR:
            case MaterialPackage.ARRHENIUS_RECORD__MODEL:
            case MaterialPackage.ARRHENIUS_RECORD__BRANCH:
            case MaterialPackage.ARRHENIUS_RECORD__TEMPERATURE_RANGE:
            case MaterialPackage.ARRHENIUS_RECORD__DIRECTION:
            case MaterialPackage.ARRHENIUS_RECORD__ORIGIN:
            case MaterialPackage.ARRHENIUS_RECORD__CARRIER:
            case MaterialPackage.ARRHENIUS_RECORD__CONTRIBUTION:
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
