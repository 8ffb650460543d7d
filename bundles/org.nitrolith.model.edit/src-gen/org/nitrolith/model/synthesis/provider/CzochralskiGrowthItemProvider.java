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

import org.nitrolith.model.synthesis.CzochralskiGrowth;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.CzochralskiGrowth} object.
 * @generated
 */
public class CzochralskiGrowthItemProvider extends StepItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public CzochralskiGrowthItemProvider(AdapterFactory adapterFactory)
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

            addMeltTemperaturePropertyDescriptor(object);
            addPullRatePropertyDescriptor(object);
            addRotationRatePropertyDescriptor(object);
            addCruciblePropertyDescriptor(object);
            addSeedPropertyDescriptor(object);
            addCrystalDiameterPropertyDescriptor(object);
            addCrystalLengthPropertyDescriptor(object);
            addDurationPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Melt Temperature feature.
     * @generated
     */
    protected void addMeltTemperaturePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CzochralskiGrowth_meltTemperature_feature"),
                 getString("_UI_CzochralskiGrowth_meltTemperature_description"),
                 SynthesisPackage.Literals.CZOCHRALSKI_GROWTH__MELT_TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CzochralskigrowthPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Pull Rate feature.
     * @generated
     */
    protected void addPullRatePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CzochralskiGrowth_pullRate_feature"),
                 getString("_UI_CzochralskiGrowth_pullRate_description"),
                 SynthesisPackage.Literals.CZOCHRALSKI_GROWTH__PULL_RATE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CzochralskigrowthPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Rotation Rate feature.
     * @generated
     */
    protected void addRotationRatePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CzochralskiGrowth_rotationRate_feature"),
                 getString("_UI_CzochralskiGrowth_rotationRate_description"),
                 SynthesisPackage.Literals.CZOCHRALSKI_GROWTH__ROTATION_RATE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CzochralskigrowthPropertyCategory"),
                 null));
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
                 getString("_UI_CzochralskiGrowth_crucible_feature"),
                 getString("_UI_CzochralskiGrowth_crucible_description"),
                 SynthesisPackage.Literals.CZOCHRALSKI_GROWTH__CRUCIBLE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CzochralskigrowthPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Seed feature.
     * @generated
     */
    protected void addSeedPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CzochralskiGrowth_seed_feature"),
                 getString("_UI_CzochralskiGrowth_seed_description"),
                 SynthesisPackage.Literals.CZOCHRALSKI_GROWTH__SEED,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CzochralskigrowthPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Crystal Diameter feature.
     * @generated
     */
    protected void addCrystalDiameterPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CzochralskiGrowth_crystalDiameter_feature"),
                 getString("_UI_CzochralskiGrowth_crystalDiameter_description"),
                 SynthesisPackage.Literals.CZOCHRALSKI_GROWTH__CRYSTAL_DIAMETER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CzochralskigrowthPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Crystal Length feature.
     * @generated
     */
    protected void addCrystalLengthPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_CzochralskiGrowth_crystalLength_feature"),
                 getString("_UI_CzochralskiGrowth_crystalLength_description"),
                 SynthesisPackage.Literals.CZOCHRALSKI_GROWTH__CRYSTAL_LENGTH,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CzochralskigrowthPropertyCategory"),
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
                 getString("_UI_CzochralskiGrowth_duration_feature"),
                 getString("_UI_CzochralskiGrowth_duration_description"),
                 SynthesisPackage.Literals.CZOCHRALSKI_GROWTH__DURATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CzochralskigrowthPropertyCategory"),
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

        switch (notification.getFeatureID(CzochralskiGrowth.class))
        {
            case SynthesisPackage.CZOCHRALSKI_GROWTH__MELT_TEMPERATURE:
            case SynthesisPackage.CZOCHRALSKI_GROWTH__PULL_RATE:
            case SynthesisPackage.CZOCHRALSKI_GROWTH__ROTATION_RATE:
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRUCIBLE:
            case SynthesisPackage.CZOCHRALSKI_GROWTH__SEED:
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRYSTAL_DIAMETER:
            case SynthesisPackage.CZOCHRALSKI_GROWTH__CRYSTAL_LENGTH:
            case SynthesisPackage.CZOCHRALSKI_GROWTH__DURATION:
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
