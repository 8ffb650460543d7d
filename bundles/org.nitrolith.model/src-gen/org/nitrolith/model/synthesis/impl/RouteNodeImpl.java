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
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.RouteNode;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * An implementation of the model object '<em><b>Route Node</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.RouteNodeImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.RouteNodeImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.RouteNodeImpl#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.RouteNodeImpl#getOutgoing <em>Outgoing</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class RouteNodeImpl extends NamedImpl implements RouteNode
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
     * The cached value of the '{@link #getIncoming() <em>Incoming</em>}' reference list.
     * @see #getIncoming()
     * @generated
     * @ordered
     */
    protected EList<Flow> incoming;

    /**
     * The cached value of the '{@link #getOutgoing() <em>Outgoing</em>}' reference list.
     * @see #getOutgoing()
     * @generated
     * @ordered
     */
    protected EList<Flow> outgoing;

    /**
     * @generated
     */
    protected RouteNodeImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.ROUTE_NODE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.ROUTE_NODE__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, SynthesisPackage.ROUTE_NODE__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public EList<Flow> getIncoming()
    {
        if (incoming == null)
        {
            incoming = new EObjectWithInverseEList<Flow>(Flow.class, this, SynthesisPackage.ROUTE_NODE__INCOMING, SynthesisPackage.FLOW__TARGET);
        }
        return incoming;
    }

    /**
     * @generated
     */
    @Override
    public EList<Flow> getOutgoing()
    {
        if (outgoing == null)
        {
            outgoing = new EObjectWithInverseEList<Flow>(Flow.class, this, SynthesisPackage.ROUTE_NODE__OUTGOING, SynthesisPackage.FLOW__SOURCE);
        }
        return outgoing;
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case SynthesisPackage.ROUTE_NODE__INCOMING:
                return ((InternalEList<InternalEObject>)(InternalEList<?>)getIncoming()).basicAdd(otherEnd, msgs);
            case SynthesisPackage.ROUTE_NODE__OUTGOING:
                return ((InternalEList<InternalEObject>)(InternalEList<?>)getOutgoing()).basicAdd(otherEnd, msgs);
        }
        return super.eInverseAdd(otherEnd, featureID, msgs);
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case SynthesisPackage.ROUTE_NODE__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
            case SynthesisPackage.ROUTE_NODE__INCOMING:
                return ((InternalEList<?>)getIncoming()).basicRemove(otherEnd, msgs);
            case SynthesisPackage.ROUTE_NODE__OUTGOING:
                return ((InternalEList<?>)getOutgoing()).basicRemove(otherEnd, msgs);
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
            case SynthesisPackage.ROUTE_NODE__DESCRIPTION:
                return getDescription();
            case SynthesisPackage.ROUTE_NODE__SOURCES:
                return getSources();
            case SynthesisPackage.ROUTE_NODE__INCOMING:
                return getIncoming();
            case SynthesisPackage.ROUTE_NODE__OUTGOING:
                return getOutgoing();
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
            case SynthesisPackage.ROUTE_NODE__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case SynthesisPackage.ROUTE_NODE__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case SynthesisPackage.ROUTE_NODE__INCOMING:
                getIncoming().clear();
                getIncoming().addAll((Collection<? extends Flow>)newValue);
                return;
            case SynthesisPackage.ROUTE_NODE__OUTGOING:
                getOutgoing().clear();
                getOutgoing().addAll((Collection<? extends Flow>)newValue);
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
            case SynthesisPackage.ROUTE_NODE__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case SynthesisPackage.ROUTE_NODE__SOURCES:
                getSources().clear();
                return;
            case SynthesisPackage.ROUTE_NODE__INCOMING:
                getIncoming().clear();
                return;
            case SynthesisPackage.ROUTE_NODE__OUTGOING:
                getOutgoing().clear();
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
            case SynthesisPackage.ROUTE_NODE__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case SynthesisPackage.ROUTE_NODE__SOURCES:
                return sources != null && !sources.isEmpty();
            case SynthesisPackage.ROUTE_NODE__INCOMING:
                return incoming != null && !incoming.isEmpty();
            case SynthesisPackage.ROUTE_NODE__OUTGOING:
                return outgoing != null && !outgoing.isEmpty();
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
                case SynthesisPackage.ROUTE_NODE__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case SynthesisPackage.ROUTE_NODE__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return SynthesisPackage.ROUTE_NODE__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return SynthesisPackage.ROUTE_NODE__SOURCES;
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
        result.append(')');
        return result.toString();
    }

} //RouteNodeImpl
