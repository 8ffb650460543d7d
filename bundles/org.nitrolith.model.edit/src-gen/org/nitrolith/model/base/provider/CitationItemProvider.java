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
import org.nitrolith.model.base.Citation;

/**
 * This is the item provider adapter for a {@link org.nitrolith.model.base.Citation} object.
 * @generated
 */
public class CitationItemProvider extends DocumentedItemProvider
{
    /**
     * This constructs an instance from a factory and a notifier.
     * @generated
     */
    public CitationItemProvider(AdapterFactory adapterFactory)
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

            addKeyPropertyDescriptor(object);
            addKindPropertyDescriptor(object);
            addAuthorsPropertyDescriptor(object);
            addTitlePropertyDescriptor(object);
            addJournalPropertyDescriptor(object);
            addYearPropertyDescriptor(object);
            addVolumePropertyDescriptor(object);
            addIssuePropertyDescriptor(object);
            addPagesPropertyDescriptor(object);
            addDoiPropertyDescriptor(object);
            addNamedAsPropertyDescriptor(object);
            addListedAtLinesPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Key feature.
     * @generated
     */
    protected void addKeyPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Citation_key_feature"),
                 getString("_UI_Citation_key_description"),
                 BasePackage.Literals.CITATION__KEY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CitationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Kind feature.
     * @generated
     */
    protected void addKindPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Citation_kind_feature"),
                 getString("_UI_Citation_kind_description"),
                 BasePackage.Literals.CITATION__KIND,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CitationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Authors feature.
     * @generated
     */
    protected void addAuthorsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Citation_authors_feature"),
                 getString("_UI_Citation_authors_description"),
                 BasePackage.Literals.CITATION__AUTHORS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CitationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Title feature.
     * @generated
     */
    protected void addTitlePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Citation_title_feature"),
                 getString("_UI_Citation_title_description"),
                 BasePackage.Literals.CITATION__TITLE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CitationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Journal feature.
     * @generated
     */
    protected void addJournalPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Citation_journal_feature"),
                 getString("_UI_Citation_journal_description"),
                 BasePackage.Literals.CITATION__JOURNAL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CitationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Year feature.
     * @generated
     */
    protected void addYearPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Citation_year_feature"),
                 getString("_UI_Citation_year_description"),
                 BasePackage.Literals.CITATION__YEAR,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 getString("_UI_CitationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Volume feature.
     * @generated
     */
    protected void addVolumePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Citation_volume_feature"),
                 getString("_UI_Citation_volume_description"),
                 BasePackage.Literals.CITATION__VOLUME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CitationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Issue feature.
     * @generated
     */
    protected void addIssuePropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Citation_issue_feature"),
                 getString("_UI_Citation_issue_description"),
                 BasePackage.Literals.CITATION__ISSUE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CitationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Pages feature.
     * @generated
     */
    protected void addPagesPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Citation_pages_feature"),
                 getString("_UI_Citation_pages_description"),
                 BasePackage.Literals.CITATION__PAGES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CitationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Doi feature.
     * @generated
     */
    protected void addDoiPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Citation_doi_feature"),
                 getString("_UI_Citation_doi_description"),
                 BasePackage.Literals.CITATION__DOI,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CitationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Named As feature.
     * @generated
     */
    protected void addNamedAsPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Citation_namedAs_feature"),
                 getString("_UI_Citation_namedAs_description"),
                 BasePackage.Literals.CITATION__NAMED_AS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CitationPropertyCategory"),
                 null));
    }

    /**
     * This adds a property descriptor for the Listed At Lines feature.
     * @generated
     */
    protected void addListedAtLinesPropertyDescriptor(Object object)
    {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Citation_listedAtLines_feature"),
                 getString("_UI_Citation_listedAtLines_description"),
                 BasePackage.Literals.CITATION__LISTED_AT_LINES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 getString("_UI_CitationPropertyCategory"),
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

        switch (notification.getFeatureID(Citation.class))
        {
            case BasePackage.CITATION__KEY:
            case BasePackage.CITATION__KIND:
            case BasePackage.CITATION__AUTHORS:
            case BasePackage.CITATION__TITLE:
            case BasePackage.CITATION__JOURNAL:
            case BasePackage.CITATION__YEAR:
            case BasePackage.CITATION__VOLUME:
            case BasePackage.CITATION__ISSUE:
            case BasePackage.CITATION__PAGES:
            case BasePackage.CITATION__DOI:
            case BasePackage.CITATION__NAMED_AS:
            case BasePackage.CITATION__LISTED_AT_LINES:
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
