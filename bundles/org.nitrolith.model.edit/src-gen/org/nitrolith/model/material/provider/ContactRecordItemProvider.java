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

import org.nitrolith.model.material.ContactRecord;
import org.nitrolith.model.material.MaterialPackage;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.material.ContactRecord} object.
 * @generated
 */
public class ContactRecordItemProvider extends MaterialRecordItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public ContactRecordItemProvider(AdapterFactory adapterFactory)
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

            addPartnerPropertyDescriptor(object);
            addPartnerNamePropertyDescriptor(object);
            addVerdictPropertyDescriptor(object);
            addProductsPropertyDescriptor(object);
            addProductTextPropertyDescriptor(object);
            addPotentialPropertyDescriptor(object);
            addAreaSpecificResistancePropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Partner feature.
     * @generated
     */
    protected void addPartnerPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ContactRecord_partner_feature"),
                 getString("_UI_ContactRecord_partner_description"),
                 MaterialPackage.Literals.CONTACT_RECORD__PARTNER,
                 true,
                 false,
                 true,
                 null,
                 getString("_UI_ContactPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Partner Name feature.
     * @generated
     */
    protected void addPartnerNamePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ContactRecord_partnerName_feature"),
                 getString("_UI_ContactRecord_partnerName_description"),
                 MaterialPackage.Literals.CONTACT_RECORD__PARTNER_NAME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ContactPropertyCategory"),
                 null));
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
                 getString("_UI_ContactRecord_verdict_feature"),
                 getString("_UI_ContactRecord_verdict_description"),
                 MaterialPackage.Literals.CONTACT_RECORD__VERDICT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ContactPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Products feature.
     * @generated
     */
    protected void addProductsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ContactRecord_products_feature"),
                 getString("_UI_ContactRecord_products_description"),
                 MaterialPackage.Literals.CONTACT_RECORD__PRODUCTS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ContactPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Product Text feature.
     * @generated
     */
    protected void addProductTextPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ContactRecord_productText_feature"),
                 getString("_UI_ContactRecord_productText_description"),
                 MaterialPackage.Literals.CONTACT_RECORD__PRODUCT_TEXT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ContactPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Potential feature.
     * @generated
     */
    protected void addPotentialPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ContactRecord_potential_feature"),
                 getString("_UI_ContactRecord_potential_description"),
                 MaterialPackage.Literals.CONTACT_RECORD__POTENTIAL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ContactPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Area Specific Resistance feature.
     * @generated
     */
    protected void addAreaSpecificResistancePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_ContactRecord_areaSpecificResistance_feature"),
                 getString("_UI_ContactRecord_areaSpecificResistance_description"),
                 MaterialPackage.Literals.CONTACT_RECORD__AREA_SPECIFIC_RESISTANCE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_ContactPropertyCategory"),
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

        switch (notification.getFeatureID(ContactRecord.class))
        {
            case MaterialPackage.CONTACT_RECORD__PARTNER_NAME:
            case MaterialPackage.CONTACT_RECORD__VERDICT:
            case MaterialPackage.CONTACT_RECORD__PRODUCTS:
            case MaterialPackage.CONTACT_RECORD__PRODUCT_TEXT:
            case MaterialPackage.CONTACT_RECORD__POTENTIAL:
            case MaterialPackage.CONTACT_RECORD__AREA_SPECIFIC_RESISTANCE:
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
