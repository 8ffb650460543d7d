// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.Layer;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.cell.Layer} object.
 * @generated
 */
public class LayerItemProvider extends StackItemItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public LayerItemProvider(AdapterFactory adapterFactory)
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

            addMaterialPropertyDescriptor(object);
            addPhasePropertyDescriptor(object);
            addSamplePropertyDescriptor(object);
            addProductPropertyDescriptor(object);
            addFormulaPropertyDescriptor(object);
            addThicknessPropertyDescriptor(object);
            addDensityPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Material feature.
     * @generated
     */
    protected void addMaterialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Layer_material_feature"),
                 getString("_UI_Layer_material_description"),
                 CellPackage.Literals.LAYER__MATERIAL,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_LayerPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Phase feature.
     * @generated
     */
    protected void addPhasePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Layer_phase_feature"),
                 getString("_UI_Layer_phase_description"),
                 CellPackage.Literals.LAYER__PHASE,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_LayerPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Sample feature.
     * @generated
     */
    protected void addSamplePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Layer_sample_feature"),
                 getString("_UI_Layer_sample_description"),
                 CellPackage.Literals.LAYER__SAMPLE,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_LayerPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Product feature.
     * @generated
     */
    protected void addProductPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Layer_product_feature"),
                 getString("_UI_Layer_product_description"),
                 CellPackage.Literals.LAYER__PRODUCT,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_LayerPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Formula feature.
     * @generated
     */
    protected void addFormulaPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Layer_formula_feature"),
                 getString("_UI_Layer_formula_description"),
                 CellPackage.Literals.LAYER__FORMULA,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LayerPropertyCategory"),
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
                 getString("_UI_Layer_thickness_feature"),
                 getString("_UI_Layer_thickness_description"),
                 CellPackage.Literals.LAYER__THICKNESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LayerPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Density feature.
     * @generated
     */
    protected void addDensityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Layer_density_feature"),
                 getString("_UI_Layer_density_description"),
                 CellPackage.Literals.LAYER__DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_LayerPropertyCategory"),
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

        switch (notification.getFeatureID(Layer.class))
        {
            case CellPackage.LAYER__FORMULA:
            case CellPackage.LAYER__THICKNESS:
            case CellPackage.LAYER__DENSITY:
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
