// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.MechanicalProperties;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.MechanicalProperties} object.
 * @generated
 */
public class MechanicalPropertiesItemProvider extends MaterialRecordItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public MechanicalPropertiesItemProvider(AdapterFactory adapterFactory)
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

            addYoungsModulusPropertyDescriptor(object);
            addShearModulusPropertyDescriptor(object);
            addBulkModulusPropertyDescriptor(object);
            addHardnessPropertyDescriptor(object);
            addModulusToHardnessPropertyDescriptor(object);
            addPoissonRatioPropertyDescriptor(object);
            addFractureToughnessPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Youngs Modulus feature.
     * @generated
     */
    protected void addYoungsModulusPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MechanicalProperties_youngsModulus_feature"),
                 getString("_UI_MechanicalProperties_youngsModulus_description"),
                 MaterialPackage.Literals.MECHANICAL_PROPERTIES__YOUNGS_MODULUS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MechanicalpropertiesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Shear Modulus feature.
     * @generated
     */
    protected void addShearModulusPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MechanicalProperties_shearModulus_feature"),
                 getString("_UI_MechanicalProperties_shearModulus_description"),
                 MaterialPackage.Literals.MECHANICAL_PROPERTIES__SHEAR_MODULUS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MechanicalpropertiesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Bulk Modulus feature.
     * @generated
     */
    protected void addBulkModulusPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MechanicalProperties_bulkModulus_feature"),
                 getString("_UI_MechanicalProperties_bulkModulus_description"),
                 MaterialPackage.Literals.MECHANICAL_PROPERTIES__BULK_MODULUS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MechanicalpropertiesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Hardness feature.
     * @generated
     */
    protected void addHardnessPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MechanicalProperties_hardness_feature"),
                 getString("_UI_MechanicalProperties_hardness_description"),
                 MaterialPackage.Literals.MECHANICAL_PROPERTIES__HARDNESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MechanicalpropertiesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Modulus To Hardness feature.
     * @generated
     */
    protected void addModulusToHardnessPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MechanicalProperties_modulusToHardness_feature"),
                 getString("_UI_MechanicalProperties_modulusToHardness_description"),
                 MaterialPackage.Literals.MECHANICAL_PROPERTIES__MODULUS_TO_HARDNESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MechanicalpropertiesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Poisson Ratio feature.
     * @generated
     */
    protected void addPoissonRatioPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MechanicalProperties_poissonRatio_feature"),
                 getString("_UI_MechanicalProperties_poissonRatio_description"),
                 MaterialPackage.Literals.MECHANICAL_PROPERTIES__POISSON_RATIO,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MechanicalpropertiesPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Fracture Toughness feature.
     * @generated
     */
    protected void addFractureToughnessPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MechanicalProperties_fractureToughness_feature"),
                 getString("_UI_MechanicalProperties_fractureToughness_description"),
                 MaterialPackage.Literals.MECHANICAL_PROPERTIES__FRACTURE_TOUGHNESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MechanicalpropertiesPropertyCategory"),
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

        switch (notification.getFeatureID(MechanicalProperties.class))
        {
            case MaterialPackage.MECHANICAL_PROPERTIES__YOUNGS_MODULUS:
            case MaterialPackage.MECHANICAL_PROPERTIES__SHEAR_MODULUS:
            case MaterialPackage.MECHANICAL_PROPERTIES__BULK_MODULUS:
            case MaterialPackage.MECHANICAL_PROPERTIES__HARDNESS:
            case MaterialPackage.MECHANICAL_PROPERTIES__MODULUS_TO_HARDNESS:
            case MaterialPackage.MECHANICAL_PROPERTIES__POISSON_RATIO:
            case MaterialPackage.MECHANICAL_PROPERTIES__FRACTURE_TOUGHNESS:
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
