// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.model.base.Documented;

/**
 * A representation of the model object '<em><b>Heat Segment</b></em>'.
 *
 * A part of a temperature programme.
 *
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getHeatSegment()
 * @model abstract="true"
 * @generated
 */
public interface HeatSegment extends Documented
{
} // HeatSegment
