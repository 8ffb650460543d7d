// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.base.provider.ArtifactItemProvider;

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.notebook.Notebook;
import org.nitrolith.model.notebook.NotebookFactory;
import org.nitrolith.model.notebook.NotebookPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.notebook.Notebook} object.
 * @generated
 */
public class NotebookItemProvider extends ArtifactItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public NotebookItemProvider(AdapterFactory adapterFactory)
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

        }
        return itemPropertyDescriptors;
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
            childrenFeatures.add(NotebookPackage.Literals.NOTEBOOK__PROJECTS);
            childrenFeatures.add(NotebookPackage.Literals.NOTEBOOK__EXPERIMENTS);
            childrenFeatures.add(NotebookPackage.Literals.NOTEBOOK__TEMPLATES);
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

        switch (notification.getFeatureID(Notebook.class))
        {
            case NotebookPackage.NOTEBOOK__PROJECTS:
            case NotebookPackage.NOTEBOOK__EXPERIMENTS:
            case NotebookPackage.NOTEBOOK__TEMPLATES:
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
                (NotebookPackage.Literals.NOTEBOOK__PROJECTS,
                 NotebookFactory.eINSTANCE.createProject()));

        newChildDescriptors.add
            (createChildParameter
                (NotebookPackage.Literals.NOTEBOOK__EXPERIMENTS,
                 NotebookFactory.eINSTANCE.createExperiment()));

        newChildDescriptors.add
            (createChildParameter
                (NotebookPackage.Literals.NOTEBOOK__TEMPLATES,
                 NotebookFactory.eINSTANCE.createTemplate()));
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
