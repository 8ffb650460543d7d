// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.measurement.Diffraction;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.Diffraction} object.
 * @generated
 */
public class DiffractionItemProvider extends MeasurementItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public DiffractionItemProvider(AdapterFactory adapterFactory)
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

            addRadiationPropertyDescriptor(object);
            addWavelengthPropertyDescriptor(object);
            addLowestAnglePropertyDescriptor(object);
            addHighestAnglePropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Radiation feature.
     * @generated
     */
    protected void addRadiationPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Diffraction_radiation_feature"),
                 getString("_UI_Diffraction_radiation_description"),
                 MeasurementPackage.Literals.DIFFRACTION__RADIATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DiffractionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Wavelength feature.
     * @generated
     */
    protected void addWavelengthPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Diffraction_wavelength_feature"),
                 getString("_UI_Diffraction_wavelength_description"),
                 MeasurementPackage.Literals.DIFFRACTION__WAVELENGTH,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DiffractionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Lowest Angle feature.
     * @generated
     */
    protected void addLowestAnglePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Diffraction_lowestAngle_feature"),
                 getString("_UI_Diffraction_lowestAngle_description"),
                 MeasurementPackage.Literals.DIFFRACTION__LOWEST_ANGLE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DiffractionPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Highest Angle feature.
     * @generated
     */
    protected void addHighestAnglePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Diffraction_highestAngle_feature"),
                 getString("_UI_Diffraction_highestAngle_description"),
                 MeasurementPackage.Literals.DIFFRACTION__HIGHEST_ANGLE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DiffractionPropertyCategory"),
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
            childrenFeatures.add(MeasurementPackage.Literals.DIFFRACTION__PHASES);
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

        switch (notification.getFeatureID(Diffraction.class))
        {
            case MeasurementPackage.DIFFRACTION__RADIATION:
            case MeasurementPackage.DIFFRACTION__WAVELENGTH:
            case MeasurementPackage.DIFFRACTION__LOWEST_ANGLE:
            case MeasurementPackage.DIFFRACTION__HIGHEST_ANGLE:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MeasurementPackage.DIFFRACTION__PHASES:
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
                (MeasurementPackage.Literals.DIFFRACTION__PHASES,
                 MeasurementFactory.eINSTANCE.createFoundPhase()));
    }

}
