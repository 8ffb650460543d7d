// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.base.BaseFactory;

import org.nitrolith.model.synthesis.Step;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.Step} object.
 * @generated
 */
public class StepItemProvider extends RouteNodeItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public StepItemProvider(AdapterFactory adapterFactory)
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

            addEquipmentPropertyDescriptor(object);
            addOperatorPropertyDescriptor(object);
            addStartPropertyDescriptor(object);
            addEndPropertyDescriptor(object);
            addCautionsPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Equipment feature.
     * @generated
     */
    protected void addEquipmentPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Step_equipment_feature"),
                 getString("_UI_Step_equipment_description"),
                 SynthesisPackage.Literals.STEP__EQUIPMENT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_StepPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Operator feature.
     * @generated
     */
    protected void addOperatorPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Step_operator_feature"),
                 getString("_UI_Step_operator_description"),
                 SynthesisPackage.Literals.STEP__OPERATOR,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_StepPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Start feature.
     * @generated
     */
    protected void addStartPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Step_start_feature"),
                 getString("_UI_Step_start_description"),
                 SynthesisPackage.Literals.STEP__START,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_StepPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the End feature.
     * @generated
     */
    protected void addEndPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Step_end_feature"),
                 getString("_UI_Step_end_description"),
                 SynthesisPackage.Literals.STEP__END,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_StepPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Cautions feature.
     * @generated
     */
    protected void addCautionsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Step_cautions_feature"),
                 getString("_UI_Step_cautions_description"),
                 SynthesisPackage.Literals.STEP__CAUTIONS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_StepPropertyCategory"),
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
            childrenFeatures.add(SynthesisPackage.Literals.STEP__ATMOSPHERE);
            childrenFeatures.add(SynthesisPackage.Literals.STEP__ATTACHMENTS);
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

        switch (notification.getFeatureID(Step.class))
        {
            case SynthesisPackage.STEP__EQUIPMENT:
            case SynthesisPackage.STEP__OPERATOR:
            case SynthesisPackage.STEP__START:
            case SynthesisPackage.STEP__END:
            case SynthesisPackage.STEP__CAUTIONS:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case SynthesisPackage.STEP__ATMOSPHERE:
            case SynthesisPackage.STEP__ATTACHMENTS:
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
                (SynthesisPackage.Literals.STEP__ATMOSPHERE,
                 BaseFactory.eINSTANCE.createAtmosphere()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.STEP__ATTACHMENTS,
                 BaseFactory.eINSTANCE.createAttachment()));
    }

}
