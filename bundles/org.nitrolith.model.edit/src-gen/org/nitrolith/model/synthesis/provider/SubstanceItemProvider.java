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

import org.nitrolith.model.synthesis.Substance;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.Substance} object.
 * @generated
 */
public class SubstanceItemProvider extends RouteNodeItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public SubstanceItemProvider(AdapterFactory adapterFactory)
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
            addFormulaPropertyDescriptor(object);
            addMassPropertyDescriptor(object);
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
                 getString("_UI_Substance_material_feature"),
                 getString("_UI_Substance_material_description"),
                 SynthesisPackage.Literals.SUBSTANCE__MATERIAL,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_SubstancePropertyCategory"),
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
                 getString("_UI_Substance_phase_feature"),
                 getString("_UI_Substance_phase_description"),
                 SynthesisPackage.Literals.SUBSTANCE__PHASE,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_SubstancePropertyCategory"),
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
                 getString("_UI_Substance_formula_feature"),
                 getString("_UI_Substance_formula_description"),
                 SynthesisPackage.Literals.SUBSTANCE__FORMULA,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SubstancePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Mass feature.
     * @generated
     */
    protected void addMassPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Substance_mass_feature"),
                 getString("_UI_Substance_mass_description"),
                 SynthesisPackage.Literals.SUBSTANCE__MASS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SubstancePropertyCategory"),
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

        switch (notification.getFeatureID(Substance.class))
        {
            case SynthesisPackage.SUBSTANCE__FORMULA:
            case SynthesisPackage.SUBSTANCE__MASS:
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
