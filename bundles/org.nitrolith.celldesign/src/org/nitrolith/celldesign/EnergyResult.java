// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Everything about one design in a form to be read: all outputs that the data allow, the breakdown by layer, the
 * assumptions in words and what was found.
 *
 * @param design      the design
 * @param outputs     the outputs in their units; one that the data do not allow is absent
 * @param layers      the breakdown, in stack order, then the parts of the package
 * @param assumptions how it was counted, one sentence each
 * @param findings    remarks and warnings
 */
public record EnergyResult(CellDesign design, Map<Output, Double> outputs, List<LayerShare> layers,
        List<String> assumptions, List<Finding> findings) {

    /** Copies the collections. */
    public EnergyResult {
        EnumMap<Output, Double> copy = new EnumMap<>(Output.class);
        copy.putAll(outputs);
        outputs = Collections.unmodifiableMap(copy);
        layers = List.copyOf(layers);
        assumptions = List.copyOf(assumptions);
        findings = List.copyOf(findings);
    }

    /** Checks and computes a design. */
    public static Outcome<EnergyResult> of(CellDesign design) {
        Outcome<CellModel> compiled = CellModel.compile(design);
        if (compiled.value().isEmpty()) {
            return Outcome.failed(compiled.findings());
        }
        CellModel model = compiled.value().get();
        DesignPoint point = model.newPoint();
        model.evaluate(model.values(), point);
        Map<Output, Double> outputs = new EnumMap<>(Output.class);
        for (Output output : Output.values()) {
            if (model.gives(output)) {
                outputs.put(output, point.get(output));
            }
        }
        return Outcome.of(new EnergyResult(design, outputs, breakdown(model, point), statements(model),
                compiled.findings()), compiled.findings());
    }

    private static List<LayerShare> breakdown(CellModel model, DesignPoint point) {
        List<LayerShare> shares = new ArrayList<>();
        List<Layer> layers = model.design().layers();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            LayerKind kind = layer.kind();
            if (kind == LayerKind.CELL) {
                continue;
            }
            boolean inStack = kind.isInStack() && kind != LayerKind.INTERFACE;
            boolean resists = kind.isIonConductor() && model.hasRate() || kind == LayerKind.INTERFACE;
            boolean whole = kind.isInStack() ? inStack && model.gives(Output.STACK_MASS) : model.gives(Output.POUCH_MASS);
            boolean volumeKnown = inStack && (model.hasVolume() || kind != LayerKind.CATHODE);
            shares.add(new LayerShare(layer.name(), kind, some(volumeKnown, point.layerThicknessUm(i)),
                    inStack ? point.layerMassMgCm2(i) : 0, inStack ? point.layerMassMgCm2(i) / point.arealMass : 0,
                    some(inStack && model.hasVolume(), point.layerThicknessUm(i) / point.thickness),
                    some(inStack && model.hasCost() && point.arealCost > 0, point.layerCostPerCm2(i) / point.arealCost),
                    some(resists, point.layerResistanceOhmCm2(i)), some(whole, point.partMassG(i))));
        }
        return shares;
    }

    private static OptionalDouble some(boolean given, double value) {
        return given ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static List<String> statements(CellModel model) {
        List<String> statements = new ArrayList<>(model.design().assumptions().statements());
        statements.removeIf(s -> !model.hasVolume() && s.equals(model.design().assumptions().volumeState().statement())
                || !model.hasRate() && s.startsWith("conductivity"));
        model.design().layer(LayerKind.LITHIUM_ANODE).ifPresent(anode -> {
            if (!anode.has(Property.DENSITY)) {
                statements.add("density of lithium " + CellModel.LITHIUM_DENSITY + " g/cm3 (handbook value)");
            }
        });
        if (!model.gives(Output.POUCH_MASS)) {
            statements.add("no tabs, pouch foil or pressure hardware are counted");
        }
        return statements;
    }

    /** One output in its unit, if the data allow it. */
    public OptionalDouble get(Output output) {
        Double value = outputs.get(output);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Wh/kg of one unit cell. */
    public double gravimetric() {
        return outputs.get(Output.GRAVIMETRIC);
    }
}
