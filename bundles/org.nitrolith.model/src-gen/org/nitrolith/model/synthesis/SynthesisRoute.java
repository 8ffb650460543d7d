// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.Artifact;

import org.nitrolith.model.material.SynthesisMethod;

/**
 * A representation of the model object '<em><b>Route</b></em>'.
 *
 * A way to make a material: precursors, steps, intermediates and products, joined by flows.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.SynthesisRoute#getMethod <em>Method</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.SynthesisRoute#getStatus <em>Status</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.SynthesisRoute#getPrecursors <em>Precursors</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.SynthesisRoute#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.SynthesisRoute#getIntermediates <em>Intermediates</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.SynthesisRoute#getProducts <em>Products</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.SynthesisRoute#getFlows <em>Flows</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getSynthesisRoute()
 * @model
 * @generated
 */
public interface SynthesisRoute extends Artifact
{
    /**
     * Returns the value of the '<em><b>Method</b></em>' reference.
     * The method of the literature that the route follows.
     * @return the value of the '<em>Method</em>' reference.
     * @see #setMethod(SynthesisMethod)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSynthesisRoute_Method()
     * @model
     * @generated
     */
    SynthesisMethod getMethod();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.SynthesisRoute#getMethod <em>Method</em>}' reference.
     * @param value the new value of the '<em>Method</em>' reference.
     * @see #getMethod()
     * @generated
     */
    void setMethod(SynthesisMethod value);

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The default value is <code>"planned"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.synthesis.RouteStatus}.
     * Whether the route is a plan or has been carried out.
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.nitrolith.model.synthesis.RouteStatus
     * @see #setStatus(RouteStatus)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSynthesisRoute_Status()
     * @model default="planned"
     * @generated
     */
    RouteStatus getStatus();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.SynthesisRoute#getStatus <em>Status</em>}' attribute.
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.nitrolith.model.synthesis.RouteStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(RouteStatus value);

    /**
     * Returns the value of the '<em><b>Precursors</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.synthesis.Precursor}.
     * The substances that the route starts from.
     * @return the value of the '<em>Precursors</em>' containment reference list.
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSynthesisRoute_Precursors()
     * @model containment="true"
     * @generated
     */
    EList<Precursor> getPrecursors();

    /**
     * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.synthesis.Step}.
     * What is done.
     * @return the value of the '<em>Steps</em>' containment reference list.
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSynthesisRoute_Steps()
     * @model containment="true"
     * @generated
     */
    EList<Step> getSteps();

    /**
     * Returns the value of the '<em><b>Intermediates</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.synthesis.Intermediate}.
     * Substances between two steps that are worth a name.
     * @return the value of the '<em>Intermediates</em>' containment reference list.
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSynthesisRoute_Intermediates()
     * @model containment="true"
     * @generated
     */
    EList<Intermediate> getIntermediates();

    /**
     * Returns the value of the '<em><b>Products</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.synthesis.Product}.
     * What the route gives.
     * @return the value of the '<em>Products</em>' containment reference list.
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSynthesisRoute_Products()
     * @model containment="true"
     * @generated
     */
    EList<Product> getProducts();

    /**
     * Returns the value of the '<em><b>Flows</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.synthesis.Flow}.
     * Which substance goes from where to where.
     * @return the value of the '<em>Flows</em>' containment reference list.
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSynthesisRoute_Flows()
     * @model containment="true"
     * @generated
     */
    EList<Flow> getFlows();

} // SynthesisRoute
