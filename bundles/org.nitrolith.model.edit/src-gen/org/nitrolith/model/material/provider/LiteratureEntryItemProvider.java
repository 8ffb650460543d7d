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

import org.nitrolith.model.material.LiteratureEntry;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.MaterialPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.LiteratureEntry} object.
 * @generated
 */
public class LiteratureEntryItemProvider extends NamedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public LiteratureEntryItemProvider(AdapterFactory adapterFactory)
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
            addKeyPropertyDescriptor(object);
            addCategoryPropertyDescriptor(object);
            addAboutPropertyDescriptor(object);
            addPropertyPropertyDescriptor(object);
            addQualifierPropertyDescriptor(object);
            addComparisonPropertyDescriptor(object);
            addValuePropertyDescriptor(object);
            addConditionPropertyDescriptor(object);
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
     * This adds a property descriptor for the Key feature.
     * @generated
     */
    protected void addKeyPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LiteratureEntry_key_feature"),
                 getString("_UI_LiteratureEntry_key_description"),
                 MaterialPackage.Literals.LITERATURE_ENTRY__KEY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LiteratureentryPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Category feature.
     * @generated
     */
    protected void addCategoryPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LiteratureEntry_category_feature"),
                 getString("_UI_LiteratureEntry_category_description"),
                 MaterialPackage.Literals.LITERATURE_ENTRY__CATEGORY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LiteratureentryPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the About feature.
     * @generated
     */
    protected void addAboutPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LiteratureEntry_about_feature"),
                 getString("_UI_LiteratureEntry_about_description"),
                 MaterialPackage.Literals.LITERATURE_ENTRY__ABOUT,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_LiteratureentryPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Property feature.
     * @generated
     */
    protected void addPropertyPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LiteratureEntry_property_feature"),
                 getString("_UI_LiteratureEntry_property_description"),
                 MaterialPackage.Literals.LITERATURE_ENTRY__PROPERTY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LiteratureentryPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Qualifier feature.
     * @generated
     */
    protected void addQualifierPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LiteratureEntry_qualifier_feature"),
                 getString("_UI_LiteratureEntry_qualifier_description"),
                 MaterialPackage.Literals.LITERATURE_ENTRY__QUALIFIER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LiteratureentryPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Comparison feature.
     * @generated
     */
    protected void addComparisonPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LiteratureEntry_comparison_feature"),
                 getString("_UI_LiteratureEntry_comparison_description"),
                 MaterialPackage.Literals.LITERATURE_ENTRY__COMPARISON,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LiteratureentryPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Value feature.
     * @generated
     */
    protected void addValuePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LiteratureEntry_value_feature"),
                 getString("_UI_LiteratureEntry_value_description"),
                 MaterialPackage.Literals.LITERATURE_ENTRY__VALUE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LiteratureentryPropertyCategory"),
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
                 getString("_UI_LiteratureEntry_condition_feature"),
                 getString("_UI_LiteratureEntry_condition_description"),
                 MaterialPackage.Literals.LITERATURE_ENTRY__CONDITION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LiteratureentryPropertyCategory"),
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
            childrenFeatures.add(MaterialPackage.Literals.LITERATURE_ENTRY__PRINTED);
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

        switch (notification.getFeatureID(LiteratureEntry.class))
        {
            case MaterialPackage.LITERATURE_ENTRY__DESCRIPTION:
            case MaterialPackage.LITERATURE_ENTRY__KEY:
            case MaterialPackage.LITERATURE_ENTRY__CATEGORY:
            case MaterialPackage.LITERATURE_ENTRY__PROPERTY:
            case MaterialPackage.LITERATURE_ENTRY__QUALIFIER:
            case MaterialPackage.LITERATURE_ENTRY__COMPARISON:
            case MaterialPackage.LITERATURE_ENTRY__VALUE:
            case MaterialPackage.LITERATURE_ENTRY__CONDITION:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MaterialPackage.LITERATURE_ENTRY__SOURCES:
            case MaterialPackage.LITERATURE_ENTRY__PRINTED:
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
                (MaterialPackage.Literals.LITERATURE_ENTRY__PRINTED,
                 MaterialFactory.eINSTANCE.createPrintedValue()));
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
