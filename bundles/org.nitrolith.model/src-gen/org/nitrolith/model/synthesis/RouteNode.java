// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

/**
 * A representation of the model object '<em><b>Route Node</b></em>'.
 *
 * A node of a route: something that flows start from or end at.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.RouteNode#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.RouteNode#getOutgoing <em>Outgoing</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getRouteNode()
 * @model abstract="true"
 * @generated
 */
public interface RouteNode extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Incoming</b></em>' reference list.
     * The list contents are of type {@link org.nitrolith.model.synthesis.Flow}.
     * It is bidirectional and its opposite is '{@link org.nitrolith.model.synthesis.Flow#getTarget <em>Target</em>}'.
     * The flows that end here.
     * @return the value of the '<em>Incoming</em>' reference list.
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getRouteNode_Incoming()
     * @see org.nitrolith.model.synthesis.Flow#getTarget
     * @model opposite="target" resolveProxies="false" transient="true"
     * @generated
     */
    EList<Flow> getIncoming();

    /**
     * Returns the value of the '<em><b>Outgoing</b></em>' reference list.
     * The list contents are of type {@link org.nitrolith.model.synthesis.Flow}.
     * It is bidirectional and its opposite is '{@link org.nitrolith.model.synthesis.Flow#getSource <em>Source</em>}'.
     * The flows that start here.
     * @return the value of the '<em>Outgoing</em>' reference list.
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getRouteNode_Outgoing()
     * @see org.nitrolith.model.synthesis.Flow#getSource
     * @model opposite="source" resolveProxies="false" transient="true"
     * @generated
     */
    EList<Flow> getOutgoing();

} // RouteNode
