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

import org.nitrolith.model.base.provider.ArtifactItemProvider;

import org.nitrolith.model.edit.ModelEditPlugin;

import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.Sample;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.measurement.Sample} object.
 * @generated
 */
public class SampleItemProvider extends ArtifactItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public SampleItemProvider(AdapterFactory adapterFactory)
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

            addProductPropertyDescriptor(object);
            addMaterialPropertyDescriptor(object);
            addPhasePropertyDescriptor(object);
            addFormPropertyDescriptor(object);
            addGeometryPropertyDescriptor(object);
            addMassPropertyDescriptor(object);
            addDiameterPropertyDescriptor(object);
            addAreaPropertyDescriptor(object);
            addThicknessPropertyDescriptor(object);
            addDensityPropertyDescriptor(object);
            addRelativeDensityPropertyDescriptor(object);
            addPressingPressurePropertyDescriptor(object);
            addPreparedOnPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Product feature.
     * @generated
     */
    protected void addProductPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sample_product_feature"),
                 getString("_UI_Sample_product_description"),
                 MeasurementPackage.Literals.SAMPLE__PRODUCT,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_SamplePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Material feature.
     * @generated
     */
    protected void addMaterialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sample_material_feature"),
                 getString("_UI_Sample_material_description"),
                 MeasurementPackage.Literals.SAMPLE__MATERIAL,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_SamplePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Phase feature.
     * @generated
     */
    protected void addPhasePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sample_phase_feature"),
                 getString("_UI_Sample_phase_description"),
                 MeasurementPackage.Literals.SAMPLE__PHASE,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_SamplePropertyCategory"),
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
                 getString("_UI_Sample_form_feature"),
                 getString("_UI_Sample_form_description"),
                 MeasurementPackage.Literals.SAMPLE__FORM,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_SamplePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Geometry feature.
     * @generated
     */
    protected void addGeometryPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sample_geometry_feature"),
                 getString("_UI_Sample_geometry_description"),
                 MeasurementPackage.Literals.SAMPLE__GEOMETRY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SamplePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Mass feature.
     * @generated
     */
    protected void addMassPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sample_mass_feature"),
                 getString("_UI_Sample_mass_description"),
                 MeasurementPackage.Literals.SAMPLE__MASS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SamplePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Diameter feature.
     * @generated
     */
    protected void addDiameterPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sample_diameter_feature"),
                 getString("_UI_Sample_diameter_description"),
                 MeasurementPackage.Literals.SAMPLE__DIAMETER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SamplePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Area feature.
     * @generated
     */
    protected void addAreaPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sample_area_feature"),
                 getString("_UI_Sample_area_description"),
                 MeasurementPackage.Literals.SAMPLE__AREA,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SamplePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Thickness feature.
     * @generated
     */
    protected void addThicknessPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sample_thickness_feature"),
                 getString("_UI_Sample_thickness_description"),
                 MeasurementPackage.Literals.SAMPLE__THICKNESS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SamplePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Density feature.
     * @generated
     */
    protected void addDensityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sample_density_feature"),
                 getString("_UI_Sample_density_description"),
                 MeasurementPackage.Literals.SAMPLE__DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SamplePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Relative Density feature.
     * @generated
     */
    protected void addRelativeDensityPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sample_relativeDensity_feature"),
                 getString("_UI_Sample_relativeDensity_description"),
                 MeasurementPackage.Literals.SAMPLE__RELATIVE_DENSITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SamplePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Pressing Pressure feature.
     * @generated
     */
    protected void addPressingPressurePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sample_pressingPressure_feature"),
                 getString("_UI_Sample_pressingPressure_description"),
                 MeasurementPackage.Literals.SAMPLE__PRESSING_PRESSURE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SamplePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Prepared On feature.
     * @generated
     */
    protected void addPreparedOnPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Sample_preparedOn_feature"),
                 getString("_UI_Sample_preparedOn_description"),
                 MeasurementPackage.Literals.SAMPLE__PREPARED_ON,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SamplePropertyCategory"),
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
            childrenFeatures.add(MeasurementPackage.Literals.SAMPLE__ELECTRODES);
            childrenFeatures.add(MeasurementPackage.Literals.SAMPLE__FIXTURE);
            childrenFeatures.add(MeasurementPackage.Literals.SAMPLE__MEASUREMENTS);
            childrenFeatures.add(MeasurementPackage.Literals.SAMPLE__ATTACHMENTS);
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

        switch (notification.getFeatureID(Sample.class))
        {
            case MeasurementPackage.SAMPLE__GEOMETRY:
            case MeasurementPackage.SAMPLE__MASS:
            case MeasurementPackage.SAMPLE__DIAMETER:
            case MeasurementPackage.SAMPLE__AREA:
            case MeasurementPackage.SAMPLE__THICKNESS:
            case MeasurementPackage.SAMPLE__DENSITY:
            case MeasurementPackage.SAMPLE__RELATIVE_DENSITY:
            case MeasurementPackage.SAMPLE__PRESSING_PRESSURE:
            case MeasurementPackage.SAMPLE__PREPARED_ON:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MeasurementPackage.SAMPLE__ELECTRODES:
            case MeasurementPackage.SAMPLE__FIXTURE:
            case MeasurementPackage.SAMPLE__MEASUREMENTS:
            case MeasurementPackage.SAMPLE__ATTACHMENTS:
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
                (MeasurementPackage.Literals.SAMPLE__ELECTRODES,
                 MeasurementFactory.eINSTANCE.createElectrodes()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.SAMPLE__FIXTURE,
                 MeasurementFactory.eINSTANCE.createFixture()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.SAMPLE__MEASUREMENTS,
                 MeasurementFactory.eINSTANCE.createImpedanceSpectrum()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.SAMPLE__MEASUREMENTS,
                 MeasurementFactory.eINSTANCE.createTemperatureSeries()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.SAMPLE__MEASUREMENTS,
                 MeasurementFactory.eINSTANCE.createDcPolarization()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.SAMPLE__MEASUREMENTS,
                 MeasurementFactory.eINSTANCE.createCriticalCurrentDensity()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.SAMPLE__MEASUREMENTS,
                 MeasurementFactory.eINSTANCE.createGalvanostaticCycling()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.SAMPLE__MEASUREMENTS,
                 MeasurementFactory.eINSTANCE.createAirExposureSeries()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.SAMPLE__MEASUREMENTS,
                 MeasurementFactory.eINSTANCE.createDiffraction()));

        newChildDescriptors.add
            (createChildParameter
                (MeasurementPackage.Literals.SAMPLE__ATTACHMENTS,
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
