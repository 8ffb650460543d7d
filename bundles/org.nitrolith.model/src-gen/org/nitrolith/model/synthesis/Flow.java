// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.model.base.Documented;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Flow</b></em>'.
 *
 * The way of a substance from one node of a route to another.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Flow#getSource <em>Source</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Flow#getTarget <em>Target</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Flow#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Flow#getFraction <em>Fraction</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getFlow()
 * @model
 * @generated
 */
public interface Flow extends Documented
{
    /**
     * Returns the value of the '<em><b>Source</b></em>' reference.
     * It is bidirectional and its opposite is '{@link org.nitrolith.model.synthesis.RouteNode#getOutgoing <em>Outgoing</em>}'.
     * The node that the substance comes from.
     * @return the value of the '<em>Source</em>' reference.
     * @see #setSource(RouteNode)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getFlow_Source()
     * @see org.nitrolith.model.synthesis.RouteNode#getOutgoing
     * @model opposite="outgoing" resolveProxies="false"
     * @generated
     */
    RouteNode getSource();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Flow#getSource <em>Source</em>}' reference.
     * @param value the new value of the '<em>Source</em>' reference.
     * @see #getSource()
     * @generated
     */
    void setSource(RouteNode value);

    /**
     * Returns the value of the '<em><b>Target</b></em>' reference.
     * It is bidirectional and its opposite is '{@link org.nitrolith.model.synthesis.RouteNode#getIncoming <em>Incoming</em>}'.
     * The node that the substance goes to.
     * @return the value of the '<em>Target</em>' reference.
     * @see #setTarget(RouteNode)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getFlow_Target()
     * @see org.nitrolith.model.synthesis.RouteNode#getIncoming
     * @model opposite="incoming" resolveProxies="false"
     * @generated
     */
    RouteNode getTarget();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Flow#getTarget <em>Target</em>}' reference.
     * @param value the new value of the '<em>Target</em>' reference.
     * @see #getTarget()
     * @generated
     */
    void setTarget(RouteNode value);

    /**
     * Returns the value of the '<em><b>Amount</b></em>' attribute.
     * The mass that goes this way, where a substance is divided.
     * @return the value of the '<em>Amount</em>' attribute.
     * @see #setAmount(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getFlow_Amount()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='g' min='0' max='1E6'"
     * @generated
     */
    Quantity getAmount();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Flow#getAmount <em>Amount</em>}' attribute.
     * @param value the new value of the '<em>Amount</em>' attribute.
     * @see #getAmount()
     * @generated
     */
    void setAmount(Quantity value);

    /**
     * Returns the value of the '<em><b>Fraction</b></em>' attribute.
     * The part of the substance that goes this way, where a substance is divided.
     * @return the value of the '<em>Fraction</em>' attribute.
     * @see #setFraction(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getFlow_Fraction()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='100'"
     * @generated
     */
    Quantity getFraction();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Flow#getFraction <em>Fraction</em>}' attribute.
     * @param value the new value of the '<em>Fraction</em>' attribute.
     * @see #getFraction()
     * @generated
     */
    void setFraction(Quantity value);

} // Flow
