// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.provider;


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

import org.nitrolith.model.base.provider.ArtifactItemProvider;

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisPackage;
import org.nitrolith.model.synthesis.SynthesisRoute;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.synthesis.SynthesisRoute} object.
 * @generated
 */
public class SynthesisRouteItemProvider extends ArtifactItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public SynthesisRouteItemProvider(AdapterFactory adapterFactory)
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
            addStatusPropertyDescriptor(object);
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
                 getString("_UI_SynthesisRoute_method_feature"),
                 getString("_UI_SynthesisRoute_method_description"),
                 SynthesisPackage.Literals.SYNTHESIS_ROUTE__METHOD,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_SynthesisroutePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Status feature.
     * @generated
     */
    protected void addStatusPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_SynthesisRoute_status_feature"),
                 getString("_UI_SynthesisRoute_status_description"),
                 SynthesisPackage.Literals.SYNTHESIS_ROUTE__STATUS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SynthesisroutePropertyCategory"),
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
            childrenFeatures.add(SynthesisPackage.Literals.SYNTHESIS_ROUTE__PRECURSORS);
            childrenFeatures.add(SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS);
            childrenFeatures.add(SynthesisPackage.Literals.SYNTHESIS_ROUTE__INTERMEDIATES);
            childrenFeatures.add(SynthesisPackage.Literals.SYNTHESIS_ROUTE__PRODUCTS);
            childrenFeatures.add(SynthesisPackage.Literals.SYNTHESIS_ROUTE__FLOWS);
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

        switch (notification.getFeatureID(SynthesisRoute.class))
        {
            case SynthesisPackage.SYNTHESIS_ROUTE__STATUS:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case SynthesisPackage.SYNTHESIS_ROUTE__PRECURSORS:
            case SynthesisPackage.SYNTHESIS_ROUTE__STEPS:
            case SynthesisPackage.SYNTHESIS_ROUTE__INTERMEDIATES:
            case SynthesisPackage.SYNTHESIS_ROUTE__PRODUCTS:
            case SynthesisPackage.SYNTHESIS_ROUTE__FLOWS:
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
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__PRECURSORS,
                 SynthesisFactory.eINSTANCE.createPrecursor()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createMix()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createBallMill()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createHeatTreat()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createPress()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createHotPress()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createCzochralskiGrowth()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createPhaseTransformation()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createSputter()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createPulsedLaserDeposition()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createIonBeamAssistedDeposition()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createAtomicLayerDeposition()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createMOCVD()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createDryFilm()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createCoat()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__STEPS,
                 SynthesisFactory.eINSTANCE.createStore()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__INTERMEDIATES,
                 SynthesisFactory.eINSTANCE.createIntermediate()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__PRODUCTS,
                 SynthesisFactory.eINSTANCE.createProduct()));

        newChildDescriptors.add
            (createChildParameter
                (SynthesisPackage.Literals.SYNTHESIS_ROUTE__FLOWS,
                 SynthesisFactory.eINSTANCE.createFlow()));
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
