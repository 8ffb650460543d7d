// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.RouteNode;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Flow</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.FlowImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.FlowImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.FlowImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.FlowImpl#getFraction <em>Fraction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FlowImpl extends DocumentedImpl implements Flow
{
    /**
     * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
     * @see #getSource()
     * @generated
     * @ordered
     */
    protected RouteNode source;

    /**
     * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
     * @see #getTarget()
     * @generated
     * @ordered
     */
    protected RouteNode target;

    /**
     * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
     * @see #getAmount()
     * @generated
     * @ordered
     */
    protected static final Quantity AMOUNT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
     * @see #getAmount()
     * @generated
     * @ordered
     */
    protected Quantity amount = AMOUNT_EDEFAULT;

    /**
     * The default value of the '{@link #getFraction() <em>Fraction</em>}' attribute.
     * @see #getFraction()
     * @generated
     * @ordered
     */
    protected static final Quantity FRACTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFraction() <em>Fraction</em>}' attribute.
     * @see #getFraction()
     * @generated
     * @ordered
     */
    protected Quantity fraction = FRACTION_EDEFAULT;

    /**
     * @generated
     */
    protected FlowImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.FLOW;
    }

    /**
     * @generated
     */
    @Override
    public RouteNode getSource()
    {
        return source;
    }

    /**
     * @generated
     */
    public NotificationChain basicSetSource(RouteNode newSource, NotificationChain msgs)
    {
        RouteNode oldSource = source;
        source = newSource;
        if (eNotificationRequired())
        {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SynthesisPackage.FLOW__SOURCE, oldSource, newSource);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * @generated
     */
    @Override
    public void setSource(RouteNode newSource)
    {
        if (newSource != source)
        {
            NotificationChain msgs = null;
            if (source != null)
                msgs = ((InternalEObject)source).eInverseRemove(this, SynthesisPackage.ROUTE_NODE__OUTGOING, RouteNode.class, msgs);
            if (newSource != null)
                msgs = ((InternalEObject)newSource).eInverseAdd(this, SynthesisPackage.ROUTE_NODE__OUTGOING, RouteNode.class, msgs);
            msgs = basicSetSource(newSource, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.FLOW__SOURCE, newSource, newSource));
    }

    /**
     * @generated
     */
    @Override
    public RouteNode getTarget()
    {
        return target;
    }

    /**
     * @generated
     */
    public NotificationChain basicSetTarget(RouteNode newTarget, NotificationChain msgs)
    {
        RouteNode oldTarget = target;
        target = newTarget;
        if (eNotificationRequired())
        {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SynthesisPackage.FLOW__TARGET, oldTarget, newTarget);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * @generated
     */
    @Override
    public void setTarget(RouteNode newTarget)
    {
        if (newTarget != target)
        {
            NotificationChain msgs = null;
            if (target != null)
                msgs = ((InternalEObject)target).eInverseRemove(this, SynthesisPackage.ROUTE_NODE__INCOMING, RouteNode.class, msgs);
            if (newTarget != null)
                msgs = ((InternalEObject)newTarget).eInverseAdd(this, SynthesisPackage.ROUTE_NODE__INCOMING, RouteNode.class, msgs);
            msgs = basicSetTarget(newTarget, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.FLOW__TARGET, newTarget, newTarget));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getAmount()
    {
        return amount;
    }

    /**
     * @generated
     */
    @Override
    public void setAmount(Quantity newAmount)
    {
        Quantity oldAmount = amount;
        amount = newAmount;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.FLOW__AMOUNT, oldAmount, amount));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getFraction()
    {
        return fraction;
    }

    /**
     * @generated
     */
    @Override
    public void setFraction(Quantity newFraction)
    {
        Quantity oldFraction = fraction;
        fraction = newFraction;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.FLOW__FRACTION, oldFraction, fraction));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case SynthesisPackage.FLOW__SOURCE:
                if (source != null)
                    msgs = ((InternalEObject)source).eInverseRemove(this, SynthesisPackage.ROUTE_NODE__OUTGOING, RouteNode.class, msgs);
                return basicSetSource((RouteNode)otherEnd, msgs);
            case SynthesisPackage.FLOW__TARGET:
                if (target != null)
                    msgs = ((InternalEObject)target).eInverseRemove(this, SynthesisPackage.ROUTE_NODE__INCOMING, RouteNode.class, msgs);
                return basicSetTarget((RouteNode)otherEnd, msgs);
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
            case SynthesisPackage.FLOW__SOURCE:
                return basicSetSource(null, msgs);
            case SynthesisPackage.FLOW__TARGET:
                return basicSetTarget(null, msgs);
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
            case SynthesisPackage.FLOW__SOURCE:
                return getSource();
            case SynthesisPackage.FLOW__TARGET:
                return getTarget();
            case SynthesisPackage.FLOW__AMOUNT:
                return getAmount();
            case SynthesisPackage.FLOW__FRACTION:
                return getFraction();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case SynthesisPackage.FLOW__SOURCE:
                setSource((RouteNode)newValue);
                return;
            case SynthesisPackage.FLOW__TARGET:
                setTarget((RouteNode)newValue);
                return;
            case SynthesisPackage.FLOW__AMOUNT:
                setAmount((Quantity)newValue);
                return;
            case SynthesisPackage.FLOW__FRACTION:
                setFraction((Quantity)newValue);
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
            case SynthesisPackage.FLOW__SOURCE:
                setSource((RouteNode)null);
                return;
            case SynthesisPackage.FLOW__TARGET:
                setTarget((RouteNode)null);
                return;
            case SynthesisPackage.FLOW__AMOUNT:
                setAmount(AMOUNT_EDEFAULT);
                return;
            case SynthesisPackage.FLOW__FRACTION:
                setFraction(FRACTION_EDEFAULT);
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
            case SynthesisPackage.FLOW__SOURCE:
                return source != null;
            case SynthesisPackage.FLOW__TARGET:
                return target != null;
            case SynthesisPackage.FLOW__AMOUNT:
                return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
            case SynthesisPackage.FLOW__FRACTION:
                return FRACTION_EDEFAULT == null ? fraction != null : !FRACTION_EDEFAULT.equals(fraction);
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
        result.append(" (amount: ");
        result.append(amount);
        result.append(", fraction: ");
        result.append(fraction);
        result.append(')');
        return result.toString();
    }

} //FlowImpl
