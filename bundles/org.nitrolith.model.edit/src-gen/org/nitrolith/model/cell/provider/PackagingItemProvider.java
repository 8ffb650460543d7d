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
import org.nitrolith.model.cell.Packaging;

import org.nitrolith.model.edit.ModelEditPlugin;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.cell.Packaging} object.
 * @generated
 */
public class PackagingItemProvider extends NamedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public PackagingItemProvider(AdapterFactory adapterFactory)
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
            addFoilArealMassPropertyDescriptor(object);
            addFoilThicknessPropertyDescriptor(object);
            addSealMarginPropertyDescriptor(object);
            addTabMassPropertyDescriptor(object);
            addPressureHardwareMassPropertyDescriptor(object);
            addStackPressurePropertyDescriptor(object);
            addCaseMassPropertyDescriptor(object);
            addOtherMassPropertyDescriptor(object);
            addVolumePropertyDescriptor(object);
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
     * This adds a property descriptor for the Foil Areal Mass feature.
     * @generated
     */
    protected void addFoilArealMassPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Packaging_foilArealMass_feature"),
                 getString("_UI_Packaging_foilArealMass_description"),
                 CellPackage.Literals.PACKAGING__FOIL_AREAL_MASS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PackagingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Foil Thickness feature.
     * @generated
     */
    protected void addFoilThicknessPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Packaging_foilThickness_feature"),
                 getString("_UI_Packaging_foilThickness_description"),
                 CellPackage.Literals.PACKAGING__FOIL_THICKNESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PackagingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Seal Margin feature.
     * @generated
     */
    protected void addSealMarginPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Packaging_sealMargin_feature"),
                 getString("_UI_Packaging_sealMargin_description"),
                 CellPackage.Literals.PACKAGING__SEAL_MARGIN,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PackagingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Tab Mass feature.
     * @generated
     */
    protected void addTabMassPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Packaging_tabMass_feature"),
                 getString("_UI_Packaging_tabMass_description"),
                 CellPackage.Literals.PACKAGING__TAB_MASS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PackagingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Pressure Hardware Mass feature.
     * @generated
     */
    protected void addPressureHardwareMassPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Packaging_pressureHardwareMass_feature"),
                 getString("_UI_Packaging_pressureHardwareMass_description"),
                 CellPackage.Literals.PACKAGING__PRESSURE_HARDWARE_MASS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PackagingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Stack Pressure feature.
     * @generated
     */
    protected void addStackPressurePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Packaging_stackPressure_feature"),
                 getString("_UI_Packaging_stackPressure_description"),
                 CellPackage.Literals.PACKAGING__STACK_PRESSURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PackagingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Case Mass feature.
     * @generated
     */
    protected void addCaseMassPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Packaging_caseMass_feature"),
                 getString("_UI_Packaging_caseMass_description"),
                 CellPackage.Literals.PACKAGING__CASE_MASS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PackagingPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Other Mass feature.
     * @generated
     */
    protected void addOtherMassPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Packaging_otherMass_feature"),
                 getString("_UI_Packaging_otherMass_description"),
                 CellPackage.Literals.PACKAGING__OTHER_MASS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PackagingPropertyCategory"),
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
                 getString("_UI_Packaging_volume_feature"),
                 getString("_UI_Packaging_volume_description"),
                 CellPackage.Literals.PACKAGING__VOLUME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PackagingPropertyCategory"),
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

        switch (notification.getFeatureID(Packaging.class))
        {
            case CellPackage.PACKAGING__DESCRIPTION:
            case CellPackage.PACKAGING__FOIL_AREAL_MASS:
            case CellPackage.PACKAGING__FOIL_THICKNESS:
            case CellPackage.PACKAGING__SEAL_MARGIN:
            case CellPackage.PACKAGING__TAB_MASS:
            case CellPackage.PACKAGING__PRESSURE_HARDWARE_MASS:
            case CellPackage.PACKAGING__STACK_PRESSURE:
            case CellPackage.PACKAGING__CASE_MASS:
            case CellPackage.PACKAGING__OTHER_MASS:
            case CellPackage.PACKAGING__VOLUME:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case CellPackage.PACKAGING__SOURCES:
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
