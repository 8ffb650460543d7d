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

import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.MaterialPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.Material} object.
 * @generated
 */
public class MaterialItemProvider extends NamedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public MaterialItemProvider(AdapterFactory adapterFactory)
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
            addFormulaPropertyDescriptor(object);
            addMaterialClassPropertyDescriptor(object);
            addSymbolsPropertyDescriptor(object);
            addMoistureSensitivityPropertyDescriptor(object);
            addDensityPropertyDescriptor(object);
            addCasNumberPropertyDescriptor(object);
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
     * This adds a property descriptor for the Formula feature.
     * @generated
     */
    protected void addFormulaPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Material_formula_feature"),
                 getString("_UI_Material_formula_description"),
                 MaterialPackage.Literals.MATERIAL__FORMULA,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MaterialPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Material Class feature.
     * @generated
     */
    protected void addMaterialClassPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Material_materialClass_feature"),
                 getString("_UI_Material_materialClass_description"),
                 MaterialPackage.Literals.MATERIAL__MATERIAL_CLASS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MaterialPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Symbols feature.
     * @generated
     */
    protected void addSymbolsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Material_symbols_feature"),
                 getString("_UI_Material_symbols_description"),
                 MaterialPackage.Literals.MATERIAL__SYMBOLS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MaterialPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Moisture Sensitivity feature.
     * @generated
     */
    protected void addMoistureSensitivityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Material_moistureSensitivity_feature"),
                 getString("_UI_Material_moistureSensitivity_description"),
                 MaterialPackage.Literals.MATERIAL__MOISTURE_SENSITIVITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MaterialPropertyCategory"),
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
                 getString("_UI_Material_density_feature"),
                 getString("_UI_Material_density_description"),
                 MaterialPackage.Literals.MATERIAL__DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MaterialPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Cas Number feature.
     * @generated
     */
    protected void addCasNumberPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Material_casNumber_feature"),
                 getString("_UI_Material_casNumber_description"),
                 MaterialPackage.Literals.MATERIAL__CAS_NUMBER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MaterialPropertyCategory"),
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
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__ACTIVE_PROPERTIES);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__COST);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__PHASES);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__TRANSITIONS);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__FORMS);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__CONDUCTIVITIES);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__ACTIVATIONS);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__WINDOWS);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__DECOMPOSITIONS);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__CONTACTS);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__EXPOSURES);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__THERMAL_EVENTS);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__MECHANICS);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__CRITICAL_CURRENTS);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__OBSERVATIONS);
            childrenFeatures.add(MaterialPackage.Literals.MATERIAL__DISCREPANCIES);
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

        switch (notification.getFeatureID(Material.class))
        {
            case MaterialPackage.MATERIAL__DESCRIPTION:
            case MaterialPackage.MATERIAL__FORMULA:
            case MaterialPackage.MATERIAL__MATERIAL_CLASS:
            case MaterialPackage.MATERIAL__SYMBOLS:
            case MaterialPackage.MATERIAL__MOISTURE_SENSITIVITY:
            case MaterialPackage.MATERIAL__DENSITY:
            case MaterialPackage.MATERIAL__CAS_NUMBER:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MaterialPackage.MATERIAL__SOURCES:
            case MaterialPackage.MATERIAL__ACTIVE_PROPERTIES:
            case MaterialPackage.MATERIAL__COST:
            case MaterialPackage.MATERIAL__PHASES:
            case MaterialPackage.MATERIAL__TRANSITIONS:
            case MaterialPackage.MATERIAL__FORMS:
            case MaterialPackage.MATERIAL__CONDUCTIVITIES:
            case MaterialPackage.MATERIAL__ACTIVATIONS:
            case MaterialPackage.MATERIAL__WINDOWS:
            case MaterialPackage.MATERIAL__DECOMPOSITIONS:
            case MaterialPackage.MATERIAL__CONTACTS:
            case MaterialPackage.MATERIAL__EXPOSURES:
            case MaterialPackage.MATERIAL__THERMAL_EVENTS:
            case MaterialPackage.MATERIAL__MECHANICS:
            case MaterialPackage.MATERIAL__CRITICAL_CURRENTS:
            case MaterialPackage.MATERIAL__OBSERVATIONS:
            case MaterialPackage.MATERIAL__DISCREPANCIES:
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
                (MaterialPackage.Literals.MATERIAL__ACTIVE_PROPERTIES,
                 MaterialFactory.eINSTANCE.createActiveProperties()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__COST,
                 MaterialFactory.eINSTANCE.createCost()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__PHASES,
                 MaterialFactory.eINSTANCE.createPhase()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__TRANSITIONS,
                 MaterialFactory.eINSTANCE.createPhaseTransition()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__FORMS,
                 MaterialFactory.eINSTANCE.createForm()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__CONDUCTIVITIES,
                 MaterialFactory.eINSTANCE.createConductivityRecord()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__ACTIVATIONS,
                 MaterialFactory.eINSTANCE.createArrheniusRecord()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__WINDOWS,
                 MaterialFactory.eINSTANCE.createStabilityWindow()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__DECOMPOSITIONS,
                 MaterialFactory.eINSTANCE.createDecomposition()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__CONTACTS,
                 MaterialFactory.eINSTANCE.createContactRecord()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__EXPOSURES,
                 MaterialFactory.eINSTANCE.createAirExposure()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__THERMAL_EVENTS,
                 MaterialFactory.eINSTANCE.createThermalEvent()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__MECHANICS,
                 MaterialFactory.eINSTANCE.createMechanicalProperties()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__CRITICAL_CURRENTS,
                 MaterialFactory.eINSTANCE.createCriticalCurrentRecord()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__OBSERVATIONS,
                 MaterialFactory.eINSTANCE.createObservation()));

        newChildDescriptors.add
            (createChildParameter
                (MaterialPackage.Literals.MATERIAL__DISCREPANCIES,
                 BaseFactory.eINSTANCE.createDiscrepancy()));
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
