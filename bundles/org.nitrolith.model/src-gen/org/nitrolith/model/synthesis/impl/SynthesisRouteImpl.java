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

import org.nitrolith.model.base.impl.ArtifactImpl;

import org.nitrolith.model.material.SynthesisMethod;

import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.Intermediate;
import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.Product;
import org.nitrolith.model.synthesis.RouteStatus;
import org.nitrolith.model.synthesis.Step;
import org.nitrolith.model.synthesis.SynthesisPackage;
import org.nitrolith.model.synthesis.SynthesisRoute;

/**
 * An implementation of the model object '<em><b>Route</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SynthesisRouteImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SynthesisRouteImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SynthesisRouteImpl#getPrecursors <em>Precursors</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SynthesisRouteImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SynthesisRouteImpl#getIntermediates <em>Intermediates</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SynthesisRouteImpl#getProducts <em>Products</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SynthesisRouteImpl#getFlows <em>Flows</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SynthesisRouteImpl extends ArtifactImpl implements SynthesisRoute
{
    /**
     * The cached value of the '{@link #getMethod() <em>Method</em>}' reference.
     * @see #getMethod()
     * @generated
     * @ordered
     */
    protected SynthesisMethod method;

    /**
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final RouteStatus STATUS_EDEFAULT = RouteStatus.PLANNED;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected RouteStatus status = STATUS_EDEFAULT;

    /**
     * The cached value of the '{@link #getPrecursors() <em>Precursors</em>}' containment reference list.
     * @see #getPrecursors()
     * @generated
     * @ordered
     */
    protected EList<Precursor> precursors;

    /**
     * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
     * @see #getSteps()
     * @generated
     * @ordered
     */
    protected EList<Step> steps;

    /**
     * The cached value of the '{@link #getIntermediates() <em>Intermediates</em>}' containment reference list.
     * @see #getIntermediates()
     * @generated
     * @ordered
     */
    protected EList<Intermediate> intermediates;

    /**
     * The cached value of the '{@link #getProducts() <em>Products</em>}' containment reference list.
     * @see #getProducts()
     * @generated
     * @ordered
     */
    protected EList<Product> products;

    /**
     * The cached value of the '{@link #getFlows() <em>Flows</em>}' containment reference list.
     * @see #getFlows()
     * @generated
     * @ordered
     */
    protected EList<Flow> flows;

    /**
     * @generated
     */
    protected SynthesisRouteImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.SYNTHESIS_ROUTE;
    }

    /**
     * @generated
     */
    @Override
    public SynthesisMethod getMethod()
    {
        if (method != null && method.eIsProxy())
        {
            InternalEObject oldMethod = (InternalEObject)method;
            method = (SynthesisMethod)eResolveProxy(oldMethod);
            if (method != oldMethod)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, SynthesisPackage.SYNTHESIS_ROUTE__METHOD, oldMethod, method));
            }
        }
        return method;
    }

    /**
     * @generated
     */
    public SynthesisMethod basicGetMethod()
    {
        return method;
    }

    /**
     * @generated
     */
    @Override
    public void setMethod(SynthesisMethod newMethod)
    {
        SynthesisMethod oldMethod = method;
        method = newMethod;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.SYNTHESIS_ROUTE__METHOD, oldMethod, method));
    }

    /**
     * @generated
     */
    @Override
    public RouteStatus getStatus()
    {
        return status;
    }

    /**
     * @generated
     */
    @Override
    public void setStatus(RouteStatus newStatus)
    {
        RouteStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.SYNTHESIS_ROUTE__STATUS, oldStatus, status));
    }

    /**
     * @generated
     */
    @Override
    public EList<Precursor> getPrecursors()
    {
        if (precursors == null)
        {
            precursors = new EObjectContainmentEList<Precursor>(Precursor.class, this, SynthesisPackage.SYNTHESIS_ROUTE__PRECURSORS);
        }
        return precursors;
    }

    /**
     * @generated
     */
    @Override
    public EList<Step> getSteps()
    {
        if (steps == null)
        {
            steps = new EObjectContainmentEList<Step>(Step.class, this, SynthesisPackage.SYNTHESIS_ROUTE__STEPS);
        }
        return steps;
    }

    /**
     * @generated
     */
    @Override
    public EList<Intermediate> getIntermediates()
    {
        if (intermediates == null)
        {
            intermediates = new EObjectContainmentEList<Intermediate>(Intermediate.class, this, SynthesisPackage.SYNTHESIS_ROUTE__INTERMEDIATES);
        }
        return intermediates;
    }

    /**
     * @generated
     */
    @Override
    public EList<Product> getProducts()
    {
        if (products == null)
        {
            products = new EObjectContainmentEList<Product>(Product.class, this, SynthesisPackage.SYNTHESIS_ROUTE__PRODUCTS);
        }
        return products;
    }

    /**
     * @generated
     */
    @Override
    public EList<Flow> getFlows()
    {
        if (flows == null)
        {
            flows = new EObjectContainmentEList<Flow>(Flow.class, this, SynthesisPackage.SYNTHESIS_ROUTE__FLOWS);
        }
        return flows;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case SynthesisPackage.SYNTHESIS_ROUTE__PRECURSORS:
                return ((InternalEList<?>)getPrecursors()).basicRemove(otherEnd, msgs);
            case SynthesisPackage.SYNTHESIS_ROUTE__STEPS:
                return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
            case SynthesisPackage.SYNTHESIS_ROUTE__INTERMEDIATES:
                return ((InternalEList<?>)getIntermediates()).basicRemove(otherEnd, msgs);
            case SynthesisPackage.SYNTHESIS_ROUTE__PRODUCTS:
                return ((InternalEList<?>)getProducts()).basicRemove(otherEnd, msgs);
            case SynthesisPackage.SYNTHESIS_ROUTE__FLOWS:
                return ((InternalEList<?>)getFlows()).basicRemove(otherEnd, msgs);
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
            case SynthesisPackage.SYNTHESIS_ROUTE__METHOD:
                if (resolve) return getMethod();
                return basicGetMethod();
            case SynthesisPackage.SYNTHESIS_ROUTE__STATUS:
                return getStatus();
            case SynthesisPackage.SYNTHESIS_ROUTE__PRECURSORS:
                return getPrecursors();
            case SynthesisPackage.SYNTHESIS_ROUTE__STEPS:
                return getSteps();
            case SynthesisPackage.SYNTHESIS_ROUTE__INTERMEDIATES:
                return getIntermediates();
            case SynthesisPackage.SYNTHESIS_ROUTE__PRODUCTS:
                return getProducts();
            case SynthesisPackage.SYNTHESIS_ROUTE__FLOWS:
                return getFlows();
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
            case SynthesisPackage.SYNTHESIS_ROUTE__METHOD:
                setMethod((SynthesisMethod)newValue);
                return;
            case SynthesisPackage.SYNTHESIS_ROUTE__STATUS:
                setStatus((RouteStatus)newValue);
                return;
            case SynthesisPackage.SYNTHESIS_ROUTE__PRECURSORS:
                getPrecursors().clear();
                getPrecursors().addAll((Collection<? extends Precursor>)newValue);
                return;
            case SynthesisPackage.SYNTHESIS_ROUTE__STEPS:
                getSteps().clear();
                getSteps().addAll((Collection<? extends Step>)newValue);
                return;
            case SynthesisPackage.SYNTHESIS_ROUTE__INTERMEDIATES:
                getIntermediates().clear();
                getIntermediates().addAll((Collection<? extends Intermediate>)newValue);
                return;
            case SynthesisPackage.SYNTHESIS_ROUTE__PRODUCTS:
                getProducts().clear();
                getProducts().addAll((Collection<? extends Product>)newValue);
                return;
            case SynthesisPackage.SYNTHESIS_ROUTE__FLOWS:
                getFlows().clear();
                getFlows().addAll((Collection<? extends Flow>)newValue);
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
            case SynthesisPackage.SYNTHESIS_ROUTE__METHOD:
                setMethod((SynthesisMethod)null);
                return;
            case SynthesisPackage.SYNTHESIS_ROUTE__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case SynthesisPackage.SYNTHESIS_ROUTE__PRECURSORS:
                getPrecursors().clear();
                return;
            case SynthesisPackage.SYNTHESIS_ROUTE__STEPS:
                getSteps().clear();
                return;
            case SynthesisPackage.SYNTHESIS_ROUTE__INTERMEDIATES:
                getIntermediates().clear();
                return;
            case SynthesisPackage.SYNTHESIS_ROUTE__PRODUCTS:
                getProducts().clear();
                return;
            case SynthesisPackage.SYNTHESIS_ROUTE__FLOWS:
                getFlows().clear();
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
            case SynthesisPackage.SYNTHESIS_ROUTE__METHOD:
                return method != null;
            case SynthesisPackage.SYNTHESIS_ROUTE__STATUS:
                return status != STATUS_EDEFAULT;
            case SynthesisPackage.SYNTHESIS_ROUTE__PRECURSORS:
                return precursors != null && !precursors.isEmpty();
            case SynthesisPackage.SYNTHESIS_ROUTE__STEPS:
                return steps != null && !steps.isEmpty();
            case SynthesisPackage.SYNTHESIS_ROUTE__INTERMEDIATES:
                return intermediates != null && !intermediates.isEmpty();
            case SynthesisPackage.SYNTHESIS_ROUTE__PRODUCTS:
                return products != null && !products.isEmpty();
            case SynthesisPackage.SYNTHESIS_ROUTE__FLOWS:
                return flows != null && !flows.isEmpty();
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
        result.append(" (status: ");
        result.append(status);
        result.append(')');
        return result.toString();
    }

} //SynthesisRouteImpl
