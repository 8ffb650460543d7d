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

import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.DesignStudy;

import org.nitrolith.model.edit.ModelEditPlugin;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.cell.DesignStudy} object.
 * @generated
 */
public class DesignStudyItemProvider extends NamedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public DesignStudyItemProvider(AdapterFactory adapterFactory)
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
            addSoftwarePropertyDescriptor(object);
            addComputedOnPropertyDescriptor(object);
            addInputSha256PropertyDescriptor(object);
            addConvergedPropertyDescriptor(object);
            addWarningsPropertyDescriptor(object);
            addKindPropertyDescriptor(object);
            addDrawsPropertyDescriptor(object);
            addSeedPropertyDescriptor(object);
            addQuantityPropertyDescriptor(object);
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
     * This adds a property descriptor for the Software feature.
     * @generated
     */
    protected void addSoftwarePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AnalysisResult_software_feature"),
                 getString("_UI_AnalysisResult_software_description"),
                 BasePackage.Literals.ANALYSIS_RESULT__SOFTWARE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AnalysisresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Computed On feature.
     * @generated
     */
    protected void addComputedOnPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AnalysisResult_computedOn_feature"),
                 getString("_UI_AnalysisResult_computedOn_description"),
                 BasePackage.Literals.ANALYSIS_RESULT__COMPUTED_ON,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AnalysisresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Input Sha256 feature.
     * @generated
     */
    protected void addInputSha256PropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AnalysisResult_inputSha256_feature"),
                 getString("_UI_AnalysisResult_inputSha256_description"),
                 BasePackage.Literals.ANALYSIS_RESULT__INPUT_SHA256,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AnalysisresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Converged feature.
     * @generated
     */
    protected void addConvergedPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AnalysisResult_converged_feature"),
                 getString("_UI_AnalysisResult_converged_description"),
                 BasePackage.Literals.ANALYSIS_RESULT__CONVERGED,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_AnalysisresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Warnings feature.
     * @generated
     */
    protected void addWarningsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AnalysisResult_warnings_feature"),
                 getString("_UI_AnalysisResult_warnings_description"),
                 BasePackage.Literals.ANALYSIS_RESULT__WARNINGS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AnalysisresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Kind feature.
     * @generated
     */
    protected void addKindPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DesignStudy_kind_feature"),
                 getString("_UI_DesignStudy_kind_description"),
                 CellPackage.Literals.DESIGN_STUDY__KIND,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DesignstudyPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Draws feature.
     * @generated
     */
    protected void addDrawsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DesignStudy_draws_feature"),
                 getString("_UI_DesignStudy_draws_description"),
                 CellPackage.Literals.DESIGN_STUDY__DRAWS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_DesignstudyPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Seed feature.
     * @generated
     */
    protected void addSeedPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DesignStudy_seed_feature"),
                 getString("_UI_DesignStudy_seed_description"),
                 CellPackage.Literals.DESIGN_STUDY__SEED,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_DesignstudyPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Quantity feature.
     * @generated
     */
    protected void addQuantityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DesignStudy_quantity_feature"),
                 getString("_UI_DesignStudy_quantity_description"),
                 CellPackage.Literals.DESIGN_STUDY__QUANTITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DesignstudyPropertyCategory"),
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
            childrenFeatures.add(CellPackage.Literals.DESIGN_STUDY__VARIABLES);
            childrenFeatures.add(CellPackage.Literals.DESIGN_STUDY__TARGETS);
            childrenFeatures.add(CellPackage.Literals.DESIGN_STUDY__CRITICAL);
            childrenFeatures.add(CellPackage.Literals.DESIGN_STUDY__COLUMNS);
            childrenFeatures.add(CellPackage.Literals.DESIGN_STUDY__TABLE);
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

        switch (notification.getFeatureID(DesignStudy.class))
        {
            case CellPackage.DESIGN_STUDY__DESCRIPTION:
            case CellPackage.DESIGN_STUDY__SOFTWARE:
            case CellPackage.DESIGN_STUDY__COMPUTED_ON:
            case CellPackage.DESIGN_STUDY__INPUT_SHA256:
            case CellPackage.DESIGN_STUDY__CONVERGED:
            case CellPackage.DESIGN_STUDY__WARNINGS:
            case CellPackage.DESIGN_STUDY__KIND:
            case CellPackage.DESIGN_STUDY__DRAWS:
            case CellPackage.DESIGN_STUDY__SEED:
            case CellPackage.DESIGN_STUDY__QUANTITY:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case CellPackage.DESIGN_STUDY__VARIABLES:
            case CellPackage.DESIGN_STUDY__TARGETS:
            case CellPackage.DESIGN_STUDY__CRITICAL:
            case CellPackage.DESIGN_STUDY__COLUMNS:
            case CellPackage.DESIGN_STUDY__TABLE:
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
                (CellPackage.Literals.DESIGN_STUDY__VARIABLES,
                 CellFactory.eINSTANCE.createStudyVariable()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.DESIGN_STUDY__TARGETS,
                 BaseFactory.eINSTANCE.createTarget()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.DESIGN_STUDY__CRITICAL,
                 CellFactory.eINSTANCE.createCriticalValue()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.DESIGN_STUDY__COLUMNS,
                 CellFactory.eINSTANCE.createStudyColumn()));

        newChildDescriptors.add
            (createChildParameter
                (CellPackage.Literals.DESIGN_STUDY__TABLE,
                 CellFactory.eINSTANCE.createDataTable()));
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
