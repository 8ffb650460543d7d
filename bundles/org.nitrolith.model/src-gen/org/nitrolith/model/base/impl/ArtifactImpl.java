// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Discrepancy;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;

/**
 * An implementation of the model object '<em><b>Artifact</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.impl.ArtifactImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.ArtifactImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.ArtifactImpl#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.ArtifactImpl#getBibliography <em>Bibliography</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.ArtifactImpl#getDiscrepancies <em>Discrepancies</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ArtifactImpl extends NamedImpl implements Artifact
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
     * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Source> sources;

    /**
     * The cached value of the '{@link #getAuthors() <em>Authors</em>}' attribute list.
     * @see #getAuthors()
     * @generated
     * @ordered
     */
    protected EList<String> authors;

    /**
     * The cached value of the '{@link #getBibliography() <em>Bibliography</em>}' containment reference list.
     * @see #getBibliography()
     * @generated
     * @ordered
     */
    protected EList<Citation> bibliography;

    /**
     * The cached value of the '{@link #getDiscrepancies() <em>Discrepancies</em>}' containment reference list.
     * @see #getDiscrepancies()
     * @generated
     * @ordered
     */
    protected EList<Discrepancy> discrepancies;

    /**
     * @generated
     */
    protected ArtifactImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return BasePackage.Literals.ARTIFACT;
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
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ARTIFACT__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, BasePackage.ARTIFACT__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getAuthors()
    {
        if (authors == null)
        {
            authors = new EDataTypeEList<String>(String.class, this, BasePackage.ARTIFACT__AUTHORS);
        }
        return authors;
    }

    /**
     * @generated
     */
    @Override
    public EList<Citation> getBibliography()
    {
        if (bibliography == null)
        {
            bibliography = new EObjectContainmentEList<Citation>(Citation.class, this, BasePackage.ARTIFACT__BIBLIOGRAPHY);
        }
        return bibliography;
    }

    /**
     * @generated
     */
    @Override
    public EList<Discrepancy> getDiscrepancies()
    {
        if (discrepancies == null)
        {
            discrepancies = new EObjectContainmentEList<Discrepancy>(Discrepancy.class, this, BasePackage.ARTIFACT__DISCREPANCIES);
        }
        return discrepancies;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case BasePackage.ARTIFACT__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
            case BasePackage.ARTIFACT__BIBLIOGRAPHY:
                return ((InternalEList<?>)getBibliography()).basicRemove(otherEnd, msgs);
            case BasePackage.ARTIFACT__DISCREPANCIES:
                return ((InternalEList<?>)getDiscrepancies()).basicRemove(otherEnd, msgs);
        }
        return super.eInverseRemove(otherEnd, featureID, msgs);
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case BasePackage.ARTIFACT__DESCRIPTION:
                return getDescription();
            case BasePackage.ARTIFACT__SOURCES:
                return getSources();
            case BasePackage.ARTIFACT__AUTHORS:
                return getAuthors();
            case BasePackage.ARTIFACT__BIBLIOGRAPHY:
                return getBibliography();
            case BasePackage.ARTIFACT__DISCREPANCIES:
                return getDiscrepancies();
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
            case BasePackage.ARTIFACT__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case BasePackage.ARTIFACT__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case BasePackage.ARTIFACT__AUTHORS:
                getAuthors().clear();
                getAuthors().addAll((Collection<? extends String>)newValue);
                return;
            case BasePackage.ARTIFACT__BIBLIOGRAPHY:
                getBibliography().clear();
                getBibliography().addAll((Collection<? extends Citation>)newValue);
                return;
            case BasePackage.ARTIFACT__DISCREPANCIES:
                getDiscrepancies().clear();
                getDiscrepancies().addAll((Collection<? extends Discrepancy>)newValue);
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
            case BasePackage.ARTIFACT__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case BasePackage.ARTIFACT__SOURCES:
                getSources().clear();
                return;
            case BasePackage.ARTIFACT__AUTHORS:
                getAuthors().clear();
                return;
            case BasePackage.ARTIFACT__BIBLIOGRAPHY:
                getBibliography().clear();
                return;
            case BasePackage.ARTIFACT__DISCREPANCIES:
                getDiscrepancies().clear();
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
            case BasePackage.ARTIFACT__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case BasePackage.ARTIFACT__SOURCES:
                return sources != null && !sources.isEmpty();
            case BasePackage.ARTIFACT__AUTHORS:
                return authors != null && !authors.isEmpty();
            case BasePackage.ARTIFACT__BIBLIOGRAPHY:
                return bibliography != null && !bibliography.isEmpty();
            case BasePackage.ARTIFACT__DISCREPANCIES:
                return discrepancies != null && !discrepancies.isEmpty();
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
                case BasePackage.ARTIFACT__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case BasePackage.ARTIFACT__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return BasePackage.ARTIFACT__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return BasePackage.ARTIFACT__SOURCES;
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
        result.append(", authors: ");
        result.append(authors);
        result.append(')');
        return result.toString();
    }

} //ArtifactImpl
