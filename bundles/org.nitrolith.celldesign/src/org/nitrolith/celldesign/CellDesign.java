// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A cell: its layers from the positive to the negative current collector, the parts of its package in any place, and the
 * assumptions under which it is counted. Immutable.
 *
 * <p>Paths name a value: {@code cathode.arealCapacity}, {@code sse.thickness} (every electrolyte layer),
 * {@code al.thickness}, {@code cu.thickness}, {@code anode.npRatio}, {@code cell.temperature}, {@code pouch.sealMargin},
 * or a layer by its name: {@code LGPS.thickness}. Case is ignored.
 *
 * @param name        the name of the cell
 * @param layers      layers and parts
 * @param assumptions how it is counted
 */
public record CellDesign(String name, List<Layer> layers, Assumptions assumptions) {

    /** Copies the layers. */
    public CellDesign {
        layers = List.copyOf(layers);
    }

    /** A design under the standard assumptions. */
    public static CellDesign of(String name, Layer... layers) {
        return new CellDesign(name, List.of(layers), Assumptions.standard());
    }

    /** The same cell counted otherwise. */
    public CellDesign withAssumptions(Assumptions other) {
        return new CellDesign(name, layers, other);
    }

    /** The same cell with one more layer or part at the end of the list. */
    public CellDesign plus(Layer layer) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(layer);
        return new CellDesign(name, more, assumptions);
    }

    /** The layers of one kind, in stack order. */
    public List<Layer> layers(LayerKind kind) {
        return layers.stream().filter(l -> l.kind() == kind).toList();
    }

    /** The first layer of one kind. */
    public Optional<Layer> layer(LayerKind kind) {
        return layers.stream().filter(l -> l.kind() == kind).findFirst();
    }

    /**
     * The same cell with one value set. What is set wins: a value that says the same thing in another way (loading
     * against areal capacity, thickness against N/P) is left open instead. Properties of the cell as a whole may be set
     * before there is such a part.
     *
     * @param path  which value, see the class comment
     * @param value the number in the property's unit; an impossible one is reported when the design is compiled
     */
    public Outcome<CellDesign> with(String path, double value) {
        Path.Target target = Path.parse(path);
        if (target.property().isEmpty()) {
            return Outcome.failed(Path.unknown(this, path));
        }
        Property property = target.property().get();
        CellDesign base = this;
        if (target.isAlias(LayerKind.CELL) && layer(LayerKind.CELL).isEmpty()) {
            base = plus(Layer.of(LayerKind.CELL, "cell"));
        }
        List<Layer> reached = base.layers.stream().filter(l -> target.reaches(l)).toList();
        if (reached.isEmpty() || reached.stream().noneMatch(l -> l.kind().properties().contains(property))) {
            return Outcome.failed(Path.unknown(this, path));
        }
        List<Layer> changed = new ArrayList<>(base.layers);
        boolean split = target.isAlias(LayerKind.ELECTROLYTE) && property == Property.THICKNESS
                && assumptions.sseThicknessCount() == Assumptions.SseThicknessCount.TOTAL;
        double[] shares = split ? assumptions.shares(reached.size()) : null;
        int k = 0;
        for (int i = 0; i < changed.size(); i++) {
            Layer layer = changed.get(i);
            if (target.reaches(layer) && layer.kind().properties().contains(property)) {
                Layer freed = layer;
                for (Property rival : rivals(layer, property)) {
                    freed = freed.without(rival);
                }
                changed.set(i, freed.with(property, split ? value * shares[k] : value));
                k++;
            }
        }
        return Outcome.of(new CellDesign(name, changed, assumptions), List.of());
    }

    private static Set<Property> rivals(Layer layer, Property property) {
        Set<Property> rivals = EnumSet.noneOf(Property.class);
        switch (layer.kind()) {
            case LITHIUM_ANODE -> {
                if (property == Property.NP_RATIO) {
                    rivals.add(Property.THICKNESS);
                } else if (property == Property.THICKNESS) {
                    rivals.add(Property.NP_RATIO);
                }
            }
            case CATHODE -> cathodeRivals(layer, property, rivals);
            case ELECTROLYTE, INTERLAYER -> {
                if (property == Property.CONDUCTIVITY || property == Property.ACTIVATION_ENERGY) {
                    rivals.add(Property.AREA_RESISTANCE);
                }
            }
            default -> {
                return rivals;
            }
        }
        return rivals;
    }

    private static void cathodeRivals(Layer layer, Property property, Set<Property> rivals) {
        boolean thicknessFixesLoading =
                layer.has(Property.THICKNESS) && (layer.has(Property.POROSITY) || layer.has(Property.DENSITY));
        switch (property) {
            case AREAL_CAPACITY -> {
                rivals.add(Property.ACTIVE_LOADING);
                if (thicknessFixesLoading) {
                    rivals.add(Property.THICKNESS);
                }
            }
            case ACTIVE_LOADING -> {
                rivals.add(Property.AREAL_CAPACITY);
                if (thicknessFixesLoading) {
                    rivals.add(Property.THICKNESS);
                }
            }
            case THICKNESS -> {
                if (layer.has(Property.POROSITY) || layer.has(Property.DENSITY)) {
                    rivals.add(Property.AREAL_CAPACITY);
                    rivals.add(Property.ACTIVE_LOADING);
                }
            }
            case POROSITY -> {
                rivals.add(Property.DENSITY);
                if (layer.has(Property.AREAL_CAPACITY) || layer.has(Property.ACTIVE_LOADING)) {
                    rivals.add(Property.THICKNESS);
                }
            }
            case DENSITY -> {
                rivals.add(Property.POROSITY);
                if (layer.has(Property.AREAL_CAPACITY) || layer.has(Property.ACTIVE_LOADING)) {
                    rivals.add(Property.THICKNESS);
                }
            }
            default -> rivals.clear();
        }
    }
}
