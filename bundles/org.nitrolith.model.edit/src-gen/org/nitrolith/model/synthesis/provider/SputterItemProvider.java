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

import org.nitrolith.model.synthesis.Sputter;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.Sputter} object.
 * @generated
 */
public class SputterItemProvider extends DepositionItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public SputterItemProvider(AdapterFactory adapterFactory)
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
            addPowerPropertyDescriptor(object);
            addGasPropertyDescriptor(object);
            addTargetPropertyDescriptor(object);
            addTargetMaterialPropertyDescriptor(object);
            addTargetDistancePropertyDescriptor(object);
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
                 getString("_UI_Sputter_mode_feature"),
                 getString("_UI_Sputter_mode_description"),
                 SynthesisPackage.Literals.SPUTTER__MODE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SputterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Power feature.
     * @generated
     */
    protected void addPowerPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sputter_power_feature"),
                 getString("_UI_Sputter_power_description"),
                 SynthesisPackage.Literals.SPUTTER__POWER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SputterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Gas feature.
     * @generated
     */
    protected void addGasPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sputter_gas_feature"),
                 getString("_UI_Sputter_gas_description"),
                 SynthesisPackage.Literals.SPUTTER__GAS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SputterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Target feature.
     * @generated
     */
    protected void addTargetPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sputter_target_feature"),
                 getString("_UI_Sputter_target_description"),
                 SynthesisPackage.Literals.SPUTTER__TARGET,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SputterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Target Material feature.
     * @generated
     */
    protected void addTargetMaterialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sputter_targetMaterial_feature"),
                 getString("_UI_Sputter_targetMaterial_description"),
                 SynthesisPackage.Literals.SPUTTER__TARGET_MATERIAL,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_SputterPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Target Distance feature.
     * @generated
     */
    protected void addTargetDistancePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sputter_targetDistance_feature"),
                 getString("_UI_Sputter_targetDistance_description"),
                 SynthesisPackage.Literals.SPUTTER__TARGET_DISTANCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SputterPropertyCategory"),
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

        switch (notification.getFeatureID(Sputter.class))
        {
            case SynthesisPackage.SPUTTER__MODE:
            case SynthesisPackage.SPUTTER__POWER:
            case SynthesisPackage.SPUTTER__GAS:
            case SynthesisPackage.SPUTTER__TARGET:
            case SynthesisPackage.SPUTTER__TARGET_DISTANCE:
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
