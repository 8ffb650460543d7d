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

import org.nitrolith.model.base.provider.DocumentedItemProvider;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.CountingRules;

import org.nitrolith.model.edit.ModelEditPlugin;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.cell.CountingRules} object.
 * @generated
 */
public class CountingRulesItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public CountingRulesItemProvider(AdapterFactory adapterFactory)
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

            addLithiumPropertyDescriptor(object);
            addFoilsPropertyDescriptor(object);
            addElectrolyteThicknessPropertyDescriptor(object);
            addIncludePackagePropertyDescriptor(object);
            addIncludePressureHardwarePropertyDescriptor(object);
            addIncludeFirstCycleLossPropertyDescriptor(object);
            addIncludePorosityPropertyDescriptor(object);
            addIncludeSwellingPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Lithium feature.
     * @generated
     */
    protected void addLithiumPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CountingRules_lithium_feature"),
                 getString("_UI_CountingRules_lithium_description"),
                 CellPackage.Literals.COUNTING_RULES__LITHIUM,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CountingrulesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Foils feature.
     * @generated
     */
    protected void addFoilsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CountingRules_foils_feature"),
                 getString("_UI_CountingRules_foils_description"),
                 CellPackage.Literals.COUNTING_RULES__FOILS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CountingrulesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Electrolyte Thickness feature.
     * @generated
     */
    protected void addElectrolyteThicknessPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CountingRules_electrolyteThickness_feature"),
                 getString("_UI_CountingRules_electrolyteThickness_description"),
                 CellPackage.Literals.COUNTING_RULES__ELECTROLYTE_THICKNESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CountingrulesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Include Package feature.
     * @generated
     */
    protected void addIncludePackagePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CountingRules_includePackage_feature"),
                 getString("_UI_CountingRules_includePackage_description"),
                 CellPackage.Literals.COUNTING_RULES__INCLUDE_PACKAGE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_CountingrulesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Include Pressure Hardware feature.
     * @generated
     */
    protected void addIncludePressureHardwarePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CountingRules_includePressureHardware_feature"),
                 getString("_UI_CountingRules_includePressureHardware_description"),
                 CellPackage.Literals.COUNTING_RULES__INCLUDE_PRESSURE_HARDWARE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_CountingrulesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Include First Cycle Loss feature.
     * @generated
     */
    protected void addIncludeFirstCycleLossPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CountingRules_includeFirstCycleLoss_feature"),
                 getString("_UI_CountingRules_includeFirstCycleLoss_description"),
                 CellPackage.Literals.COUNTING_RULES__INCLUDE_FIRST_CYCLE_LOSS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_CountingrulesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Include Porosity feature.
     * @generated
     */
    protected void addIncludePorosityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CountingRules_includePorosity_feature"),
                 getString("_UI_CountingRules_includePorosity_description"),
                 CellPackage.Literals.COUNTING_RULES__INCLUDE_POROSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_CountingrulesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Include Swelling feature.
     * @generated
     */
    protected void addIncludeSwellingPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CountingRules_includeSwelling_feature"),
                 getString("_UI_CountingRules_includeSwelling_description"),
                 CellPackage.Literals.COUNTING_RULES__INCLUDE_SWELLING,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_CountingrulesPropertyCategory"),
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

        switch (notification.getFeatureID(CountingRules.class))
        {
            case CellPackage.COUNTING_RULES__LITHIUM:
            case CellPackage.COUNTING_RULES__FOILS:
            case CellPackage.COUNTING_RULES__ELECTROLYTE_THICKNESS:
            case CellPackage.COUNTING_RULES__INCLUDE_PACKAGE:
            case CellPackage.COUNTING_RULES__INCLUDE_PRESSURE_HARDWARE:
            case CellPackage.COUNTING_RULES__INCLUDE_FIRST_CYCLE_LOSS:
            case CellPackage.COUNTING_RULES__INCLUDE_POROSITY:
            case CellPackage.COUNTING_RULES__INCLUDE_SWELLING:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case CellPackage.COUNTING_RULES__SOURCES:
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
