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
import org.nitrolith.model.material.SynthesisMethod;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.SynthesisMethod} object.
 * @generated
 */
public class SynthesisMethodItemProvider extends NamedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public SynthesisMethodItemProvider(AdapterFactory adapterFactory)
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
            addGroupPropertyDescriptor(object);
            addSubMethodPropertyDescriptor(object);
            addAdvantagesPropertyDescriptor(object);
            addDisadvantagesPropertyDescriptor(object);
            addSuitableFormsPropertyDescriptor(object);
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
     * This adds a property descriptor for the Group feature.
     * @generated
     */
    protected void addGroupPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_SynthesisMethod_group_feature"),
                 getString("_UI_SynthesisMethod_group_description"),
                 MaterialPackage.Literals.SYNTHESIS_METHOD__GROUP,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SynthesismethodPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Sub Method feature.
     * @generated
     */
    protected void addSubMethodPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_SynthesisMethod_subMethod_feature"),
                 getString("_UI_SynthesisMethod_subMethod_description"),
                 MaterialPackage.Literals.SYNTHESIS_METHOD__SUB_METHOD,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SynthesismethodPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Advantages feature.
     * @generated
     */
    protected void addAdvantagesPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_SynthesisMethod_advantages_feature"),
                 getString("_UI_SynthesisMethod_advantages_description"),
                 MaterialPackage.Literals.SYNTHESIS_METHOD__ADVANTAGES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SynthesismethodPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Disadvantages feature.
     * @generated
     */
    protected void addDisadvantagesPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_SynthesisMethod_disadvantages_feature"),
                 getString("_UI_SynthesisMethod_disadvantages_description"),
                 MaterialPackage.Literals.SYNTHESIS_METHOD__DISADVANTAGES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SynthesismethodPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Suitable Forms feature.
     * @generated
     */
    protected void addSuitableFormsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_SynthesisMethod_suitableForms_feature"),
                 getString("_UI_SynthesisMethod_suitableForms_description"),
                 MaterialPackage.Literals.SYNTHESIS_METHOD__SUITABLE_FORMS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SynthesismethodPropertyCategory"),
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
            childrenFeatures.add(MaterialPackage.Literals.SYNTHESIS_METHOD__PARAMETERS);
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

        switch (notification.getFeatureID(SynthesisMethod.class))
        {
            case MaterialPackage.SYNTHESIS_METHOD__DESCRIPTION:
            case MaterialPackage.SYNTHESIS_METHOD__GROUP:
            case MaterialPackage.SYNTHESIS_METHOD__SUB_METHOD:
            case MaterialPackage.SYNTHESIS_METHOD__ADVANTAGES:
            case MaterialPackage.SYNTHESIS_METHOD__DISADVANTAGES:
            case MaterialPackage.SYNTHESIS_METHOD__SUITABLE_FORMS:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MaterialPackage.SYNTHESIS_METHOD__SOURCES:
            case MaterialPackage.SYNTHESIS_METHOD__PARAMETERS:
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
                (MaterialPackage.Literals.SYNTHESIS_METHOD__PARAMETERS,
                 MaterialFactory.eINSTANCE.createMethodParameter()));
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
