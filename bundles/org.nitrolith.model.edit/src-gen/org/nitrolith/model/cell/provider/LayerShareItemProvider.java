// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.base.provider.NamedItemProvider;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.LayerShare;

import org.nitrolith.model.edit.ModelEditPlugin;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.cell.LayerShare} object.
 * @generated
 */
public class LayerShareItemProvider extends NamedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public LayerShareItemProvider(AdapterFactory adapterFactory)
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

            addLayerPropertyDescriptor(object);
            addThicknessPropertyDescriptor(object);
            addArealMassPropertyDescriptor(object);
            addMassFractionPropertyDescriptor(object);
            addVolumeFractionPropertyDescriptor(object);
            addResistancePropertyDescriptor(object);
            addCostPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Layer feature.
     * @generated
     */
    protected void addLayerPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LayerShare_layer_feature"),
                 getString("_UI_LayerShare_layer_description"),
                 CellPackage.Literals.LAYER_SHARE__LAYER,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_LayersharePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Thickness feature.
     * @generated
     */
    protected void addThicknessPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LayerShare_thickness_feature"),
                 getString("_UI_LayerShare_thickness_description"),
                 CellPackage.Literals.LAYER_SHARE__THICKNESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LayersharePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Areal Mass feature.
     * @generated
     */
    protected void addArealMassPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LayerShare_arealMass_feature"),
                 getString("_UI_LayerShare_arealMass_description"),
                 CellPackage.Literals.LAYER_SHARE__AREAL_MASS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LayersharePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Mass Fraction feature.
     * @generated
     */
    protected void addMassFractionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LayerShare_massFraction_feature"),
                 getString("_UI_LayerShare_massFraction_description"),
                 CellPackage.Literals.LAYER_SHARE__MASS_FRACTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LayersharePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Volume Fraction feature.
     * @generated
     */
    protected void addVolumeFractionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LayerShare_volumeFraction_feature"),
                 getString("_UI_LayerShare_volumeFraction_description"),
                 CellPackage.Literals.LAYER_SHARE__VOLUME_FRACTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LayersharePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Resistance feature.
     * @generated
     */
    protected void addResistancePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LayerShare_resistance_feature"),
                 getString("_UI_LayerShare_resistance_description"),
                 CellPackage.Literals.LAYER_SHARE__RESISTANCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LayersharePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Cost feature.
     * @generated
     */
    protected void addCostPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_LayerShare_cost_feature"),
                 getString("_UI_LayerShare_cost_description"),
                 CellPackage.Literals.LAYER_SHARE__COST,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 getString("_UI_LayersharePropertyCategory"),
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

        switch (notification.getFeatureID(LayerShare.class))
        {
            case CellPackage.LAYER_SHARE__THICKNESS:
            case CellPackage.LAYER_SHARE__AREAL_MASS:
            case CellPackage.LAYER_SHARE__MASS_FRACTION:
            case CellPackage.LAYER_SHARE__VOLUME_FRACTION:
            case CellPackage.LAYER_SHARE__RESISTANCE:
            case CellPackage.LAYER_SHARE__COST:
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
