// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.base.BasePackage;

import org.nitrolith.model.base.provider.NamedItemProvider;

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.measurement.Measurement;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.Measurement} object.
 * @generated
 */
public class MeasurementItemProvider extends NamedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public MeasurementItemProvider(AdapterFactory adapterFactory)
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

            addDescriptionPropertyDescriptor(object);
            addMeasuredOnPropertyDescriptor(object);
            addOperatorPropertyDescriptor(object);
            addInstrumentPropertyDescriptor(object);
            addTemperaturePropertyDescriptor(object);
            addSimulatedPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Description feature.
     * @generated
     */
    protected void addDescriptionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Documented_description_feature"),
                 getString("_UI_Documented_description_description"),
                 BasePackage.Literals.DOCUMENTED__DESCRIPTION,
                 true,
                 true,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_GeneralPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Measured On feature.
     * @generated
     */
    protected void addMeasuredOnPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Measurement_measuredOn_feature"),
                 getString("_UI_Measurement_measuredOn_description"),
                 MeasurementPackage.Literals.MEASUREMENT__MEASURED_ON,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MeasurementPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Operator feature.
     * @generated
     */
    protected void addOperatorPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Measurement_operator_feature"),
                 getString("_UI_Measurement_operator_description"),
                 MeasurementPackage.Literals.MEASUREMENT__OPERATOR,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MeasurementPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Instrument feature.
     * @generated
     */
    protected void addInstrumentPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Measurement_instrument_feature"),
                 getString("_UI_Measurement_instrument_description"),
                 MeasurementPackage.Literals.MEASUREMENT__INSTRUMENT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MeasurementPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Temperature feature.
     * @generated
     */
    protected void addTemperaturePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Measurement_temperature_feature"),
                 getString("_UI_Measurement_temperature_description"),
                 MeasurementPackage.Literals.MEASUREMENT__TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_MeasurementPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Simulated feature.
     * @generated
     */
    protected void addSimulatedPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Measurement_simulated_feature"),
                 getString("_UI_Measurement_simulated_description"),
                 MeasurementPackage.Literals.MEASUREMENT__SIMULATED,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_MeasurementPropertyCategory"),
                 null));
    }

    /**
     * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
     * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
     * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
     * @generated
     */
    @Override
    public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object)
    {
        if (childrenFeatures == null)
        {
            super.getChildrenFeatures(object);
            childrenFeatures.add(BasePackage.Literals.CITED__SOURCES);
            childrenFeatures.add(MeasurementPackage.Literals.MEASUREMENT__ATMOSPHERE);
            childrenFeatures.add(MeasurementPackage.Literals.MEASUREMENT__DATA_FILES);
            childrenFeatures.add(MeasurementPackage.Literals.MEASUREMENT__ATTACHMENTS);
        }
        return childrenFeatures;
    }

    /**
     * @generated
     */
    @Override
    protected EStructuralFeature getChildFeature(Object object, Object child)
    {
        // Check the type of the specified child object and return the proper feature to use for
        // adding (see {@link AddCommand}) it as a child.

        return super.getChildFeature(object, child);
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

        switch (notification.getFeatureID(Measurement.class))
        {
            case MeasurementPackage.MEASUREMENT__DESCRIPTION:
            case MeasurementPackage.MEASUREMENT__MEASURED_ON:
            case MeasurementPackage.MEASUREMENT__OPERATOR:
            case MeasurementPackage.MEASUREMENT__INSTRUMENT:
            case MeasurementPackage.MEASUREMENT__TEMPERATURE:
            case MeasurementPackage.MEASUREMENT__SIMULATED:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MeasurementPackage.MEASUREMENT__SOURCES:
            case MeasurementPackage.MEASUREMENT__ATMOSPHERE:
            case MeasurementPackage.MEASUREMENT__DATA_FILES:
            case MeasurementPackage.MEASUREMENT__ATTACHMENTS:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
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

        newChildDescriptors.add
            (createChildParameter
                (BasePackage.Literals.CITED__SOURCES,
                 BaseFactory.eINSTANCE.createSource()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.MEASUREMENT__ATMOSPHERE,
                 BaseFactory.eINSTANCE.createAtmosphere()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.MEASUREMENT__DATA_FILES,
                 MeasurementFactory.eINSTANCE.createDataFile()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.MEASUREMENT__ATTACHMENTS,
                 BaseFactory.eINSTANCE.createAttachment()));
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
