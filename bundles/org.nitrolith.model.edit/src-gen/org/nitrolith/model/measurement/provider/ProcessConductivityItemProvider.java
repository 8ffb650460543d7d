// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.base.provider.DocumentedItemProvider;

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.ProcessConductivity;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.ProcessConductivity} object.
 * @generated
 */
public class ProcessConductivityItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ProcessConductivityItemProvider(AdapterFactory adapterFactory)
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

            addProcessPropertyDescriptor(object);
            addResistancesPropertyDescriptor(object);
            addValuePropertyDescriptor(object);
            addEffectiveCapacitancePropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Process feature.
     * @generated
     */
    protected void addProcessPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ProcessConductivity_process_feature"),
                 getString("_UI_ProcessConductivity_process_description"),
                 MeasurementPackage.Literals.PROCESS_CONDUCTIVITY__PROCESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ProcessconductivityPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Resistances feature.
     * @generated
     */
    protected void addResistancesPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ProcessConductivity_resistances_feature"),
                 getString("_UI_ProcessConductivity_resistances_description"),
                 MeasurementPackage.Literals.PROCESS_CONDUCTIVITY__RESISTANCES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ProcessconductivityPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Value feature.
     * @generated
     */
    protected void addValuePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ProcessConductivity_value_feature"),
                 getString("_UI_ProcessConductivity_value_description"),
                 MeasurementPackage.Literals.PROCESS_CONDUCTIVITY__VALUE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ProcessconductivityPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Effective Capacitance feature.
     * @generated
     */
    protected void addEffectiveCapacitancePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ProcessConductivity_effectiveCapacitance_feature"),
                 getString("_UI_ProcessConductivity_effectiveCapacitance_description"),
                 MeasurementPackage.Literals.PROCESS_CONDUCTIVITY__EFFECTIVE_CAPACITANCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ProcessconductivityPropertyCategory"),
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

        switch (notification.getFeatureID(ProcessConductivity.class))
        {
            case MeasurementPackage.PROCESS_CONDUCTIVITY__PROCESS:
            case MeasurementPackage.PROCESS_CONDUCTIVITY__RESISTANCES:
            case MeasurementPackage.PROCESS_CONDUCTIVITY__VALUE:
            case MeasurementPackage.PROCESS_CONDUCTIVITY__EFFECTIVE_CAPACITANCE:
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
