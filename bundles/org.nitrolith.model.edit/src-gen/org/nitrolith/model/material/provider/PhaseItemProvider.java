// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.provider;


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

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.Phase;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.Phase} object.
 * @generated
 */
public class PhaseItemProvider extends NamedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public PhaseItemProvider(AdapterFactory adapterFactory)
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
            addCompositionPropertyDescriptor(object);
            addCrystalSystemPropertyDescriptor(object);
            addSpaceGroupPrintedPropertyDescriptor(object);
            addSpaceGroupPropertyDescriptor(object);
            addStructureTypePropertyDescriptor(object);
            addStructureStatusPropertyDescriptor(object);
            addAPropertyDescriptor(object);
            addBPropertyDescriptor(object);
            addCPropertyDescriptor(object);
            addAlphaPropertyDescriptor(object);
            addBetaPropertyDescriptor(object);
            addGammaPropertyDescriptor(object);
            addCellVolumePropertyDescriptor(object);
            addFormulaUnitsPropertyDescriptor(object);
            addDensityPropertyDescriptor(object);
            addStableTemperaturePropertyDescriptor(object);
            addStablePressurePropertyDescriptor(object);
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
     * This adds a property descriptor for the Composition feature.
     * @generated
     */
    protected void addCompositionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_composition_feature"),
                 getString("_UI_Phase_composition_description"),
                 MaterialPackage.Literals.PHASE__COMPOSITION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Crystal System feature.
     * @generated
     */
    protected void addCrystalSystemPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_crystalSystem_feature"),
                 getString("_UI_Phase_crystalSystem_description"),
                 MaterialPackage.Literals.PHASE__CRYSTAL_SYSTEM,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Space Group Printed feature.
     * @generated
     */
    protected void addSpaceGroupPrintedPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_spaceGroupPrinted_feature"),
                 getString("_UI_Phase_spaceGroupPrinted_description"),
                 MaterialPackage.Literals.PHASE__SPACE_GROUP_PRINTED,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Space Group feature.
     * @generated
     */
    protected void addSpaceGroupPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_spaceGroup_feature"),
                 getString("_UI_Phase_spaceGroup_description"),
                 MaterialPackage.Literals.PHASE__SPACE_GROUP,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Structure Type feature.
     * @generated
     */
    protected void addStructureTypePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_structureType_feature"),
                 getString("_UI_Phase_structureType_description"),
                 MaterialPackage.Literals.PHASE__STRUCTURE_TYPE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Structure Status feature.
     * @generated
     */
    protected void addStructureStatusPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_structureStatus_feature"),
                 getString("_UI_Phase_structureStatus_description"),
                 MaterialPackage.Literals.PHASE__STRUCTURE_STATUS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the A feature.
     * @generated
     */
    protected void addAPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_a_feature"),
                 getString("_UI_Phase_a_description"),
                 MaterialPackage.Literals.PHASE__A,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the B feature.
     * @generated
     */
    protected void addBPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_b_feature"),
                 getString("_UI_Phase_b_description"),
                 MaterialPackage.Literals.PHASE__B,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the C feature.
     * @generated
     */
    protected void addCPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_c_feature"),
                 getString("_UI_Phase_c_description"),
                 MaterialPackage.Literals.PHASE__C,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Alpha feature.
     * @generated
     */
    protected void addAlphaPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_alpha_feature"),
                 getString("_UI_Phase_alpha_description"),
                 MaterialPackage.Literals.PHASE__ALPHA,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Beta feature.
     * @generated
     */
    protected void addBetaPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_beta_feature"),
                 getString("_UI_Phase_beta_description"),
                 MaterialPackage.Literals.PHASE__BETA,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Gamma feature.
     * @generated
     */
    protected void addGammaPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_gamma_feature"),
                 getString("_UI_Phase_gamma_description"),
                 MaterialPackage.Literals.PHASE__GAMMA,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Cell Volume feature.
     * @generated
     */
    protected void addCellVolumePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_cellVolume_feature"),
                 getString("_UI_Phase_cellVolume_description"),
                 MaterialPackage.Literals.PHASE__CELL_VOLUME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Formula Units feature.
     * @generated
     */
    protected void addFormulaUnitsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_formulaUnits_feature"),
                 getString("_UI_Phase_formulaUnits_description"),
                 MaterialPackage.Literals.PHASE__FORMULA_UNITS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Density feature.
     * @generated
     */
    protected void addDensityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_density_feature"),
                 getString("_UI_Phase_density_description"),
                 MaterialPackage.Literals.PHASE__DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Stable Temperature feature.
     * @generated
     */
    protected void addStableTemperaturePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_stableTemperature_feature"),
                 getString("_UI_Phase_stableTemperature_description"),
                 MaterialPackage.Literals.PHASE__STABLE_TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Stable Pressure feature.
     * @generated
     */
    protected void addStablePressurePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Phase_stablePressure_feature"),
                 getString("_UI_Phase_stablePressure_description"),
                 MaterialPackage.Literals.PHASE__STABLE_PRESSURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PhasePropertyCategory"),
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
            childrenFeatures.add(MaterialPackage.Literals.PHASE__SITES);
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

        switch (notification.getFeatureID(Phase.class))
        {
            case MaterialPackage.PHASE__DESCRIPTION:
            case MaterialPackage.PHASE__COMPOSITION:
            case MaterialPackage.PHASE__CRYSTAL_SYSTEM:
            case MaterialPackage.PHASE__SPACE_GROUP_PRINTED:
            case MaterialPackage.PHASE__SPACE_GROUP:
            case MaterialPackage.PHASE__STRUCTURE_TYPE:
            case MaterialPackage.PHASE__STRUCTURE_STATUS:
            case MaterialPackage.PHASE__A:
            case MaterialPackage.PHASE__B:
            case MaterialPackage.PHASE__C:
            case MaterialPackage.PHASE__ALPHA:
            case MaterialPackage.PHASE__BETA:
            case MaterialPackage.PHASE__GAMMA:
            case MaterialPackage.PHASE__CELL_VOLUME:
            case MaterialPackage.PHASE__FORMULA_UNITS:
            case MaterialPackage.PHASE__DENSITY:
            case MaterialPackage.PHASE__STABLE_TEMPERATURE:
            case MaterialPackage.PHASE__STABLE_PRESSURE:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MaterialPackage.PHASE__SOURCES:
            case MaterialPackage.PHASE__SITES:
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

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.PHASE__SITES,
                 MaterialFactory.eINSTANCE.createSite()));
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
