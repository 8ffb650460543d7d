// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Source;

/**
 * An implementation of the model object '<em><b>Source</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.impl.SourceImpl#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.SourceImpl#getReadIn <em>Read In</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.SourceImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.SourceImpl#getLines <em>Lines</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.SourceImpl#getQuotation <em>Quotation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceImpl extends DocumentedImpl implements Source
{
    /**
     * The cached value of the '{@link #getCitations() <em>Citations</em>}' reference list.
     * @see #getCitations()
     * @generated
     * @ordered
     */
    protected EList<Citation> citations;

    /**
     * The cached value of the '{@link #getReadIn() <em>Read In</em>}' reference.
     * @see #getReadIn()
     * @generated
     * @ordered
     */
    protected Citation readIn;

    /**
     * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
     * @see #getPlace()
     * @generated
     * @ordered
     */
    protected static final String PLACE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
     * @see #getPlace()
     * @generated
     * @ordered
     */
    protected String place = PLACE_EDEFAULT;

    /**
     * The default value of the '{@link #getLines() <em>Lines</em>}' attribute.
     * @see #getLines()
     * @generated
     * @ordered
     */
    protected static final String LINES_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLines() <em>Lines</em>}' attribute.
     * @see #getLines()
     * @generated
     * @ordered
     */
    protected String lines = LINES_EDEFAULT;

    /**
     * The default value of the '{@link #getQuotation() <em>Quotation</em>}' attribute.
     * @see #getQuotation()
     * @generated
     * @ordered
     */
    protected static final String QUOTATION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getQuotation() <em>Quotation</em>}' attribute.
     * @see #getQuotation()
     * @generated
     * @ordered
     */
    protected String quotation = QUOTATION_EDEFAULT;

    /**
     * @generated
     */
    protected SourceImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return BasePackage.Literals.SOURCE;
    }

    /**
     * @generated
     */
    @Override
    public EList<Citation> getCitations()
    {
        if (citations == null)
        {
            citations = new EObjectResolvingEList<Citation>(Citation.class, this, BasePackage.SOURCE__CITATIONS);
        }
        return citations;
    }

    /**
     * @generated
     */
    @Override
    public Citation getReadIn()
    {
        if (readIn != null && readIn.eIsProxy())
        {
            InternalEObject oldReadIn = (InternalEObject)readIn;
            readIn = (Citation)eResolveProxy(oldReadIn);
            if (readIn != oldReadIn)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, BasePackage.SOURCE__READ_IN, oldReadIn, readIn));
            }
        }
        return readIn;
    }

    /**
     * @generated
     */
    public Citation basicGetReadIn()
    {
        return readIn;
    }

    /**
     * @generated
     */
    @Override
    public void setReadIn(Citation newReadIn)
    {
        Citation oldReadIn = readIn;
        readIn = newReadIn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.SOURCE__READ_IN, oldReadIn, readIn));
    }

    /**
     * @generated
     */
    @Override
    public String getPlace()
    {
        return place;
    }

    /**
     * @generated
     */
    @Override
    public void setPlace(String newPlace)
    {
        String oldPlace = place;
        place = newPlace;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.SOURCE__PLACE, oldPlace, place));
    }

    /**
     * @generated
     */
    @Override
    public String getLines()
    {
        return lines;
    }

    /**
     * @generated
     */
    @Override
    public void setLines(String newLines)
    {
        String oldLines = lines;
        lines = newLines;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.SOURCE__LINES, oldLines, lines));
    }

    /**
     * @generated
     */
    @Override
    public String getQuotation()
    {
        return quotation;
    }

    /**
     * @generated
     */
    @Override
    public void setQuotation(String newQuotation)
    {
        String oldQuotation = quotation;
        quotation = newQuotation;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.SOURCE__QUOTATION, oldQuotation, quotation));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case BasePackage.SOURCE__CITATIONS:
                return getCitations();
            case BasePackage.SOURCE__READ_IN:
                if (resolve) return getReadIn();
                return basicGetReadIn();
            case BasePackage.SOURCE__PLACE:
                return getPlace();
            case BasePackage.SOURCE__LINES:
                return getLines();
            case BasePackage.SOURCE__QUOTATION:
                return getQuotation();
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
            case BasePackage.SOURCE__CITATIONS:
                getCitations().clear();
                getCitations().addAll((Collection<? extends Citation>)newValue);
                return;
            case BasePackage.SOURCE__READ_IN:
                setReadIn((Citation)newValue);
                return;
            case BasePackage.SOURCE__PLACE:
                setPlace((String)newValue);
                return;
            case BasePackage.SOURCE__LINES:
                setLines((String)newValue);
                return;
            case BasePackage.SOURCE__QUOTATION:
                setQuotation((String)newValue);
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
            case BasePackage.SOURCE__CITATIONS:
                getCitations().clear();
                return;
            case BasePackage.SOURCE__READ_IN:
                setReadIn((Citation)null);
                return;
            case BasePackage.SOURCE__PLACE:
                setPlace(PLACE_EDEFAULT);
                return;
            case BasePackage.SOURCE__LINES:
                setLines(LINES_EDEFAULT);
                return;
            case BasePackage.SOURCE__QUOTATION:
                setQuotation(QUOTATION_EDEFAULT);
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
            case BasePackage.SOURCE__CITATIONS:
                return citations != null && !citations.isEmpty();
            case BasePackage.SOURCE__READ_IN:
                return readIn != null;
            case BasePackage.SOURCE__PLACE:
                return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
            case BasePackage.SOURCE__LINES:
                return LINES_EDEFAULT == null ? lines != null : !LINES_EDEFAULT.equals(lines);
            case BasePackage.SOURCE__QUOTATION:
                return QUOTATION_EDEFAULT == null ? quotation != null : !QUOTATION_EDEFAULT.equals(quotation);
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (place: ");
        result.append(place);
        result.append(", lines: ");
        result.append(lines);
        result.append(", quotation: ");
        result.append(quotation);
        result.append(')');
        return result.toString();
    }

} //SourceImpl
