// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.examples.viewpoint;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.nitrolith.model.labels.Labels;
import org.nitrolith.model.synthesis.Dwell;
import org.nitrolith.model.synthesis.HeatSegment;
import org.nitrolith.model.synthesis.HeatTreat;

/** The services of the specification: no state, and only what the models say. */
public final class FurnaceServices {

    /** The title of the diagram of a heat treatment. */
    public String furnaceTitle(HeatTreat step) {
        return "Programme of " + Labels.shortName(step);
    }

    /** What a segment does, as a chemist reads it. */
    public String segmentLabel(HeatSegment segment) {
        return Labels.of(segment);
    }

    /** Whether the temperature is held. */
    public boolean isHeld(HeatSegment segment) {
        return segment instanceof Dwell;
    }

    /** The segment after this one; none after the last. */
    public List<HeatSegment> followingSegment(HeatSegment segment) {
        List<HeatSegment> programme = ((HeatTreat) segment.eContainer()).getProgramme();
        int next = programme.indexOf(segment) + 1;
        return next < programme.size() ? List.of(programme.get(next)) : List.of();
    }

    /** The temperature of a segment as text with its unit; every kind of segment has one. */
    public String segmentTemperature(HeatSegment segment) {
        EStructuralFeature temperature = segment.eClass().getEStructuralFeature("temperature");
        Object value = segment.eGet(temperature);
        return value == null ? "" : value.toString();
    }
}
