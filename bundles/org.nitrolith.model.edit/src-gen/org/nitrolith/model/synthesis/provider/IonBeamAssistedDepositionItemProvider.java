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

import org.nitrolith.model.synthesis.IonBeamAssistedDeposition;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition} object.
 * @generated
 */
public class IonBeamAssistedDepositionItemProvider extends DepositionItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public IonBeamAssistedDepositionItemProvider(AdapterFactory adapterFactory)
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

            addEvaporationSourcePropertyDescriptor(object);
            addIonsPropertyDescriptor(object);
            addIonEnergyPropertyDescriptor(object);
            addIonCurrentDensityPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Evaporation Source feature.
     * @generated
     */
    protected void addEvaporationSourcePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_IonBeamAssistedDeposition_evaporationSource_feature"),
                 getString("_UI_IonBeamAssistedDeposition_evaporationSource_description"),
                 SynthesisPackage.Literals.ION_BEAM_ASSISTED_DEPOSITION__EVAPORATION_SOURCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_IonbeamassisteddepositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Ions feature.
     * @generated
     */
    protected void addIonsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_IonBeamAssistedDeposition_ions_feature"),
                 getString("_UI_IonBeamAssistedDeposition_ions_description"),
                 SynthesisPackage.Literals.ION_BEAM_ASSISTED_DEPOSITION__IONS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_IonbeamassisteddepositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Ion Energy feature.
     * @generated
     */
    protected void addIonEnergyPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_IonBeamAssistedDeposition_ionEnergy_feature"),
                 getString("_UI_IonBeamAssistedDeposition_ionEnergy_description"),
                 SynthesisPackage.Literals.ION_BEAM_ASSISTED_DEPOSITION__ION_ENERGY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_IonbeamassisteddepositionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Ion Current Density feature.
     * @generated
     */
    protected void addIonCurrentDensityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_IonBeamAssistedDeposition_ionCurrentDensity_feature"),
                 getString("_UI_IonBeamAssistedDeposition_ionCurrentDensity_description"),
                 SynthesisPackage.Literals.ION_BEAM_ASSISTED_DEPOSITION__ION_CURRENT_DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_IonbeamassisteddepositionPropertyCategory"),
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

        switch (notification.getFeatureID(IonBeamAssistedDeposition.class))
        {
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__EVAPORATION_SOURCE:
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__IONS:
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__ION_ENERGY:
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__ION_CURRENT_DENSITY:
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
