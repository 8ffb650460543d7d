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

import org.nitrolith.model.base.provider.AnalysisResultItemProvider;

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.measurement.ArrheniusFit;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.ArrheniusFit} object.
 * @generated
 */
public class ArrheniusFitItemProvider extends AnalysisResultItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ArrheniusFitItemProvider(AdapterFactory adapterFactory)
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
            addModelPropertyDescriptor(object);
            addWeightingPropertyDescriptor(object);
            addBreakTemperaturePropertyDescriptor(object);
            addConductivity25CPropertyDescriptor(object);
            addConductivity25CLowerPropertyDescriptor(object);
            addConductivity25CUpperPropertyDescriptor(object);
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
                 getString("_UI_ArrheniusFit_process_feature"),
                 getString("_UI_ArrheniusFit_process_description"),
                 MeasurementPackage.Literals.ARRHENIUS_FIT__PROCESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniusfitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Model feature.
     * @generated
     */
    protected void addModelPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusFit_model_feature"),
                 getString("_UI_ArrheniusFit_model_description"),
                 MeasurementPackage.Literals.ARRHENIUS_FIT__MODEL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniusfitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Weighting feature.
     * @generated
     */
    protected void addWeightingPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusFit_weighting_feature"),
                 getString("_UI_ArrheniusFit_weighting_description"),
                 MeasurementPackage.Literals.ARRHENIUS_FIT__WEIGHTING,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniusfitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Break Temperature feature.
     * @generated
     */
    protected void addBreakTemperaturePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusFit_breakTemperature_feature"),
                 getString("_UI_ArrheniusFit_breakTemperature_description"),
                 MeasurementPackage.Literals.ARRHENIUS_FIT__BREAK_TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniusfitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Conductivity25 C feature.
     * @generated
     */
    protected void addConductivity25CPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusFit_conductivity25C_feature"),
                 getString("_UI_ArrheniusFit_conductivity25C_description"),
                 MeasurementPackage.Literals.ARRHENIUS_FIT__CONDUCTIVITY25_C,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniusfitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Conductivity25 CLower feature.
     * @generated
     */
    protected void addConductivity25CLowerPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusFit_conductivity25CLower_feature"),
                 getString("_UI_ArrheniusFit_conductivity25CLower_description"),
                 MeasurementPackage.Literals.ARRHENIUS_FIT__CONDUCTIVITY25_CLOWER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniusfitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Conductivity25 CUpper feature.
     * @generated
     */
    protected void addConductivity25CUpperPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ArrheniusFit_conductivity25CUpper_feature"),
                 getString("_UI_ArrheniusFit_conductivity25CUpper_description"),
                 MeasurementPackage.Literals.ARRHENIUS_FIT__CONDUCTIVITY25_CUPPER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ArrheniusfitPropertyCategory"),
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
            childrenFeatures.add(MeasurementPackage.Literals.ARRHENIUS_FIT__POINTS);
            childrenFeatures.add(MeasurementPackage.Literals.ARRHENIUS_FIT__BRANCHES);
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

        switch (notification.getFeatureID(ArrheniusFit.class))
        {
            case MeasurementPackage.ARRHENIUS_FIT__PROCESS:
            case MeasurementPackage.ARRHENIUS_FIT__MODEL:
            case MeasurementPackage.ARRHENIUS_FIT__WEIGHTING:
            case MeasurementPackage.ARRHENIUS_FIT__BREAK_TEMPERATURE:
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_C:
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_CLOWER:
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_CUPPER:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MeasurementPackage.ARRHENIUS_FIT__POINTS:
            case MeasurementPackage.ARRHENIUS_FIT__BRANCHES:
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
                (MeasurementPackage.Literals.ARRHENIUS_FIT__POINTS,
                 MeasurementFactory.eINSTANCE.createArrheniusPoint()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.ARRHENIUS_FIT__BRANCHES,
                 MeasurementFactory.eINSTANCE.createArrheniusBranch()));
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
