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

import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.base.BasePackage;

import org.nitrolith.model.base.provider.NamedItemProvider;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.CellPerformance;

import org.nitrolith.model.edit.ModelEditPlugin;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.cell.CellPerformance} object.
 * @generated
 */
public class CellPerformanceItemProvider extends NamedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public CellPerformanceItemProvider(AdapterFactory adapterFactory)
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
            addRecordTypePropertyDescriptor(object);
            addConfigurationPropertyDescriptor(object);
            addLoadingPropertyDescriptor(object);
            addArealCapacityPropertyDescriptor(object);
            addCapacityQualifierPropertyDescriptor(object);
            addRatePropertyDescriptor(object);
            addCurrentDensityPropertyDescriptor(object);
            addCyclesPropertyDescriptor(object);
            addRetentionPropertyDescriptor(object);
            addTemperaturePropertyDescriptor(object);
            addCriticalCurrentDensityPropertyDescriptor(object);
            addEnergyDensityPropertyDescriptor(object);
            addConditionPropertyDescriptor(object);
            addMeasurementPropertyDescriptor(object);
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
     * This adds a property descriptor for the Record Type feature.
     * @generated
     */
    protected void addRecordTypePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CellPerformance_recordType_feature"),
                 getString("_UI_CellPerformance_recordType_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__RECORD_TYPE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellperformancePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Configuration feature.
     * @generated
     */
    protected void addConfigurationPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CellPerformance_configuration_feature"),
                 getString("_UI_CellPerformance_configuration_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__CONFIGURATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellperformancePropertyCategory"),
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
                 getString("_UI_CellPerformance_loading_feature"),
                 getString("_UI_CellPerformance_loading_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__LOADING,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellperformancePropertyCategory"),
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
                 getString("_UI_CellPerformance_arealCapacity_feature"),
                 getString("_UI_CellPerformance_arealCapacity_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__AREAL_CAPACITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellperformancePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Capacity Qualifier feature.
     * @generated
     */
    protected void addCapacityQualifierPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CellPerformance_capacityQualifier_feature"),
                 getString("_UI_CellPerformance_capacityQualifier_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__CAPACITY_QUALIFIER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellperformancePropertyCategory"),
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
                 getString("_UI_CellPerformance_rate_feature"),
                 getString("_UI_CellPerformance_rate_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__RATE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellperformancePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Current Density feature.
     * @generated
     */
    protected void addCurrentDensityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CellPerformance_currentDensity_feature"),
                 getString("_UI_CellPerformance_currentDensity_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__CURRENT_DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellperformancePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Cycles feature.
     * @generated
     */
    protected void addCyclesPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CellPerformance_cycles_feature"),
                 getString("_UI_CellPerformance_cycles_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__CYCLES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellperformancePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Retention feature.
     * @generated
     */
    protected void addRetentionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CellPerformance_retention_feature"),
                 getString("_UI_CellPerformance_retention_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__RETENTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellperformancePropertyCategory"),
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
                 getString("_UI_CellPerformance_temperature_feature"),
                 getString("_UI_CellPerformance_temperature_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellperformancePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Critical Current Density feature.
     * @generated
     */
    protected void addCriticalCurrentDensityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CellPerformance_criticalCurrentDensity_feature"),
                 getString("_UI_CellPerformance_criticalCurrentDensity_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__CRITICAL_CURRENT_DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellperformancePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Energy Density feature.
     * @generated
     */
    protected void addEnergyDensityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CellPerformance_energyDensity_feature"),
                 getString("_UI_CellPerformance_energyDensity_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__ENERGY_DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellperformancePropertyCategory"),
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
                 getString("_UI_CellPerformance_condition_feature"),
                 getString("_UI_CellPerformance_condition_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__CONDITION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellperformancePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Measurement feature.
     * @generated
     */
    protected void addMeasurementPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CellPerformance_measurement_feature"),
                 getString("_UI_CellPerformance_measurement_description"),
                 CellPackage.Literals.CELL_PERFORMANCE__MEASUREMENT,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_CellperformancePropertyCategory"),
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

        switch (notification.getFeatureID(CellPerformance.class))
        {
            case CellPackage.CELL_PERFORMANCE__DESCRIPTION:
            case CellPackage.CELL_PERFORMANCE__RECORD_TYPE:
            case CellPackage.CELL_PERFORMANCE__CONFIGURATION:
            case CellPackage.CELL_PERFORMANCE__LOADING:
            case CellPackage.CELL_PERFORMANCE__AREAL_CAPACITY:
            case CellPackage.CELL_PERFORMANCE__CAPACITY_QUALIFIER:
            case CellPackage.CELL_PERFORMANCE__RATE:
            case CellPackage.CELL_PERFORMANCE__CURRENT_DENSITY:
            case CellPackage.CELL_PERFORMANCE__CYCLES:
            case CellPackage.CELL_PERFORMANCE__RETENTION:
            case CellPackage.CELL_PERFORMANCE__TEMPERATURE:
            case CellPackage.CELL_PERFORMANCE__CRITICAL_CURRENT_DENSITY:
            case CellPackage.CELL_PERFORMANCE__ENERGY_DENSITY:
            case CellPackage.CELL_PERFORMANCE__CONDITION:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case CellPackage.CELL_PERFORMANCE__SOURCES:
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
