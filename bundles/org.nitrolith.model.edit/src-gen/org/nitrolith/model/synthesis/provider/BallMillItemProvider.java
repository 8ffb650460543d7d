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

import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.BallMill} object.
 * @generated
 */
public class BallMillItemProvider extends StepItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public BallMillItemProvider(AdapterFactory adapterFactory)
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

            addMillPropertyDescriptor(object);
            addSpeedPropertyDescriptor(object);
            addDurationPropertyDescriptor(object);
            addMillingIntervalPropertyDescriptor(object);
            addRestIntervalPropertyDescriptor(object);
            addBallToPowderRatioPropertyDescriptor(object);
            addJarMaterialPropertyDescriptor(object);
            addJarVolumePropertyDescriptor(object);
            addBallMaterialPropertyDescriptor(object);
            addBallDiameterPropertyDescriptor(object);
            addBallCountPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Mill feature.
     * @generated
     */
    protected void addMillPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_BallMill_mill_feature"),
                 getString("_UI_BallMill_mill_description"),
                 SynthesisPackage.Literals.BALL_MILL__MILL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_BallmillPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Speed feature.
     * @generated
     */
    protected void addSpeedPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_BallMill_speed_feature"),
                 getString("_UI_BallMill_speed_description"),
                 SynthesisPackage.Literals.BALL_MILL__SPEED,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_BallmillPropertyCategory"),
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
                 getString("_UI_BallMill_duration_feature"),
                 getString("_UI_BallMill_duration_description"),
                 SynthesisPackage.Literals.BALL_MILL__DURATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_BallmillPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Milling Interval feature.
     * @generated
     */
    protected void addMillingIntervalPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_BallMill_millingInterval_feature"),
                 getString("_UI_BallMill_millingInterval_description"),
                 SynthesisPackage.Literals.BALL_MILL__MILLING_INTERVAL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_BallmillPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Rest Interval feature.
     * @generated
     */
    protected void addRestIntervalPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_BallMill_restInterval_feature"),
                 getString("_UI_BallMill_restInterval_description"),
                 SynthesisPackage.Literals.BALL_MILL__REST_INTERVAL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_BallmillPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Ball To Powder Ratio feature.
     * @generated
     */
    protected void addBallToPowderRatioPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_BallMill_ballToPowderRatio_feature"),
                 getString("_UI_BallMill_ballToPowderRatio_description"),
                 SynthesisPackage.Literals.BALL_MILL__BALL_TO_POWDER_RATIO,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_BallmillPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Jar Material feature.
     * @generated
     */
    protected void addJarMaterialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_BallMill_jarMaterial_feature"),
                 getString("_UI_BallMill_jarMaterial_description"),
                 SynthesisPackage.Literals.BALL_MILL__JAR_MATERIAL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_BallmillPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Jar Volume feature.
     * @generated
     */
    protected void addJarVolumePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_BallMill_jarVolume_feature"),
                 getString("_UI_BallMill_jarVolume_description"),
                 SynthesisPackage.Literals.BALL_MILL__JAR_VOLUME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_BallmillPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Ball Material feature.
     * @generated
     */
    protected void addBallMaterialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_BallMill_ballMaterial_feature"),
                 getString("_UI_BallMill_ballMaterial_description"),
                 SynthesisPackage.Literals.BALL_MILL__BALL_MATERIAL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_BallmillPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Ball Diameter feature.
     * @generated
     */
    protected void addBallDiameterPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_BallMill_ballDiameter_feature"),
                 getString("_UI_BallMill_ballDiameter_description"),
                 SynthesisPackage.Literals.BALL_MILL__BALL_DIAMETER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_BallmillPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Ball Count feature.
     * @generated
     */
    protected void addBallCountPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_BallMill_ballCount_feature"),
                 getString("_UI_BallMill_ballCount_description"),
                 SynthesisPackage.Literals.BALL_MILL__BALL_COUNT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_BallmillPropertyCategory"),
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

        switch (notification.getFeatureID(BallMill.class))
        {
            case SynthesisPackage.BALL_MILL__MILL:
            case SynthesisPackage.BALL_MILL__SPEED:
            case SynthesisPackage.BALL_MILL__DURATION:
            case SynthesisPackage.BALL_MILL__MILLING_INTERVAL:
            case SynthesisPackage.BALL_MILL__REST_INTERVAL:
            case SynthesisPackage.BALL_MILL__BALL_TO_POWDER_RATIO:
            case SynthesisPackage.BALL_MILL__JAR_MATERIAL:
            case SynthesisPackage.BALL_MILL__JAR_VOLUME:
            case SynthesisPackage.BALL_MILL__BALL_MATERIAL:
            case SynthesisPackage.BALL_MILL__BALL_DIAMETER:
            case SynthesisPackage.BALL_MILL__BALL_COUNT:
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
