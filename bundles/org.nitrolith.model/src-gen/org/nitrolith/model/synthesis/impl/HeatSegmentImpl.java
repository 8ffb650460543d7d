// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.ecore.EClass;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.synthesis.HeatSegment;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * An implementation of the model object '<em><b>Heat Segment</b></em>'.
 *
 * @generated
 */
public abstract class HeatSegmentImpl extends DocumentedImpl implements HeatSegment
{
    /**
     * @generated
     */
    protected HeatSegmentImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.HEAT_SEGMENT;
    }

} //HeatSegmentImpl
