// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.synthesis.HeatSegment;
import org.nitrolith.model.synthesis.HeatTreat;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * An implementation of the model object '<em><b>Heat Treat</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.HeatTreatImpl#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.HeatTreatImpl#getCrucible <em>Crucible</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.HeatTreatImpl#getContainer <em>Container</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.HeatTreatImpl#isMelting <em>Melting</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HeatTreatImpl extends StepImpl implements HeatTreat
{
    /**
     * The cached value of the '{@link #getProgramme() <em>Programme</em>}' containment reference list.
     * @see #getProgramme()
     * @generated
     * @ordered
     */
    protected EList<HeatSegment> programme;

    /**
     * The default value of the '{@link #getCrucible() <em>Crucible</em>}' attribute.
     * @see #getCrucible()
     * @generated
     * @ordered
     */
    protected static final String CRUCIBLE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCrucible() <em>Crucible</em>}' attribute.
     * @see #getCrucible()
     * @generated
     * @ordered
     */
    protected String crucible = CRUCIBLE_EDEFAULT;

    /**
     * The default value of the '{@link #getContainer() <em>Container</em>}' attribute.
     * @see #getContainer()
     * @generated
     * @ordered
     */
    protected static final String CONTAINER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getContainer() <em>Container</em>}' attribute.
     * @see #getContainer()
     * @generated
     * @ordered
     */
    protected String container = CONTAINER_EDEFAULT;

    /**
     * The default value of the '{@link #isMelting() <em>Melting</em>}' attribute.
     * @see #isMelting()
     * @generated
     * @ordered
     */
    protected static final boolean MELTING_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isMelting() <em>Melting</em>}' attribute.
     * @see #isMelting()
     * @generated
     * @ordered
     */
    protected boolean melting = MELTING_EDEFAULT;

    /**
     * @generated
     */
    protected HeatTreatImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.HEAT_TREAT;
    }

    /**
     * @generated
     */
    @Override
    public EList<HeatSegment> getProgramme()
    {
        if (programme == null)
        {
            programme = new EObjectContainmentEList<HeatSegment>(HeatSegment.class, this, SynthesisPackage.HEAT_TREAT__PROGRAMME);
        }
        return programme;
    }

    /**
     * @generated
     */
    @Override
    public String getCrucible()
    {
        return crucible;
    }

    /**
     * @generated
     */
    @Override
    public void setCrucible(String newCrucible)
    {
        String oldCrucible = crucible;
        crucible = newCrucible;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.HEAT_TREAT__CRUCIBLE, oldCrucible, crucible));
    }

    /**
     * @generated
     */
    @Override
    public String getContainer()
    {
        return container;
    }

    /**
     * @generated
     */
    @Override
    public void setContainer(String newContainer)
    {
        String oldContainer = container;
        container = newContainer;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.HEAT_TREAT__CONTAINER, oldContainer, container));
    }

    /**
     * @generated
     */
    @Override
    public boolean isMelting()
    {
        return melting;
    }

    /**
     * @generated
     */
    @Override
    public void setMelting(boolean newMelting)
    {
        boolean oldMelting = melting;
        melting = newMelting;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.HEAT_TREAT__MELTING, oldMelting, melting));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case SynthesisPackage.HEAT_TREAT__PROGRAMME:
                return ((InternalEList<?>)getProgramme()).basicRemove(otherEnd, msgs);
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
            case SynthesisPackage.HEAT_TREAT__PROGRAMME:
                return getProgramme();
            case SynthesisPackage.HEAT_TREAT__CRUCIBLE:
                return getCrucible();
            case SynthesisPackage.HEAT_TREAT__CONTAINER:
                return getContainer();
            case SynthesisPackage.HEAT_TREAT__MELTING:
                return isMelting();
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
            case SynthesisPackage.HEAT_TREAT__PROGRAMME:
                getProgramme().clear();
                getProgramme().addAll((Collection<? extends HeatSegment>)newValue);
                return;
            case SynthesisPackage.HEAT_TREAT__CRUCIBLE:
                setCrucible((String)newValue);
                return;
            case SynthesisPackage.HEAT_TREAT__CONTAINER:
                setContainer((String)newValue);
                return;
            case SynthesisPackage.HEAT_TREAT__MELTING:
                setMelting((Boolean)newValue);
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
            case SynthesisPackage.HEAT_TREAT__PROGRAMME:
                getProgramme().clear();
                return;
            case SynthesisPackage.HEAT_TREAT__CRUCIBLE:
                setCrucible(CRUCIBLE_EDEFAULT);
                return;
            case SynthesisPackage.HEAT_TREAT__CONTAINER:
                setContainer(CONTAINER_EDEFAULT);
                return;
            case SynthesisPackage.HEAT_TREAT__MELTING:
                setMelting(MELTING_EDEFAULT);
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
            case SynthesisPackage.HEAT_TREAT__PROGRAMME:
                return programme != null && !programme.isEmpty();
            case SynthesisPackage.HEAT_TREAT__CRUCIBLE:
                return CRUCIBLE_EDEFAULT == null ? crucible != null : !CRUCIBLE_EDEFAULT.equals(crucible);
            case SynthesisPackage.HEAT_TREAT__CONTAINER:
                return CONTAINER_EDEFAULT == null ? container != null : !CONTAINER_EDEFAULT.equals(container);
            case SynthesisPackage.HEAT_TREAT__MELTING:
                return melting != MELTING_EDEFAULT;
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
        result.append(" (crucible: ");
        result.append(crucible);
        result.append(", container: ");
        result.append(container);
        result.append(", melting: ");
        result.append(melting);
        result.append(')');
        return result.toString();
    }

} //HeatTreatImpl
