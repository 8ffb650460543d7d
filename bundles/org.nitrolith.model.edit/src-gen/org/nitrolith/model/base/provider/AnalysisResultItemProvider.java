// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.base.AnalysisResult;
import org.nitrolith.model.base.BasePackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.base.AnalysisResult} object.
 * @generated
 */
public class AnalysisResultItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public AnalysisResultItemProvider(AdapterFactory adapterFactory)
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

            addSoftwarePropertyDescriptor(object);
            addComputedOnPropertyDescriptor(object);
            addInputSha256PropertyDescriptor(object);
            addConvergedPropertyDescriptor(object);
            addWarningsPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Software feature.
     * @generated
     */
    protected void addSoftwarePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AnalysisResult_software_feature"),
                 getString("_UI_AnalysisResult_software_description"),
                 BasePackage.Literals.ANALYSIS_RESULT__SOFTWARE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AnalysisresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Computed On feature.
     * @generated
     */
    protected void addComputedOnPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AnalysisResult_computedOn_feature"),
                 getString("_UI_AnalysisResult_computedOn_description"),
                 BasePackage.Literals.ANALYSIS_RESULT__COMPUTED_ON,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AnalysisresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Input Sha256 feature.
     * @generated
     */
    protected void addInputSha256PropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AnalysisResult_inputSha256_feature"),
                 getString("_UI_AnalysisResult_inputSha256_description"),
                 BasePackage.Literals.ANALYSIS_RESULT__INPUT_SHA256,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AnalysisresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Converged feature.
     * @generated
     */
    protected void addConvergedPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AnalysisResult_converged_feature"),
                 getString("_UI_AnalysisResult_converged_description"),
                 BasePackage.Literals.ANALYSIS_RESULT__CONVERGED,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 getString("_UI_AnalysisresultPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Warnings feature.
     * @generated
     */
    protected void addWarningsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_AnalysisResult_warnings_feature"),
                 getString("_UI_AnalysisResult_warnings_description"),
                 BasePackage.Literals.ANALYSIS_RESULT__WARNINGS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_AnalysisresultPropertyCategory"),
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

        switch (notification.getFeatureID(AnalysisResult.class))
        {
            case BasePackage.ANALYSIS_RESULT__SOFTWARE:
            case BasePackage.ANALYSIS_RESULT__COMPUTED_ON:
            case BasePackage.ANALYSIS_RESULT__INPUT_SHA256:
            case BasePackage.ANALYSIS_RESULT__CONVERGED:
            case BasePackage.ANALYSIS_RESULT__WARNINGS:
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
