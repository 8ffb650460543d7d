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

import org.nitrolith.model.base.provider.ArtifactItemProvider;

import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.CellPackage;

import org.nitrolith.model.edit.ModelEditPlugin;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.cell.CellBuild} object.
 * @generated
 */
public class CellBuildItemProvider extends ArtifactItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public CellBuildItemProvider(AdapterFactory adapterFactory)
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

            addFormatPropertyDescriptor(object);
            addUnitCellsPropertyDescriptor(object);
            addFootprintPropertyDescriptor(object);
            addTemperaturePropertyDescriptor(object);
            addMeasurementsPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Format feature.
     * @generated
     */
    protected void addFormatPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CellBuild_format_feature"),
                 getString("_UI_CellBuild_format_description"),
                 CellPackage.Literals.CELL_BUILD__FORMAT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellbuildPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Unit Cells feature.
     * @generated
     */
    protected void addUnitCellsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CellBuild_unitCells_feature"),
                 getString("_UI_CellBuild_unitCells_description"),
                 CellPackage.Literals.CELL_BUILD__UNIT_CELLS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_CellbuildPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Footprint feature.
     * @generated
     */
    protected void addFootprintPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CellBuild_footprint_feature"),
                 getString("_UI_CellBuild_footprint_description"),
                 CellPackage.Literals.CELL_BUILD__FOOTPRINT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellbuildPropertyCategory"),
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
                 getString("_UI_CellBuild_temperature_feature"),
                 getString("_UI_CellBuild_temperature_description"),
                 CellPackage.Literals.CELL_BUILD__TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CellbuildPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Measurements feature.
     * @generated
     */
    protected void addMeasurementsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CellBuild_measurements_feature"),
                 getString("_UI_CellBuild_measurements_description"),
                 CellPackage.Literals.CELL_BUILD__MEASUREMENTS,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_CellbuildPropertyCategory"),
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
            childrenFeatures.add(CellPackage.Literals.CELL_BUILD__STACK);
            childrenFeatures.add(CellPackage.Literals.CELL_BUILD__PACKAGING);
            childrenFeatures.add(CellPackage.Literals.CELL_BUILD__COUNTING);
            childrenFeatures.add(CellPackage.Literals.CELL_BUILD__ASSUMPTIONS);
            childrenFeatures.add(CellPackage.Literals.CELL_BUILD__PERFORMANCES);
            childrenFeatures.add(CellPackage.Literals.CELL_BUILD__ESTIMATES);
            childrenFeatures.add(CellPackage.Literals.CELL_BUILD__STUDIES);
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

        switch (notification.getFeatureID(CellBuild.class))
        {
            case CellPackage.CELL_BUILD__FORMAT:
            case CellPackage.CELL_BUILD__UNIT_CELLS:
            case CellPackage.CELL_BUILD__FOOTPRINT:
            case CellPackage.CELL_BUILD__TEMPERATURE:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case CellPackage.CELL_BUILD__STACK:
            case CellPackage.CELL_BUILD__PACKAGING:
            case CellPackage.CELL_BUILD__COUNTING:
            case CellPackage.CELL_BUILD__ASSUMPTIONS:
            case CellPackage.CELL_BUILD__PERFORMANCES:
            case CellPackage.CELL_BUILD__ESTIMATES:
            case CellPackage.CELL_BUILD__STUDIES:
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
                (CellPackage.Literals.CELL_BUILD__STACK,
                 CellFactory.eINSTANCE.createInterface()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.CELL_BUILD__STACK,
                 CellFactory.eINSTANCE.createCurrentCollector()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.CELL_BUILD__STACK,
                 CellFactory.eINSTANCE.createCompositeElectrode()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.CELL_BUILD__STACK,
                 CellFactory.eINSTANCE.createElectrolyteLayer()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.CELL_BUILD__STACK,
                 CellFactory.eINSTANCE.createInterlayer()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.CELL_BUILD__STACK,
                 CellFactory.eINSTANCE.createCoating()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.CELL_BUILD__STACK,
                 CellFactory.eINSTANCE.createLithiumAnode()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.CELL_BUILD__STACK,
                 CellFactory.eINSTANCE.createAnodeFree()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.CELL_BUILD__PACKAGING,
                 CellFactory.eINSTANCE.createPackaging()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.CELL_BUILD__COUNTING,
                 CellFactory.eINSTANCE.createCountingRules()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.CELL_BUILD__ASSUMPTIONS,
                 CellFactory.eINSTANCE.createAssumption()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.CELL_BUILD__PERFORMANCES,
                 CellFactory.eINSTANCE.createCellPerformance()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.CELL_BUILD__ESTIMATES,
                 CellFactory.eINSTANCE.createEnergyEstimate()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.CELL_BUILD__STUDIES,
                 CellFactory.eINSTANCE.createDesignStudy()));
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
