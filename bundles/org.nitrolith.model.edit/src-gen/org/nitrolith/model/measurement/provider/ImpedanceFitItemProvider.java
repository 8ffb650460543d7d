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

import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.ImpedanceFit} object.
 * @generated
 */
public class ImpedanceFitItemProvider extends AnalysisResultItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ImpedanceFitItemProvider(AdapterFactory adapterFactory)
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

            addCircuitPropertyDescriptor(object);
            addWeightingPropertyDescriptor(object);
            addFormPropertyDescriptor(object);
            addExcludedPointsPropertyDescriptor(object);
            addLowestFrequencyPropertyDescriptor(object);
            addHighestFrequencyPropertyDescriptor(object);
            addPointsPropertyDescriptor(object);
            addDegreesOfFreedomPropertyDescriptor(object);
            addChiSquarePropertyDescriptor(object);
            addReducedChiSquarePropertyDescriptor(object);
            addAiccPropertyDescriptor(object);
            addCorrelationPropertyDescriptor(object);
            addKramersKronigVerdictPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Circuit feature.
     * @generated
     */
    protected void addCircuitPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceFit_circuit_feature"),
                 getString("_UI_ImpedanceFit_circuit_description"),
                 MeasurementPackage.Literals.IMPEDANCE_FIT__CIRCUIT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ImpedancefitPropertyCategory"),
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
                 getString("_UI_ImpedanceFit_weighting_feature"),
                 getString("_UI_ImpedanceFit_weighting_description"),
                 MeasurementPackage.Literals.IMPEDANCE_FIT__WEIGHTING,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ImpedancefitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Form feature.
     * @generated
     */
    protected void addFormPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceFit_form_feature"),
                 getString("_UI_ImpedanceFit_form_description"),
                 MeasurementPackage.Literals.IMPEDANCE_FIT__FORM,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ImpedancefitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Excluded Points feature.
     * @generated
     */
    protected void addExcludedPointsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceFit_excludedPoints_feature"),
                 getString("_UI_ImpedanceFit_excludedPoints_description"),
                 MeasurementPackage.Literals.IMPEDANCE_FIT__EXCLUDED_POINTS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ImpedancefitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Lowest Frequency feature.
     * @generated
     */
    protected void addLowestFrequencyPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceFit_lowestFrequency_feature"),
                 getString("_UI_ImpedanceFit_lowestFrequency_description"),
                 MeasurementPackage.Literals.IMPEDANCE_FIT__LOWEST_FREQUENCY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ImpedancefitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Highest Frequency feature.
     * @generated
     */
    protected void addHighestFrequencyPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceFit_highestFrequency_feature"),
                 getString("_UI_ImpedanceFit_highestFrequency_description"),
                 MeasurementPackage.Literals.IMPEDANCE_FIT__HIGHEST_FREQUENCY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ImpedancefitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Points feature.
     * @generated
     */
    protected void addPointsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceFit_points_feature"),
                 getString("_UI_ImpedanceFit_points_description"),
                 MeasurementPackage.Literals.IMPEDANCE_FIT__POINTS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_ImpedancefitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Degrees Of Freedom feature.
     * @generated
     */
    protected void addDegreesOfFreedomPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceFit_degreesOfFreedom_feature"),
                 getString("_UI_ImpedanceFit_degreesOfFreedom_description"),
                 MeasurementPackage.Literals.IMPEDANCE_FIT__DEGREES_OF_FREEDOM,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_ImpedancefitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Chi Square feature.
     * @generated
     */
    protected void addChiSquarePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceFit_chiSquare_feature"),
                 getString("_UI_ImpedanceFit_chiSquare_description"),
                 MeasurementPackage.Literals.IMPEDANCE_FIT__CHI_SQUARE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 getString("_UI_ImpedancefitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Reduced Chi Square feature.
     * @generated
     */
    protected void addReducedChiSquarePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceFit_reducedChiSquare_feature"),
                 getString("_UI_ImpedanceFit_reducedChiSquare_description"),
                 MeasurementPackage.Literals.IMPEDANCE_FIT__REDUCED_CHI_SQUARE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 getString("_UI_ImpedancefitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Aicc feature.
     * @generated
     */
    protected void addAiccPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceFit_aicc_feature"),
                 getString("_UI_ImpedanceFit_aicc_description"),
                 MeasurementPackage.Literals.IMPEDANCE_FIT__AICC,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 getString("_UI_ImpedancefitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Correlation feature.
     * @generated
     */
    protected void addCorrelationPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceFit_correlation_feature"),
                 getString("_UI_ImpedanceFit_correlation_description"),
                 MeasurementPackage.Literals.IMPEDANCE_FIT__CORRELATION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ImpedancefitPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Kramers Kronig Verdict feature.
     * @generated
     */
    protected void addKramersKronigVerdictPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceFit_kramersKronigVerdict_feature"),
                 getString("_UI_ImpedanceFit_kramersKronigVerdict_description"),
                 MeasurementPackage.Literals.IMPEDANCE_FIT__KRAMERS_KRONIG_VERDICT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ImpedancefitPropertyCategory"),
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
            childrenFeatures.add(MeasurementPackage.Literals.IMPEDANCE_FIT__PARAMETERS);
            childrenFeatures.add(MeasurementPackage.Literals.IMPEDANCE_FIT__CONDUCTIVITIES);
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

        switch (notification.getFeatureID(ImpedanceFit.class))
        {
            case MeasurementPackage.IMPEDANCE_FIT__CIRCUIT:
            case MeasurementPackage.IMPEDANCE_FIT__WEIGHTING:
            case MeasurementPackage.IMPEDANCE_FIT__FORM:
            case MeasurementPackage.IMPEDANCE_FIT__EXCLUDED_POINTS:
            case MeasurementPackage.IMPEDANCE_FIT__LOWEST_FREQUENCY:
            case MeasurementPackage.IMPEDANCE_FIT__HIGHEST_FREQUENCY:
            case MeasurementPackage.IMPEDANCE_FIT__POINTS:
            case MeasurementPackage.IMPEDANCE_FIT__DEGREES_OF_FREEDOM:
            case MeasurementPackage.IMPEDANCE_FIT__CHI_SQUARE:
            case MeasurementPackage.IMPEDANCE_FIT__REDUCED_CHI_SQUARE:
            case MeasurementPackage.IMPEDANCE_FIT__AICC:
            case MeasurementPackage.IMPEDANCE_FIT__CORRELATION:
            case MeasurementPackage.IMPEDANCE_FIT__KRAMERS_KRONIG_VERDICT:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MeasurementPackage.IMPEDANCE_FIT__PARAMETERS:
            case MeasurementPackage.IMPEDANCE_FIT__CONDUCTIVITIES:
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
                (MeasurementPackage.Literals.IMPEDANCE_FIT__PARAMETERS,
                 MeasurementFactory.eINSTANCE.createFitParameter()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.IMPEDANCE_FIT__CONDUCTIVITIES,
                 MeasurementFactory.eINSTANCE.createProcessConductivity()));
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
