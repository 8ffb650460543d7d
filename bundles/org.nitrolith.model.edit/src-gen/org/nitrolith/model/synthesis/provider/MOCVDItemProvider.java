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

import org.nitrolith.model.synthesis.MOCVD;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.MOCVD} object.
 * @generated
 */
public class MOCVDItemProvider extends DepositionItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public MOCVDItemProvider(AdapterFactory adapterFactory)
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

            addPrecursorGasesPropertyDescriptor(object);
            addCarrierGasPropertyDescriptor(object);
            addCarrierFlowPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Precursor Gases feature.
     * @generated
     */
    protected void addPrecursorGasesPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MOCVD_precursorGases_feature"),
                 getString("_UI_MOCVD_precursorGases_description"),
                 SynthesisPackage.Literals.MOCVD__PRECURSOR_GASES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MOCVDPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Carrier Gas feature.
     * @generated
     */
    protected void addCarrierGasPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MOCVD_carrierGas_feature"),
                 getString("_UI_MOCVD_carrierGas_description"),
                 SynthesisPackage.Literals.MOCVD__CARRIER_GAS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MOCVDPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Carrier Flow feature.
     * @generated
     */
    protected void addCarrierFlowPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MOCVD_carrierFlow_feature"),
                 getString("_UI_MOCVD_carrierFlow_description"),
                 SynthesisPackage.Literals.MOCVD__CARRIER_FLOW,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MOCVDPropertyCategory"),
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

        switch (notification.getFeatureID(MOCVD.class))
        {
            case SynthesisPackage.MOCVD__PRECURSOR_GASES:
            case SynthesisPackage.MOCVD__CARRIER_GAS:
            case SynthesisPackage.MOCVD__CARRIER_FLOW:
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
