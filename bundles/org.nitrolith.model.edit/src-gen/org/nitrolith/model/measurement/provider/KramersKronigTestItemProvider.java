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

import org.nitrolith.model.base.provider.AnalysisResultItemProvider;

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.measurement.KramersKronigTest;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.KramersKronigTest} object.
 * @generated
 */
public class KramersKronigTestItemProvider extends AnalysisResultItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public KramersKronigTestItemProvider(AdapterFactory adapterFactory)
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

            addVerdictPropertyDescriptor(object);
            addFormPropertyDescriptor(object);
            addMethodPropertyDescriptor(object);
            addElementsPropertyDescriptor(object);
            addMuPropertyDescriptor(object);
            addNoisePropertyDescriptor(object);
            addResidualsRealPropertyDescriptor(object);
            addResidualsImaginaryPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Verdict feature.
     * @generated
     */
    protected void addVerdictPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_KramersKronigTest_verdict_feature"),
                 getString("_UI_KramersKronigTest_verdict_description"),
                 MeasurementPackage.Literals.KRAMERS_KRONIG_TEST__VERDICT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_KramersKronigtestPropertyCategory"),
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
                 getString("_UI_KramersKronigTest_form_feature"),
                 getString("_UI_KramersKronigTest_form_description"),
                 MeasurementPackage.Literals.KRAMERS_KRONIG_TEST__FORM,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_KramersKronigtestPropertyCategory"),
                 null));
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
                 getString("_UI_KramersKronigTest_method_feature"),
                 getString("_UI_KramersKronigTest_method_description"),
                 MeasurementPackage.Literals.KRAMERS_KRONIG_TEST__METHOD,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_KramersKronigtestPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Elements feature.
     * @generated
     */
    protected void addElementsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_KramersKronigTest_elements_feature"),
                 getString("_UI_KramersKronigTest_elements_description"),
                 MeasurementPackage.Literals.KRAMERS_KRONIG_TEST__ELEMENTS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_KramersKronigtestPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Mu feature.
     * @generated
     */
    protected void addMuPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_KramersKronigTest_mu_feature"),
                 getString("_UI_KramersKronigTest_mu_description"),
                 MeasurementPackage.Literals.KRAMERS_KRONIG_TEST__MU,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 getString("_UI_KramersKronigtestPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Noise feature.
     * @generated
     */
    protected void addNoisePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_KramersKronigTest_noise_feature"),
                 getString("_UI_KramersKronigTest_noise_description"),
                 MeasurementPackage.Literals.KRAMERS_KRONIG_TEST__NOISE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_KramersKronigtestPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Residuals Real feature.
     * @generated
     */
    protected void addResidualsRealPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_KramersKronigTest_residualsReal_feature"),
                 getString("_UI_KramersKronigTest_residualsReal_description"),
                 MeasurementPackage.Literals.KRAMERS_KRONIG_TEST__RESIDUALS_REAL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_KramersKronigtestPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Residuals Imaginary feature.
     * @generated
     */
    protected void addResidualsImaginaryPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_KramersKronigTest_residualsImaginary_feature"),
                 getString("_UI_KramersKronigTest_residualsImaginary_description"),
                 MeasurementPackage.Literals.KRAMERS_KRONIG_TEST__RESIDUALS_IMAGINARY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_KramersKronigtestPropertyCategory"),
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

        switch (notification.getFeatureID(KramersKronigTest.class))
        {
            case MeasurementPackage.KRAMERS_KRONIG_TEST__VERDICT:
            case MeasurementPackage.KRAMERS_KRONIG_TEST__FORM:
            case MeasurementPackage.KRAMERS_KRONIG_TEST__METHOD:
            case MeasurementPackage.KRAMERS_KRONIG_TEST__ELEMENTS:
            case MeasurementPackage.KRAMERS_KRONIG_TEST__MU:
            case MeasurementPackage.KRAMERS_KRONIG_TEST__NOISE:
            case MeasurementPackage.KRAMERS_KRONIG_TEST__RESIDUALS_REAL:
            case MeasurementPackage.KRAMERS_KRONIG_TEST__RESIDUALS_IMAGINARY:
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
