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

import org.nitrolith.model.base.BasePackage;

import org.nitrolith.model.base.provider.NamedItemProvider;

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.measurement.ArrheniusBranch;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.ArrheniusBranch} object.
 * @generated
 */
public class ArrheniusBranchItemProvider extends NamedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ArrheniusBranchItemProvider(AdapterFactory adapterFactory)
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

            addDescriptionPropertyDescriptor(object);
            addLowestTemperaturePropertyDescriptor(object);
            addHighestTemperaturePropertyDescriptor(object);
            addActivationEnergyPropertyDescriptor(object);
            addActivationEnergyErrorPropertyDescriptor(object);
            addPrefactorPropertyDescriptor(object);
            addLnPrefactorPropertyDescriptor(object);
            addLnPrefactorErrorPropertyDescriptor(object);
            addCovariancePropertyDescriptor(object);
            addVogelTemperaturePropertyDescriptor(object);
            addRSquaredPropertyDescriptor(object);
            addPointsPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Description feature.
     * @generated
     */
    protected void addDescriptionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Documented_description_feature"),
                 getString("_UI_Documented_description_description"),
                 BasePackage.Literals.DOCUMENTED__DESCRIPTION,
                 true,
                 true,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_GeneralPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Lowest Temperature feature.
     * @generated
     */
    protected void addLowestTemperaturePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusBranch_lowestTemperature_feature"),
                 getString("_UI_ArrheniusBranch_lowestTemperature_description"),
                 MeasurementPackage.Literals.ARRHENIUS_BRANCH__LOWEST_TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniusbranchPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Highest Temperature feature.
     * @generated
     */
    protected void addHighestTemperaturePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusBranch_highestTemperature_feature"),
                 getString("_UI_ArrheniusBranch_highestTemperature_description"),
                 MeasurementPackage.Literals.ARRHENIUS_BRANCH__HIGHEST_TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniusbranchPropertyCategory"),
                 null));
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
                 getString("_UI_ArrheniusBranch_activationEnergy_feature"),
                 getString("_UI_ArrheniusBranch_activationEnergy_description"),
                 MeasurementPackage.Literals.ARRHENIUS_BRANCH__ACTIVATION_ENERGY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniusbranchPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Activation Energy Error feature.
     * @generated
     */
    protected void addActivationEnergyErrorPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusBranch_activationEnergyError_feature"),
                 getString("_UI_ArrheniusBranch_activationEnergyError_description"),
                 MeasurementPackage.Literals.ARRHENIUS_BRANCH__ACTIVATION_ENERGY_ERROR,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniusbranchPropertyCategory"),
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
                 getString("_UI_ArrheniusBranch_prefactor_feature"),
                 getString("_UI_ArrheniusBranch_prefactor_description"),
                 MeasurementPackage.Literals.ARRHENIUS_BRANCH__PREFACTOR,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniusbranchPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Ln Prefactor feature.
     * @generated
     */
    protected void addLnPrefactorPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusBranch_lnPrefactor_feature"),
                 getString("_UI_ArrheniusBranch_lnPrefactor_description"),
                 MeasurementPackage.Literals.ARRHENIUS_BRANCH__LN_PREFACTOR,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 getString("_UI_ArrheniusbranchPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Ln Prefactor Error feature.
     * @generated
     */
    protected void addLnPrefactorErrorPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusBranch_lnPrefactorError_feature"),
                 getString("_UI_ArrheniusBranch_lnPrefactorError_description"),
                 MeasurementPackage.Literals.ARRHENIUS_BRANCH__LN_PREFACTOR_ERROR,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 getString("_UI_ArrheniusbranchPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Covariance feature.
     * @generated
     */
    protected void addCovariancePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusBranch_covariance_feature"),
                 getString("_UI_ArrheniusBranch_covariance_description"),
                 MeasurementPackage.Literals.ARRHENIUS_BRANCH__COVARIANCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 getString("_UI_ArrheniusbranchPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Vogel Temperature feature.
     * @generated
     */
    protected void addVogelTemperaturePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusBranch_vogelTemperature_feature"),
                 getString("_UI_ArrheniusBranch_vogelTemperature_description"),
                 MeasurementPackage.Literals.ARRHENIUS_BRANCH__VOGEL_TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniusbranchPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the RSquared feature.
     * @generated
     */
    protected void addRSquaredPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusBranch_rSquared_feature"),
                 getString("_UI_ArrheniusBranch_rSquared_description"),
                 MeasurementPackage.Literals.ARRHENIUS_BRANCH__RSQUARED,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 getString("_UI_ArrheniusbranchPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Points feature.
     * @generated
     */
    protected void addPointsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusBranch_points_feature"),
                 getString("_UI_ArrheniusBranch_points_description"),
                 MeasurementPackage.Literals.ARRHENIUS_BRANCH__POINTS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_ArrheniusbranchPropertyCategory"),
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

        switch (notification.getFeatureID(ArrheniusBranch.class))
        {
            case MeasurementPackage.ARRHENIUS_BRANCH__DESCRIPTION:
            case MeasurementPackage.ARRHENIUS_BRANCH__LOWEST_TEMPERATURE:
            case MeasurementPackage.ARRHENIUS_BRANCH__HIGHEST_TEMPERATURE:
            case MeasurementPackage.ARRHENIUS_BRANCH__ACTIVATION_ENERGY:
            case MeasurementPackage.ARRHENIUS_BRANCH__ACTIVATION_ENERGY_ERROR:
            case MeasurementPackage.ARRHENIUS_BRANCH__PREFACTOR:
            case MeasurementPackage.ARRHENIUS_BRANCH__LN_PREFACTOR:
            case MeasurementPackage.ARRHENIUS_BRANCH__LN_PREFACTOR_ERROR:
            case MeasurementPackage.ARRHENIUS_BRANCH__COVARIANCE:
            case MeasurementPackage.ARRHENIUS_BRANCH__VOGEL_TEMPERATURE:
            case MeasurementPackage.ARRHENIUS_BRANCH__RSQUARED:
            case MeasurementPackage.ARRHENIUS_BRANCH__POINTS:
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
