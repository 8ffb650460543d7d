// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.synthesis.Press;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.Press} object.
 * @generated
 */
public class PressItemProvider extends StepItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public PressItemProvider(AdapterFactory adapterFactory)
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

            addModePropertyDescriptor(object);
            addPressurePropertyDescriptor(object);
            addDurationPropertyDescriptor(object);
            addDieMaterialPropertyDescriptor(object);
            addDieDiameterPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Mode feature.
     * @generated
     */
    protected void addModePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Press_mode_feature"),
                 getString("_UI_Press_mode_description"),
                 SynthesisPackage.Literals.PRESS__MODE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PressPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Pressure feature.
     * @generated
     */
    protected void addPressurePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Press_pressure_feature"),
                 getString("_UI_Press_pressure_description"),
                 SynthesisPackage.Literals.PRESS__PRESSURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PressPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Duration feature.
     * @generated
     */
    protected void addDurationPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Press_duration_feature"),
                 getString("_UI_Press_duration_description"),
                 SynthesisPackage.Literals.PRESS__DURATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PressPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Die Material feature.
     * @generated
     */
    protected void addDieMaterialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Press_dieMaterial_feature"),
                 getString("_UI_Press_dieMaterial_description"),
                 SynthesisPackage.Literals.PRESS__DIE_MATERIAL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PressPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Die Diameter feature.
     * @generated
     */
    protected void addDieDiameterPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Press_dieDiameter_feature"),
                 getString("_UI_Press_dieDiameter_description"),
                 SynthesisPackage.Literals.PRESS__DIE_DIAMETER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PressPropertyCategory"),
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

        switch (notification.getFeatureID(Press.class))
        {
            case SynthesisPackage.PRESS__MODE:
            case SynthesisPackage.PRESS__PRESSURE:
            case SynthesisPackage.PRESS__DURATION:
            case SynthesisPackage.PRESS__DIE_MATERIAL:
            case SynthesisPackage.PRESS__DIE_DIAMETER:
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

}
