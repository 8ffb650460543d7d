// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.CompositeElectrode;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.cell.CompositeElectrode} object.
 * @generated
 */
public class CompositeElectrodeItemProvider extends LayerItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public CompositeElectrodeItemProvider(AdapterFactory adapterFactory)
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

            addPolarityPropertyDescriptor(object);
            addActiveMaterialPropertyDescriptor(object);
            addSpecificCapacityPropertyDescriptor(object);
            addMeanVoltagePropertyDescriptor(object);
            addUpperCutoffVoltagePropertyDescriptor(object);
            addLowerCutoffVoltagePropertyDescriptor(object);
            addActiveFractionPropertyDescriptor(object);
            addElectrolyteMaterialPropertyDescriptor(object);
            addElectrolyteFractionPropertyDescriptor(object);
            addCarbonMaterialPropertyDescriptor(object);
            addCarbonFractionPropertyDescriptor(object);
            addBinderMaterialPropertyDescriptor(object);
            addBinderFractionPropertyDescriptor(object);
            addLoadingPropertyDescriptor(object);
            addArealCapacityPropertyDescriptor(object);
            addPorosityPropertyDescriptor(object);
            addFirstCycleLossPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Polarity feature.
     * @generated
     */
    protected void addPolarityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CompositeElectrode_polarity_feature"),
                 getString("_UI_CompositeElectrode_polarity_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__POLARITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CompositeelectrodePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Active Material feature.
     * @generated
     */
    protected void addActiveMaterialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CompositeElectrode_activeMaterial_feature"),
                 getString("_UI_CompositeElectrode_activeMaterial_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__ACTIVE_MATERIAL,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_CompositeelectrodePropertyCategory"),
                 null));
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
                 getString("_UI_CompositeElectrode_specificCapacity_feature"),
                 getString("_UI_CompositeElectrode_specificCapacity_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__SPECIFIC_CAPACITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CompositeelectrodePropertyCategory"),
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
                 getString("_UI_CompositeElectrode_meanVoltage_feature"),
                 getString("_UI_CompositeElectrode_meanVoltage_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__MEAN_VOLTAGE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CompositeelectrodePropertyCategory"),
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
                 getString("_UI_CompositeElectrode_upperCutoffVoltage_feature"),
                 getString("_UI_CompositeElectrode_upperCutoffVoltage_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__UPPER_CUTOFF_VOLTAGE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CompositeelectrodePropertyCategory"),
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
                 getString("_UI_CompositeElectrode_lowerCutoffVoltage_feature"),
                 getString("_UI_CompositeElectrode_lowerCutoffVoltage_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__LOWER_CUTOFF_VOLTAGE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CompositeelectrodePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Active Fraction feature.
     * @generated
     */
    protected void addActiveFractionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CompositeElectrode_activeFraction_feature"),
                 getString("_UI_CompositeElectrode_activeFraction_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__ACTIVE_FRACTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CompositeelectrodePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Electrolyte Material feature.
     * @generated
     */
    protected void addElectrolyteMaterialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CompositeElectrode_electrolyteMaterial_feature"),
                 getString("_UI_CompositeElectrode_electrolyteMaterial_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__ELECTROLYTE_MATERIAL,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_CompositeelectrodePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Electrolyte Fraction feature.
     * @generated
     */
    protected void addElectrolyteFractionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CompositeElectrode_electrolyteFraction_feature"),
                 getString("_UI_CompositeElectrode_electrolyteFraction_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__ELECTROLYTE_FRACTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CompositeelectrodePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Carbon Material feature.
     * @generated
     */
    protected void addCarbonMaterialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CompositeElectrode_carbonMaterial_feature"),
                 getString("_UI_CompositeElectrode_carbonMaterial_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__CARBON_MATERIAL,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_CompositeelectrodePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Carbon Fraction feature.
     * @generated
     */
    protected void addCarbonFractionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CompositeElectrode_carbonFraction_feature"),
                 getString("_UI_CompositeElectrode_carbonFraction_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__CARBON_FRACTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CompositeelectrodePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Binder Material feature.
     * @generated
     */
    protected void addBinderMaterialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CompositeElectrode_binderMaterial_feature"),
                 getString("_UI_CompositeElectrode_binderMaterial_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__BINDER_MATERIAL,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_CompositeelectrodePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Binder Fraction feature.
     * @generated
     */
    protected void addBinderFractionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CompositeElectrode_binderFraction_feature"),
                 getString("_UI_CompositeElectrode_binderFraction_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__BINDER_FRACTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CompositeelectrodePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Loading feature.
     * @generated
     */
    protected void addLoadingPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CompositeElectrode_loading_feature"),
                 getString("_UI_CompositeElectrode_loading_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__LOADING,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CompositeelectrodePropertyCategory"),
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
                 getString("_UI_CompositeElectrode_arealCapacity_feature"),
                 getString("_UI_CompositeElectrode_arealCapacity_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__AREAL_CAPACITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CompositeelectrodePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Porosity feature.
     * @generated
     */
    protected void addPorosityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CompositeElectrode_porosity_feature"),
                 getString("_UI_CompositeElectrode_porosity_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__POROSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CompositeelectrodePropertyCategory"),
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
                 getString("_UI_CompositeElectrode_firstCycleLoss_feature"),
                 getString("_UI_CompositeElectrode_firstCycleLoss_description"),
                 CellPackage.Literals.COMPOSITE_ELECTRODE__FIRST_CYCLE_LOSS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CompositeelectrodePropertyCategory"),
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

        switch (notification.getFeatureID(CompositeElectrode.class))
        {
            case CellPackage.COMPOSITE_ELECTRODE__POLARITY:
            case CellPackage.COMPOSITE_ELECTRODE__SPECIFIC_CAPACITY:
            case CellPackage.COMPOSITE_ELECTRODE__MEAN_VOLTAGE:
            case CellPackage.COMPOSITE_ELECTRODE__UPPER_CUTOFF_VOLTAGE:
            case CellPackage.COMPOSITE_ELECTRODE__LOWER_CUTOFF_VOLTAGE:
            case CellPackage.COMPOSITE_ELECTRODE__ACTIVE_FRACTION:
            case CellPackage.COMPOSITE_ELECTRODE__ELECTROLYTE_FRACTION:
            case CellPackage.COMPOSITE_ELECTRODE__CARBON_FRACTION:
            case CellPackage.COMPOSITE_ELECTRODE__BINDER_FRACTION:
            case CellPackage.COMPOSITE_ELECTRODE__LOADING:
            case CellPackage.COMPOSITE_ELECTRODE__AREAL_CAPACITY:
            case CellPackage.COMPOSITE_ELECTRODE__POROSITY:
            case CellPackage.COMPOSITE_ELECTRODE__FIRST_CYCLE_LOSS:
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
