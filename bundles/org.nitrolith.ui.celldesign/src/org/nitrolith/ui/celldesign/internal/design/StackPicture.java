// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.LayerKind;
import org.nitrolith.celldesign.LayerShare;
import org.nitrolith.charts.NumberText;

/**
 * The stack of one unit cell as boxes below each other, from the positive collector at the top to the negative one, over a height of
 * 1. Linear: heights are in proportion to thicknesses. Logarithmic: in proportion to log10(1 + thickness/um), so that thin
 * layers are seen too.
 *
 * @param boxes       the layers
 * @param totalUm     the thickness of all layers whose thickness is known, um
 * @param logarithmic which scale
 */
public record StackPicture(List<Box> boxes, double totalUm, boolean logarithmic) {

    /** The share of the height that a layer of unknown thickness gets. */
    private static final double UNKNOWN = 0.16;

    /**
     * One layer.
     *
     * @param name      its name
     * @param kind      its role, which gives its colour
     * @param thickness its thickness in um; empty when unknown
     * @param top       upper edge, 0 to 1
     * @param bottom    lower edge
     */
    public record Box(String name, LayerKind kind, OptionalDouble thickness, double top, double bottom) {

        /** Name and thickness. */
        public String label() {
            return name + "   " + amount();
        }

        /** The thickness in words. */
        public String amount() {
            return (thickness.isPresent() ? NumberText.significant(thickness.getAsDouble(), 3) : "?") + " µm";
        }
    }

    /** Copies the list. */
    public StackPicture {
        boxes = List.copyOf(boxes);
    }

    /** The picture of a result. */
    public static StackPicture of(EnergyResult result, boolean logarithmic) {
        List<LayerShare> layers = result.layers().stream().filter(
                l -> l.kind().isInStack() && l.kind() != LayerKind.INTERFACE && l.kind() != LayerKind.ANODE_FREE)
                .toList();
        double known = 0;
        double total = 0;
        int unknown = 0;
        for (LayerShare layer : layers) {
            if (layer.thicknessUm().isPresent()) {
                known += extent(layer.thicknessUm().getAsDouble(), logarithmic);
                total += layer.thicknessUm().getAsDouble();
            } else {
                unknown++;
            }
        }
        double free = Math.max(0, 1 - UNKNOWN * unknown);
        List<Box> boxes = new ArrayList<>();
        double top = 0;
        for (LayerShare layer : layers) {
            double height = layer.thicknessUm().isEmpty() ? UNKNOWN
                    : known > 0 ? free * extent(layer.thicknessUm().getAsDouble(), logarithmic) / known : 0;
            boxes.add(new Box(layer.name(), layer.kind(), layer.thicknessUm(), top, top + height));
            top += height;
        }
        return new StackPicture(boxes, total, logarithmic);
    }

    private static double extent(double um, boolean logarithmic) {
        return logarithmic ? Math.log10(1 + um) : um;
    }

    /**
     * Where the labels stand so that none covers another: beside the middle of their box, moved apart where they are too close.
     *
     * @param height  the height of the drawing in pixels
     * @param spacing the least distance of two labels in pixels
     * @return the middle of each label in pixels from the top
     */
    public double[] labelPlaces(double height, double spacing) {
        double[] places = new double[boxes.size()];
        for (int i = 0; i < places.length; i++) {
            double middle = height * (boxes.get(i).top() + boxes.get(i).bottom()) / 2;
            places[i] = Math.max(middle, i == 0 ? spacing / 2 : places[i - 1] + spacing);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], height - spacing / 2 - (places.length - 1 - i) * spacing);
        }
        return places;
    }

    /** A length in um that is a round number and takes at most a given share of the known thickness. */
    public double scaleBarUm(double share) {
        double limit = totalUm * share;
        double power = limit > 0 ? Math.pow(10, Math.floor(Math.log10(limit))) : 1;
        return limit >= 5 * power ? 5 * power : limit >= 2 * power ? 2 * power : power;
    }
}
