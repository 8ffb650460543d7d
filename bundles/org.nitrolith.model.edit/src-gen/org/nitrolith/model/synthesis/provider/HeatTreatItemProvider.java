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

import org.nitrolith.model.synthesis.HeatTreat;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.HeatTreat} object.
 * @generated
 */
public class HeatTreatItemProvider extends StepItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public HeatTreatItemProvider(AdapterFactory adapterFactory)
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

            addCruciblePropertyDescriptor(object);
            addContainerPropertyDescriptor(object);
            addMeltingPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Crucible feature.
     * @generated
     */
    protected void addCruciblePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_HeatTreat_crucible_feature"),
                 getString("_UI_HeatTreat_crucible_description"),
                 SynthesisPackage.Literals.HEAT_TREAT__CRUCIBLE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_HeattreatPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Container feature.
     * @generated
     */
    protected void addContainerPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_HeatTreat_container_feature"),
                 getString("_UI_HeatTreat_container_description"),
                 SynthesisPackage.Literals.HEAT_TREAT__CONTAINER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_HeattreatPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Melting feature.
     * @generated
     */
    protected void addMeltingPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_HeatTreat_melting_feature"),
                 getString("_UI_HeatTreat_melting_description"),
                 SynthesisPackage.Literals.HEAT_TREAT__MELTING,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_HeattreatPropertyCategory"),
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
            childrenFeatures.add(SynthesisPackage.Literals.HEAT_TREAT__PROGRAMME);
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

        switch (notification.getFeatureID(HeatTreat.class))
        {
            case SynthesisPackage.HEAT_TREAT__CRUCIBLE:
            case SynthesisPackage.HEAT_TREAT__CONTAINER:
            case SynthesisPackage.HEAT_TREAT__MELTING:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case SynthesisPackage.HEAT_TREAT__PROGRAMME:
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
                (SynthesisPackage.Literals.HEAT_TREAT__PROGRAMME,
                 SynthesisFactory.eINSTANCE.createRamp()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.HEAT_TREAT__PROGRAMME,
                 SynthesisFactory.eINSTANCE.createDwell()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.HEAT_TREAT__PROGRAMME,
                 SynthesisFactory.eINSTANCE.createQuench()));
    }

}
