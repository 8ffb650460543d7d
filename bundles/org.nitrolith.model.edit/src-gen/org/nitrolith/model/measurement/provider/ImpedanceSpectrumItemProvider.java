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

import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.ImpedanceSpectrum} object.
 * @generated
 */
public class ImpedanceSpectrumItemProvider extends MeasurementItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ImpedanceSpectrumItemProvider(AdapterFactory adapterFactory)
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

            addLowestFrequencyPropertyDescriptor(object);
            addHighestFrequencyPropertyDescriptor(object);
            addPointsPropertyDescriptor(object);
            addAmplitudePropertyDescriptor(object);
            addBiasPropertyDescriptor(object);
            addCompletePropertyDescriptor(object);
            addExcludedPointsPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
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
                 getString("_UI_ImpedanceSpectrum_lowestFrequency_feature"),
                 getString("_UI_ImpedanceSpectrum_lowestFrequency_description"),
                 MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__LOWEST_FREQUENCY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ImpedancespectrumPropertyCategory"),
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
                 getString("_UI_ImpedanceSpectrum_highestFrequency_feature"),
                 getString("_UI_ImpedanceSpectrum_highestFrequency_description"),
                 MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__HIGHEST_FREQUENCY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ImpedancespectrumPropertyCategory"),
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
                 getString("_UI_ImpedanceSpectrum_points_feature"),
                 getString("_UI_ImpedanceSpectrum_points_description"),
                 MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__POINTS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_ImpedancespectrumPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Amplitude feature.
     * @generated
     */
    protected void addAmplitudePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceSpectrum_amplitude_feature"),
                 getString("_UI_ImpedanceSpectrum_amplitude_description"),
                 MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__AMPLITUDE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ImpedancespectrumPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Bias feature.
     * @generated
     */
    protected void addBiasPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceSpectrum_bias_feature"),
                 getString("_UI_ImpedanceSpectrum_bias_description"),
                 MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__BIAS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ImpedancespectrumPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Complete feature.
     * @generated
     */
    protected void addCompletePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ImpedanceSpectrum_complete_feature"),
                 getString("_UI_ImpedanceSpectrum_complete_description"),
                 MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__COMPLETE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_ImpedancespectrumPropertyCategory"),
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
                 getString("_UI_ImpedanceSpectrum_excludedPoints_feature"),
                 getString("_UI_ImpedanceSpectrum_excludedPoints_description"),
                 MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__EXCLUDED_POINTS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ImpedancespectrumPropertyCategory"),
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
            childrenFeatures.add(MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__KRAMERS_KRONIG);
            childrenFeatures.add(MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__FITS);
            childrenFeatures.add(MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__RELAXATION_TIMES);
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

        switch (notification.getFeatureID(ImpedanceSpectrum.class))
        {
            case MeasurementPackage.IMPEDANCE_SPECTRUM__LOWEST_FREQUENCY:
            case MeasurementPackage.IMPEDANCE_SPECTRUM__HIGHEST_FREQUENCY:
            case MeasurementPackage.IMPEDANCE_SPECTRUM__POINTS:
            case MeasurementPackage.IMPEDANCE_SPECTRUM__AMPLITUDE:
            case MeasurementPackage.IMPEDANCE_SPECTRUM__BIAS:
            case MeasurementPackage.IMPEDANCE_SPECTRUM__COMPLETE:
            case MeasurementPackage.IMPEDANCE_SPECTRUM__EXCLUDED_POINTS:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__KRAMERS_KRONIG:
            case MeasurementPackage.IMPEDANCE_SPECTRUM__FITS:
            case MeasurementPackage.IMPEDANCE_SPECTRUM__RELAXATION_TIMES:
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
                (MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__KRAMERS_KRONIG,
                 MeasurementFactory.eINSTANCE.createKramersKronigTest()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__FITS,
                 MeasurementFactory.eINSTANCE.createImpedanceFit()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__RELAXATION_TIMES,
                 MeasurementFactory.eINSTANCE.createDrtResult()));
    }

}
