// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.provider;


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

import org.nitrolith.model.base.provider.AnalysisResultItemProvider;

import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.EnergyEstimate;

import org.nitrolith.model.edit.ModelEditPlugin;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.cell.EnergyEstimate} object.
 * @generated
 */
public class EnergyEstimateItemProvider extends AnalysisResultItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public EnergyEstimateItemProvider(AdapterFactory adapterFactory)
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

            addGravimetricEnergyDensityPropertyDescriptor(object);
            addVolumetricEnergyDensityPropertyDescriptor(object);
            addEnergyPropertyDescriptor(object);
            addCapacityPropertyDescriptor(object);
            addMassPropertyDescriptor(object);
            addVolumePropertyDescriptor(object);
            addArealCapacityPropertyDescriptor(object);
            addNpRatioPropertyDescriptor(object);
            addAreaSpecificResistancePropertyDescriptor(object);
            addRatePropertyDescriptor(object);
            addTemperaturePropertyDescriptor(object);
            addCostOfMaterialsPropertyDescriptor(object);
            addCurrencyPropertyDescriptor(object);
            addAssumptionsPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Gravimetric Energy Density feature.
     * @generated
     */
    protected void addGravimetricEnergyDensityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_EnergyEstimate_gravimetricEnergyDensity_feature"),
                 getString("_UI_EnergyEstimate_gravimetricEnergyDensity_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__GRAVIMETRIC_ENERGY_DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Volumetric Energy Density feature.
     * @generated
     */
    protected void addVolumetricEnergyDensityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_EnergyEstimate_volumetricEnergyDensity_feature"),
                 getString("_UI_EnergyEstimate_volumetricEnergyDensity_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__VOLUMETRIC_ENERGY_DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Energy feature.
     * @generated
     */
    protected void addEnergyPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_EnergyEstimate_energy_feature"),
                 getString("_UI_EnergyEstimate_energy_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__ENERGY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Capacity feature.
     * @generated
     */
    protected void addCapacityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_EnergyEstimate_capacity_feature"),
                 getString("_UI_EnergyEstimate_capacity_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__CAPACITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Mass feature.
     * @generated
     */
    protected void addMassPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_EnergyEstimate_mass_feature"),
                 getString("_UI_EnergyEstimate_mass_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__MASS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Volume feature.
     * @generated
     */
    protected void addVolumePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_EnergyEstimate_volume_feature"),
                 getString("_UI_EnergyEstimate_volume_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__VOLUME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Areal Capacity feature.
     * @generated
     */
    protected void addArealCapacityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_EnergyEstimate_arealCapacity_feature"),
                 getString("_UI_EnergyEstimate_arealCapacity_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__AREAL_CAPACITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Np Ratio feature.
     * @generated
     */
    protected void addNpRatioPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_EnergyEstimate_npRatio_feature"),
                 getString("_UI_EnergyEstimate_npRatio_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__NP_RATIO,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Area Specific Resistance feature.
     * @generated
     */
    protected void addAreaSpecificResistancePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_EnergyEstimate_areaSpecificResistance_feature"),
                 getString("_UI_EnergyEstimate_areaSpecificResistance_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__AREA_SPECIFIC_RESISTANCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Rate feature.
     * @generated
     */
    protected void addRatePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_EnergyEstimate_rate_feature"),
                 getString("_UI_EnergyEstimate_rate_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__RATE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
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
                 getString("_UI_EnergyEstimate_temperature_feature"),
                 getString("_UI_EnergyEstimate_temperature_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Cost Of Materials feature.
     * @generated
     */
    protected void addCostOfMaterialsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_EnergyEstimate_costOfMaterials_feature"),
                 getString("_UI_EnergyEstimate_costOfMaterials_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__COST_OF_MATERIALS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
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
                 getString("_UI_EnergyEstimate_currency_feature"),
                 getString("_UI_EnergyEstimate_currency_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__CURRENCY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Assumptions feature.
     * @generated
     */
    protected void addAssumptionsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_EnergyEstimate_assumptions_feature"),
                 getString("_UI_EnergyEstimate_assumptions_description"),
                 CellPackage.Literals.ENERGY_ESTIMATE__ASSUMPTIONS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_EnergyestimatePropertyCategory"),
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
            childrenFeatures.add(CellPackage.Literals.ENERGY_ESTIMATE__SHARES);
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

        switch (notification.getFeatureID(EnergyEstimate.class))
        {
            case CellPackage.ENERGY_ESTIMATE__GRAVIMETRIC_ENERGY_DENSITY:
            case CellPackage.ENERGY_ESTIMATE__VOLUMETRIC_ENERGY_DENSITY:
            case CellPackage.ENERGY_ESTIMATE__ENERGY:
            case CellPackage.ENERGY_ESTIMATE__CAPACITY:
            case CellPackage.ENERGY_ESTIMATE__MASS:
            case CellPackage.ENERGY_ESTIMATE__VOLUME:
            case CellPackage.ENERGY_ESTIMATE__AREAL_CAPACITY:
            case CellPackage.ENERGY_ESTIMATE__NP_RATIO:
            case CellPackage.ENERGY_ESTIMATE__AREA_SPECIFIC_RESISTANCE:
            case CellPackage.ENERGY_ESTIMATE__RATE:
            case CellPackage.ENERGY_ESTIMATE__TEMPERATURE:
            case CellPackage.ENERGY_ESTIMATE__COST_OF_MATERIALS:
            case CellPackage.ENERGY_ESTIMATE__CURRENCY:
            case CellPackage.ENERGY_ESTIMATE__ASSUMPTIONS:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case CellPackage.ENERGY_ESTIMATE__SHARES:
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
                (CellPackage.Literals.ENERGY_ESTIMATE__SHARES,
                 CellFactory.eINSTANCE.createLayerShare()));
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
