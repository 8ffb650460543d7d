// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.Site;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Site</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.SiteImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SiteImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SiteImpl#getWyckoff <em>Wyckoff</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SiteImpl#getElement <em>Element</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SiteImpl#getOccupancy <em>Occupancy</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SiteImpl#getVacancy <em>Vacancy</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SiteImpl#getX <em>X</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SiteImpl#getY <em>Y</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SiteImpl#getZ <em>Z</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SiteImpl extends NamedImpl implements Site
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
     * The default value of the '{@link #getWyckoff() <em>Wyckoff</em>}' attribute.
     * @see #getWyckoff()
     * @generated
     * @ordered
     */
    protected static final String WYCKOFF_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getWyckoff() <em>Wyckoff</em>}' attribute.
     * @see #getWyckoff()
     * @generated
     * @ordered
     */
    protected String wyckoff = WYCKOFF_EDEFAULT;

    /**
     * The default value of the '{@link #getElement() <em>Element</em>}' attribute.
     * @see #getElement()
     * @generated
     * @ordered
     */
    protected static final String ELEMENT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getElement() <em>Element</em>}' attribute.
     * @see #getElement()
     * @generated
     * @ordered
     */
    protected String element = ELEMENT_EDEFAULT;

    /**
     * The default value of the '{@link #getOccupancy() <em>Occupancy</em>}' attribute.
     * @see #getOccupancy()
     * @generated
     * @ordered
     */
    protected static final Quantity OCCUPANCY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOccupancy() <em>Occupancy</em>}' attribute.
     * @see #getOccupancy()
     * @generated
     * @ordered
     */
    protected Quantity occupancy = OCCUPANCY_EDEFAULT;

    /**
     * The default value of the '{@link #getVacancy() <em>Vacancy</em>}' attribute.
     * @see #getVacancy()
     * @generated
     * @ordered
     */
    protected static final Quantity VACANCY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getVacancy() <em>Vacancy</em>}' attribute.
     * @see #getVacancy()
     * @generated
     * @ordered
     */
    protected Quantity vacancy = VACANCY_EDEFAULT;

    /**
     * The default value of the '{@link #getX() <em>X</em>}' attribute.
     * @see #getX()
     * @generated
     * @ordered
     */
    protected static final Quantity X_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getX() <em>X</em>}' attribute.
     * @see #getX()
     * @generated
     * @ordered
     */
    protected Quantity x = X_EDEFAULT;

    /**
     * The default value of the '{@link #getY() <em>Y</em>}' attribute.
     * @see #getY()
     * @generated
     * @ordered
     */
    protected static final Quantity Y_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getY() <em>Y</em>}' attribute.
     * @see #getY()
     * @generated
     * @ordered
     */
    protected Quantity y = Y_EDEFAULT;

    /**
     * The default value of the '{@link #getZ() <em>Z</em>}' attribute.
     * @see #getZ()
     * @generated
     * @ordered
     */
    protected static final Quantity Z_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getZ() <em>Z</em>}' attribute.
     * @see #getZ()
     * @generated
     * @ordered
     */
    protected Quantity z = Z_EDEFAULT;

    /**
     * @generated
     */
    protected SiteImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.SITE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.SITE__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, MaterialPackage.SITE__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public String getWyckoff()
    {
        return wyckoff;
    }

    /**
     * @generated
     */
    @Override
    public void setWyckoff(String newWyckoff)
    {
        String oldWyckoff = wyckoff;
        wyckoff = newWyckoff;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.SITE__WYCKOFF, oldWyckoff, wyckoff));
    }

    /**
     * @generated
     */
    @Override
    public String getElement()
    {
        return element;
    }

    /**
     * @generated
     */
    @Override
    public void setElement(String newElement)
    {
        String oldElement = element;
        element = newElement;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.SITE__ELEMENT, oldElement, element));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getOccupancy()
    {
        return occupancy;
    }

    /**
     * @generated
     */
    @Override
    public void setOccupancy(Quantity newOccupancy)
    {
        Quantity oldOccupancy = occupancy;
        occupancy = newOccupancy;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.SITE__OCCUPANCY, oldOccupancy, occupancy));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getVacancy()
    {
        return vacancy;
    }

    /**
     * @generated
     */
    @Override
    public void setVacancy(Quantity newVacancy)
    {
        Quantity oldVacancy = vacancy;
        vacancy = newVacancy;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.SITE__VACANCY, oldVacancy, vacancy));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getX()
    {
        return x;
    }

    /**
     * @generated
     */
    @Override
    public void setX(Quantity newX)
    {
        Quantity oldX = x;
        x = newX;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.SITE__X, oldX, x));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getY()
    {
        return y;
    }

    /**
     * @generated
     */
    @Override
    public void setY(Quantity newY)
    {
        Quantity oldY = y;
        y = newY;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.SITE__Y, oldY, y));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getZ()
    {
        return z;
    }

    /**
     * @generated
     */
    @Override
    public void setZ(Quantity newZ)
    {
        Quantity oldZ = z;
        z = newZ;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.SITE__Z, oldZ, z));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MaterialPackage.SITE__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
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
            case MaterialPackage.SITE__DESCRIPTION:
                return getDescription();
            case MaterialPackage.SITE__SOURCES:
                return getSources();
            case MaterialPackage.SITE__WYCKOFF:
                return getWyckoff();
            case MaterialPackage.SITE__ELEMENT:
                return getElement();
            case MaterialPackage.SITE__OCCUPANCY:
                return getOccupancy();
            case MaterialPackage.SITE__VACANCY:
                return getVacancy();
            case MaterialPackage.SITE__X:
                return getX();
            case MaterialPackage.SITE__Y:
                return getY();
            case MaterialPackage.SITE__Z:
                return getZ();
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
            case MaterialPackage.SITE__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case MaterialPackage.SITE__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case MaterialPackage.SITE__WYCKOFF:
                setWyckoff((String)newValue);
                return;
            case MaterialPackage.SITE__ELEMENT:
                setElement((String)newValue);
                return;
            case MaterialPackage.SITE__OCCUPANCY:
                setOccupancy((Quantity)newValue);
                return;
            case MaterialPackage.SITE__VACANCY:
                setVacancy((Quantity)newValue);
                return;
            case MaterialPackage.SITE__X:
                setX((Quantity)newValue);
                return;
            case MaterialPackage.SITE__Y:
                setY((Quantity)newValue);
                return;
            case MaterialPackage.SITE__Z:
                setZ((Quantity)newValue);
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
            case MaterialPackage.SITE__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case MaterialPackage.SITE__SOURCES:
                getSources().clear();
                return;
            case MaterialPackage.SITE__WYCKOFF:
                setWyckoff(WYCKOFF_EDEFAULT);
                return;
            case MaterialPackage.SITE__ELEMENT:
                setElement(ELEMENT_EDEFAULT);
                return;
            case MaterialPackage.SITE__OCCUPANCY:
                setOccupancy(OCCUPANCY_EDEFAULT);
                return;
            case MaterialPackage.SITE__VACANCY:
                setVacancy(VACANCY_EDEFAULT);
                return;
            case MaterialPackage.SITE__X:
                setX(X_EDEFAULT);
                return;
            case MaterialPackage.SITE__Y:
                setY(Y_EDEFAULT);
                return;
            case MaterialPackage.SITE__Z:
                setZ(Z_EDEFAULT);
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
            case MaterialPackage.SITE__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case MaterialPackage.SITE__SOURCES:
                return sources != null && !sources.isEmpty();
            case MaterialPackage.SITE__WYCKOFF:
                return WYCKOFF_EDEFAULT == null ? wyckoff != null : !WYCKOFF_EDEFAULT.equals(wyckoff);
            case MaterialPackage.SITE__ELEMENT:
                return ELEMENT_EDEFAULT == null ? element != null : !ELEMENT_EDEFAULT.equals(element);
            case MaterialPackage.SITE__OCCUPANCY:
                return OCCUPANCY_EDEFAULT == null ? occupancy != null : !OCCUPANCY_EDEFAULT.equals(occupancy);
            case MaterialPackage.SITE__VACANCY:
                return VACANCY_EDEFAULT == null ? vacancy != null : !VACANCY_EDEFAULT.equals(vacancy);
            case MaterialPackage.SITE__X:
                return X_EDEFAULT == null ? x != null : !X_EDEFAULT.equals(x);
            case MaterialPackage.SITE__Y:
                return Y_EDEFAULT == null ? y != null : !Y_EDEFAULT.equals(y);
            case MaterialPackage.SITE__Z:
                return Z_EDEFAULT == null ? z != null : !Z_EDEFAULT.equals(z);
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
                case MaterialPackage.SITE__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case MaterialPackage.SITE__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return MaterialPackage.SITE__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return MaterialPackage.SITE__SOURCES;
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
        result.append(", wyckoff: ");
        result.append(wyckoff);
        result.append(", element: ");
        result.append(element);
        result.append(", occupancy: ");
        result.append(occupancy);
        result.append(", vacancy: ");
        result.append(vacancy);
        result.append(", x: ");
        result.append(x);
        result.append(", y: ");
        result.append(y);
        result.append(", z: ");
        result.append(z);
        result.append(')');
        return result.toString();
    }

} //SiteImpl
