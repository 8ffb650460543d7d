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

import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.Precursor} object.
 * @generated
 */
public class PrecursorItemProvider extends SubstanceItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public PrecursorItemProvider(AdapterFactory adapterFactory)
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

            addSupplierPropertyDescriptor(object);
            addCatalogueNumberPropertyDescriptor(object);
            addLotPropertyDescriptor(object);
            addPurityPropertyDescriptor(object);
            addMolarRatioPropertyDescriptor(object);
            addExcessPropertyDescriptor(object);
            addParticleSizePropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Supplier feature.
     * @generated
     */
    protected void addSupplierPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Precursor_supplier_feature"),
                 getString("_UI_Precursor_supplier_description"),
                 SynthesisPackage.Literals.PRECURSOR__SUPPLIER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PrecursorPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Catalogue Number feature.
     * @generated
     */
    protected void addCatalogueNumberPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Precursor_catalogueNumber_feature"),
                 getString("_UI_Precursor_catalogueNumber_description"),
                 SynthesisPackage.Literals.PRECURSOR__CATALOGUE_NUMBER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PrecursorPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Lot feature.
     * @generated
     */
    protected void addLotPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Precursor_lot_feature"),
                 getString("_UI_Precursor_lot_description"),
                 SynthesisPackage.Literals.PRECURSOR__LOT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PrecursorPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Purity feature.
     * @generated
     */
    protected void addPurityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Precursor_purity_feature"),
                 getString("_UI_Precursor_purity_description"),
                 SynthesisPackage.Literals.PRECURSOR__PURITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PrecursorPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Molar Ratio feature.
     * @generated
     */
    protected void addMolarRatioPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Precursor_molarRatio_feature"),
                 getString("_UI_Precursor_molarRatio_description"),
                 SynthesisPackage.Literals.PRECURSOR__MOLAR_RATIO,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PrecursorPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Excess feature.
     * @generated
     */
    protected void addExcessPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Precursor_excess_feature"),
                 getString("_UI_Precursor_excess_description"),
                 SynthesisPackage.Literals.PRECURSOR__EXCESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PrecursorPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Particle Size feature.
     * @generated
     */
    protected void addParticleSizePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Precursor_particleSize_feature"),
                 getString("_UI_Precursor_particleSize_description"),
                 SynthesisPackage.Literals.PRECURSOR__PARTICLE_SIZE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_PrecursorPropertyCategory"),
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

        switch (notification.getFeatureID(Precursor.class))
        {
            case SynthesisPackage.PRECURSOR__SUPPLIER:
            case SynthesisPackage.PRECURSOR__CATALOGUE_NUMBER:
            case SynthesisPackage.PRECURSOR__LOT:
            case SynthesisPackage.PRECURSOR__PURITY:
            case SynthesisPackage.PRECURSOR__MOLAR_RATIO:
            case SynthesisPackage.PRECURSOR__EXCESS:
            case SynthesisPackage.PRECURSOR__PARTICLE_SIZE:
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
