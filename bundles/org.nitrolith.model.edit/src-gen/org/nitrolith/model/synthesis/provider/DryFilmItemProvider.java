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

import org.nitrolith.model.synthesis.DryFilm;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.DryFilm} object.
 * @generated
 */
public class DryFilmItemProvider extends StepItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public DryFilmItemProvider(AdapterFactory adapterFactory)
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

            addBinderPropertyDescriptor(object);
            addBinderFractionPropertyDescriptor(object);
            addFilmThicknessPropertyDescriptor(object);
            addRollTemperaturePropertyDescriptor(object);
            addPassesPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Binder feature.
     * @generated
     */
    protected void addBinderPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DryFilm_binder_feature"),
                 getString("_UI_DryFilm_binder_description"),
                 SynthesisPackage.Literals.DRY_FILM__BINDER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DryfilmPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Binder Fraction feature.
     * @generated
     */
    protected void addBinderFractionPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DryFilm_binderFraction_feature"),
                 getString("_UI_DryFilm_binderFraction_description"),
                 SynthesisPackage.Literals.DRY_FILM__BINDER_FRACTION,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DryfilmPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Film Thickness feature.
     * @generated
     */
    protected void addFilmThicknessPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DryFilm_filmThickness_feature"),
                 getString("_UI_DryFilm_filmThickness_description"),
                 SynthesisPackage.Literals.DRY_FILM__FILM_THICKNESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DryfilmPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Roll Temperature feature.
     * @generated
     */
    protected void addRollTemperaturePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DryFilm_rollTemperature_feature"),
                 getString("_UI_DryFilm_rollTemperature_description"),
                 SynthesisPackage.Literals.DRY_FILM__ROLL_TEMPERATURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_DryfilmPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Passes feature.
     * @generated
     */
    protected void addPassesPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_DryFilm_passes_feature"),
                 getString("_UI_DryFilm_passes_description"),
                 SynthesisPackage.Literals.DRY_FILM__PASSES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_DryfilmPropertyCategory"),
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

        switch (notification.getFeatureID(DryFilm.class))
        {
            case SynthesisPackage.DRY_FILM__BINDER:
            case SynthesisPackage.DRY_FILM__BINDER_FRACTION:
            case SynthesisPackage.DRY_FILM__FILM_THICKNESS:
            case SynthesisPackage.DRY_FILM__ROLL_TEMPERATURE:
            case SynthesisPackage.DRY_FILM__PASSES:
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
