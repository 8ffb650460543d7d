// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.Observation;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.Observation} object.
 * @generated
 */
public class ObservationItemProvider extends MaterialRecordItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ObservationItemProvider(AdapterFactory adapterFactory)
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

            addPropertyPropertyDescriptor(object);
            addQualifierPropertyDescriptor(object);
            addValuePropertyDescriptor(object);
            addValueTextPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Property feature.
     * @generated
     */
    protected void addPropertyPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Observation_property_feature"),
                 getString("_UI_Observation_property_description"),
                 MaterialPackage.Literals.OBSERVATION__PROPERTY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ObservationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Qualifier feature.
     * @generated
     */
    protected void addQualifierPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Observation_qualifier_feature"),
                 getString("_UI_Observation_qualifier_description"),
                 MaterialPackage.Literals.OBSERVATION__QUALIFIER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ObservationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Value feature.
     * @generated
     */
    protected void addValuePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Observation_value_feature"),
                 getString("_UI_Observation_value_description"),
                 MaterialPackage.Literals.OBSERVATION__VALUE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ObservationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Value Text feature.
     * @generated
     */
    protected void addValueTextPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Observation_valueText_feature"),
                 getString("_UI_Observation_valueText_description"),
                 MaterialPackage.Literals.OBSERVATION__VALUE_TEXT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ObservationPropertyCategory"),
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

        switch (notification.getFeatureID(Observation.class))
        {
            case MaterialPackage.OBSERVATION__PROPERTY:
            case MaterialPackage.OBSERVATION__QUALIFIER:
            case MaterialPackage.OBSERVATION__VALUE:
            case MaterialPackage.OBSERVATION__VALUE_TEXT:
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
