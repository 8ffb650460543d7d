// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook.provider;


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

import org.nitrolith.model.notebook.Experiment;
import org.nitrolith.model.notebook.NotebookPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.notebook.Experiment} object.
 * @generated
 */
public class ExperimentItemProvider extends NamedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ExperimentItemProvider(AdapterFactory adapterFactory)
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
            addDatePropertyDescriptor(object);
            addPeoplePropertyDescriptor(object);
            addAimPropertyDescriptor(object);
            addTextPropertyDescriptor(object);
            addStatusPropertyDescriptor(object);
            addTagsPropertyDescriptor(object);
            addProjectPropertyDescriptor(object);
            addTemplatePropertyDescriptor(object);
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
     * This adds a property descriptor for the Date feature.
     * @generated
     */
    protected void addDatePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Experiment_date_feature"),
                 getString("_UI_Experiment_date_description"),
                 NotebookPackage.Literals.EXPERIMENT__DATE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ExperimentPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the People feature.
     * @generated
     */
    protected void addPeoplePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Experiment_people_feature"),
                 getString("_UI_Experiment_people_description"),
                 NotebookPackage.Literals.EXPERIMENT__PEOPLE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ExperimentPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Aim feature.
     * @generated
     */
    protected void addAimPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Experiment_aim_feature"),
                 getString("_UI_Experiment_aim_description"),
                 NotebookPackage.Literals.EXPERIMENT__AIM,
                 true,
                 true,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ExperimentPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Text feature.
     * @generated
     */
    protected void addTextPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Experiment_text_feature"),
                 getString("_UI_Experiment_text_description"),
                 NotebookPackage.Literals.EXPERIMENT__TEXT,
                 true,
                 true,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ExperimentPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Status feature.
     * @generated
     */
    protected void addStatusPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Experiment_status_feature"),
                 getString("_UI_Experiment_status_description"),
                 NotebookPackage.Literals.EXPERIMENT__STATUS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ExperimentPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Tags feature.
     * @generated
     */
    protected void addTagsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Experiment_tags_feature"),
                 getString("_UI_Experiment_tags_description"),
                 NotebookPackage.Literals.EXPERIMENT__TAGS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ExperimentPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Project feature.
     * @generated
     */
    protected void addProjectPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Experiment_project_feature"),
                 getString("_UI_Experiment_project_description"),
                 NotebookPackage.Literals.EXPERIMENT__PROJECT,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_ExperimentPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Template feature.
     * @generated
     */
    protected void addTemplatePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Experiment_template_feature"),
                 getString("_UI_Experiment_template_description"),
                 NotebookPackage.Literals.EXPERIMENT__TEMPLATE,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_ExperimentPropertyCategory"),
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
            childrenFeatures.add(NotebookPackage.Literals.EXPERIMENT__LINKS);
            childrenFeatures.add(NotebookPackage.Literals.EXPERIMENT__ATTACHMENTS);
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

        switch (notification.getFeatureID(Experiment.class))
        {
            case NotebookPackage.EXPERIMENT__DESCRIPTION:
            case NotebookPackage.EXPERIMENT__DATE:
            case NotebookPackage.EXPERIMENT__PEOPLE:
            case NotebookPackage.EXPERIMENT__AIM:
            case NotebookPackage.EXPERIMENT__TEXT:
            case NotebookPackage.EXPERIMENT__STATUS:
            case NotebookPackage.EXPERIMENT__TAGS:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case NotebookPackage.EXPERIMENT__SOURCES:
            case NotebookPackage.EXPERIMENT__LINKS:
            case NotebookPackage.EXPERIMENT__ATTACHMENTS:
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
                (NotebookPackage.Literals.EXPERIMENT__LINKS,
                 BaseFactory.eINSTANCE.createLink()));

        newChildDescriptors.add
            (createChildParameter
                (NotebookPackage.Literals.EXPERIMENT__ATTACHMENTS,
                 BaseFactory.eINSTANCE.createAttachment()));
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
