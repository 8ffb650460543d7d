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

import org.nitrolith.model.measurement.DrtResult;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.DrtResult} object.
 * @generated
 */
public class DrtResultItemProvider extends AnalysisResultItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public DrtResultItemProvider(AdapterFactory adapterFactory)
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

            addMethodPropertyDescriptor(object);
            addRegularizationPropertyDescriptor(object);
            addSelectionPropertyDescriptor(object);
            addTauPropertyDescriptor(object);
            addGammaPropertyDescriptor(object);
            addGammaLowerPropertyDescriptor(object);
            addGammaUpperPropertyDescriptor(object);
            addConfidencePropertyDescriptor(object);
            addSeriesResistancePropertyDescriptor(object);
            addInductancePropertyDescriptor(object);
            addCapacitancePropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Method feature.
     * @generated
     */
    protected void addMethodPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DrtResult_method_feature"),
                 getString("_UI_DrtResult_method_description"),
                 MeasurementPackage.Literals.DRT_RESULT__METHOD,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DRTresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Regularization feature.
     * @generated
     */
    protected void addRegularizationPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DrtResult_regularization_feature"),
                 getString("_UI_DrtResult_regularization_description"),
                 MeasurementPackage.Literals.DRT_RESULT__REGULARIZATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 getString("_UI_DRTresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Selection feature.
     * @generated
     */
    protected void addSelectionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DrtResult_selection_feature"),
                 getString("_UI_DrtResult_selection_description"),
                 MeasurementPackage.Literals.DRT_RESULT__SELECTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DRTresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Tau feature.
     * @generated
     */
    protected void addTauPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DrtResult_tau_feature"),
                 getString("_UI_DrtResult_tau_description"),
                 MeasurementPackage.Literals.DRT_RESULT__TAU,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DRTresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Gamma feature.
     * @generated
     */
    protected void addGammaPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DrtResult_gamma_feature"),
                 getString("_UI_DrtResult_gamma_description"),
                 MeasurementPackage.Literals.DRT_RESULT__GAMMA,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DRTresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Gamma Lower feature.
     * @generated
     */
    protected void addGammaLowerPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DrtResult_gammaLower_feature"),
                 getString("_UI_DrtResult_gammaLower_description"),
                 MeasurementPackage.Literals.DRT_RESULT__GAMMA_LOWER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DRTresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Gamma Upper feature.
     * @generated
     */
    protected void addGammaUpperPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DrtResult_gammaUpper_feature"),
                 getString("_UI_DrtResult_gammaUpper_description"),
                 MeasurementPackage.Literals.DRT_RESULT__GAMMA_UPPER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DRTresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Confidence feature.
     * @generated
     */
    protected void addConfidencePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DrtResult_confidence_feature"),
                 getString("_UI_DrtResult_confidence_description"),
                 MeasurementPackage.Literals.DRT_RESULT__CONFIDENCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 getString("_UI_DRTresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Series Resistance feature.
     * @generated
     */
    protected void addSeriesResistancePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DrtResult_seriesResistance_feature"),
                 getString("_UI_DrtResult_seriesResistance_description"),
                 MeasurementPackage.Literals.DRT_RESULT__SERIES_RESISTANCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DRTresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Inductance feature.
     * @generated
     */
    protected void addInductancePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DrtResult_inductance_feature"),
                 getString("_UI_DrtResult_inductance_description"),
                 MeasurementPackage.Literals.DRT_RESULT__INDUCTANCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DRTresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Capacitance feature.
     * @generated
     */
    protected void addCapacitancePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DrtResult_capacitance_feature"),
                 getString("_UI_DrtResult_capacitance_description"),
                 MeasurementPackage.Literals.DRT_RESULT__CAPACITANCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DRTresultPropertyCategory"),
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
            childrenFeatures.add(MeasurementPackage.Literals.DRT_RESULT__PEAKS);
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

        switch (notification.getFeatureID(DrtResult.class))
        {
            case MeasurementPackage.DRT_RESULT__METHOD:
            case MeasurementPackage.DRT_RESULT__REGULARIZATION:
            case MeasurementPackage.DRT_RESULT__SELECTION:
            case MeasurementPackage.DRT_RESULT__TAU:
            case MeasurementPackage.DRT_RESULT__GAMMA:
            case MeasurementPackage.DRT_RESULT__GAMMA_LOWER:
            case MeasurementPackage.DRT_RESULT__GAMMA_UPPER:
            case MeasurementPackage.DRT_RESULT__CONFIDENCE:
            case MeasurementPackage.DRT_RESULT__SERIES_RESISTANCE:
            case MeasurementPackage.DRT_RESULT__INDUCTANCE:
            case MeasurementPackage.DRT_RESULT__CAPACITANCE:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MeasurementPackage.DRT_RESULT__PEAKS:
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
                (MeasurementPackage.Literals.DRT_RESULT__PEAKS,
                 MeasurementFactory.eINSTANCE.createDrtPeak()));
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
