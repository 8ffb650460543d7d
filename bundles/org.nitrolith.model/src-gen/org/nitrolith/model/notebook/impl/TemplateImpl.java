// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Documented;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.notebook.Template;

/**
 * An implementation of the model object '<em><b>Template</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.notebook.impl.TemplateImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.TemplateImpl#getAim <em>Aim</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.TemplateImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.TemplateImpl#getTags <em>Tags</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TemplateImpl extends NamedImpl implements Template
{
    /**
     * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected static final String DESCRIPTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected String description = DESCRIPTION_EDEFAULT;

    /**
     * The default value of the '{@link #getAim() <em>Aim</em>}' attribute.
     * @see #getAim()
     * @generated
     * @ordered
     */
    protected static final String AIM_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAim() <em>Aim</em>}' attribute.
     * @see #getAim()
     * @generated
     * @ordered
     */
    protected String aim = AIM_EDEFAULT;

    /**
     * The default value of the '{@link #getText() <em>Text</em>}' attribute.
     * @see #getText()
     * @generated
     * @ordered
     */
    protected static final String TEXT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
     * @see #getText()
     * @generated
     * @ordered
     */
    protected String text = TEXT_EDEFAULT;

    /**
     * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
     * @see #getTags()
     * @generated
     * @ordered
     */
    protected EList<String> tags;

    /**
     * @generated
     */
    protected TemplateImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return NotebookPackage.Literals.TEMPLATE;
    }

    /**
     * @generated
     */
    @Override
    public String getDescription()
    {
        return description;
    }

    /**
     * @generated
     */
    @Override
    public void setDescription(String newDescription)
    {
        String oldDescription = description;
        description = newDescription;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.TEMPLATE__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public String getAim()
    {
        return aim;
    }

    /**
     * @generated
     */
    @Override
    public void setAim(String newAim)
    {
        String oldAim = aim;
        aim = newAim;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.TEMPLATE__AIM, oldAim, aim));
    }

    /**
     * @generated
     */
    @Override
    public String getText()
    {
        return text;
    }

    /**
     * @generated
     */
    @Override
    public void setText(String newText)
    {
        String oldText = text;
        text = newText;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.TEMPLATE__TEXT, oldText, text));
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getTags()
    {
        if (tags == null)
        {
            tags = new EDataTypeEList<String>(String.class, this, NotebookPackage.TEMPLATE__TAGS);
        }
        return tags;
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case NotebookPackage.TEMPLATE__DESCRIPTION:
                return getDescription();
            case NotebookPackage.TEMPLATE__AIM:
                return getAim();
            case NotebookPackage.TEMPLATE__TEXT:
                return getText();
            case NotebookPackage.TEMPLATE__TAGS:
                return getTags();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case NotebookPackage.TEMPLATE__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case NotebookPackage.TEMPLATE__AIM:
                setAim((String)newValue);
                return;
            case NotebookPackage.TEMPLATE__TEXT:
                setText((String)newValue);
                return;
            case NotebookPackage.TEMPLATE__TAGS:
                getTags().clear();
                getTags().addAll((Collection<? extends String>)newValue);
                return;
        }
        super.eSet(featureID, newValue);
    }

    /**
     * @generated
     */
    @Override
    public void eUnset(int featureID)
    {
        switch (featureID)
        {
            case NotebookPackage.TEMPLATE__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case NotebookPackage.TEMPLATE__AIM:
                setAim(AIM_EDEFAULT);
                return;
            case NotebookPackage.TEMPLATE__TEXT:
                setText(TEXT_EDEFAULT);
                return;
            case NotebookPackage.TEMPLATE__TAGS:
                getTags().clear();
                return;
        }
        super.eUnset(featureID);
    }

    /**
     * @generated
     */
    @Override
    public boolean eIsSet(int featureID)
    {
        switch (featureID)
        {
            case NotebookPackage.TEMPLATE__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case NotebookPackage.TEMPLATE__AIM:
                return AIM_EDEFAULT == null ? aim != null : !AIM_EDEFAULT.equals(aim);
            case NotebookPackage.TEMPLATE__TEXT:
                return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
            case NotebookPackage.TEMPLATE__TAGS:
                return tags != null && !tags.isEmpty();
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (derivedFeatureID)
            {
                case NotebookPackage.TEMPLATE__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.DOCUMENTED__DESCRIPTION: return NotebookPackage.TEMPLATE__DESCRIPTION;
                default: return -1;
            }
        }
        return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (description: ");
        result.append(description);
        result.append(", aim: ");
        result.append(aim);
        result.append(", text: ");
        result.append(text);
        result.append(", tags: ");
        result.append(tags);
        result.append(')');
        return result.toString();
    }

} //TemplateImpl
