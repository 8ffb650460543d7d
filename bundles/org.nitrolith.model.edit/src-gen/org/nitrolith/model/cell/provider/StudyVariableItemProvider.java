// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.provider;


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

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.StudyVariable;

import org.nitrolith.model.edit.ModelEditPlugin;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.cell.StudyVariable} object.
 * @generated
 */
public class StudyVariableItemProvider extends NamedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public StudyVariableItemProvider(AdapterFactory adapterFactory)
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
            addLayerPropertyDescriptor(object);
            addFeaturePropertyDescriptor(object);
            addFromPropertyDescriptor(object);
            addToPropertyDescriptor(object);
            addCountPropertyDescriptor(object);
            addLogarithmicPropertyDescriptor(object);
            addDistributionPropertyDescriptor(object);
            addStandardUncertaintyPropertyDescriptor(object);
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
     * This adds a property descriptor for the Layer feature.
     * @generated
     */
    protected void addLayerPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_StudyVariable_layer_feature"),
                 getString("_UI_StudyVariable_layer_description"),
                 CellPackage.Literals.STUDY_VARIABLE__LAYER,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_StudyvariablePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Feature feature.
     * @generated
     */
    protected void addFeaturePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_StudyVariable_feature_feature"),
                 getString("_UI_StudyVariable_feature_description"),
                 CellPackage.Literals.STUDY_VARIABLE__FEATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_StudyvariablePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the From feature.
     * @generated
     */
    protected void addFromPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_StudyVariable_from_feature"),
                 getString("_UI_StudyVariable_from_description"),
                 CellPackage.Literals.STUDY_VARIABLE__FROM,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_StudyvariablePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the To feature.
     * @generated
     */
    protected void addToPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_StudyVariable_to_feature"),
                 getString("_UI_StudyVariable_to_description"),
                 CellPackage.Literals.STUDY_VARIABLE__TO,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_StudyvariablePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Count feature.
     * @generated
     */
    protected void addCountPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_StudyVariable_count_feature"),
                 getString("_UI_StudyVariable_count_description"),
                 CellPackage.Literals.STUDY_VARIABLE__COUNT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_StudyvariablePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Logarithmic feature.
     * @generated
     */
    protected void addLogarithmicPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_StudyVariable_logarithmic_feature"),
                 getString("_UI_StudyVariable_logarithmic_description"),
                 CellPackage.Literals.STUDY_VARIABLE__LOGARITHMIC,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_StudyvariablePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Distribution feature.
     * @generated
     */
    protected void addDistributionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_StudyVariable_distribution_feature"),
                 getString("_UI_StudyVariable_distribution_description"),
                 CellPackage.Literals.STUDY_VARIABLE__DISTRIBUTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_StudyvariablePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Standard Uncertainty feature.
     * @generated
     */
    protected void addStandardUncertaintyPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_StudyVariable_standardUncertainty_feature"),
                 getString("_UI_StudyVariable_standardUncertainty_description"),
                 CellPackage.Literals.STUDY_VARIABLE__STANDARD_UNCERTAINTY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_StudyvariablePropertyCategory"),
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

        switch (notification.getFeatureID(StudyVariable.class))
        {
            case CellPackage.STUDY_VARIABLE__DESCRIPTION:
            case CellPackage.STUDY_VARIABLE__FEATURE:
            case CellPackage.STUDY_VARIABLE__FROM:
            case CellPackage.STUDY_VARIABLE__TO:
            case CellPackage.STUDY_VARIABLE__COUNT:
            case CellPackage.STUDY_VARIABLE__LOGARITHMIC:
            case CellPackage.STUDY_VARIABLE__DISTRIBUTION:
            case CellPackage.STUDY_VARIABLE__STANDARD_UNCERTAINTY:
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
