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

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Source;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.base.Source} object.
 * @generated
 */
public class SourceItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public SourceItemProvider(AdapterFactory adapterFactory)
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

            addCitationsPropertyDescriptor(object);
            addReadInPropertyDescriptor(object);
            addPlacePropertyDescriptor(object);
            addLinesPropertyDescriptor(object);
            addQuotationPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Citations feature.
     * @generated
     */
    protected void addCitationsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Source_citations_feature"),
                 getString("_UI_Source_citations_description"),
                 BasePackage.Literals.SOURCE__CITATIONS,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_SourcePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Read In feature.
     * @generated
     */
    protected void addReadInPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Source_readIn_feature"),
                 getString("_UI_Source_readIn_description"),
                 BasePackage.Literals.SOURCE__READ_IN,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_SourcePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Place feature.
     * @generated
     */
    protected void addPlacePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Source_place_feature"),
                 getString("_UI_Source_place_description"),
                 BasePackage.Literals.SOURCE__PLACE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SourcePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Lines feature.
     * @generated
     */
    protected void addLinesPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Source_lines_feature"),
                 getString("_UI_Source_lines_description"),
                 BasePackage.Literals.SOURCE__LINES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SourcePropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Quotation feature.
     * @generated
     */
    protected void addQuotationPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Source_quotation_feature"),
                 getString("_UI_Source_quotation_description"),
                 BasePackage.Literals.SOURCE__QUOTATION,
                 true,
                 true,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_SourcePropertyCategory"),
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

        switch (notification.getFeatureID(Source.class))
        {
            case BasePackage.SOURCE__PLACE:
            case BasePackage.SOURCE__LINES:
            case BasePackage.SOURCE__QUOTATION:
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
