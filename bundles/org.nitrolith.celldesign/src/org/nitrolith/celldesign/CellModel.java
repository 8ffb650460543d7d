// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.nitrolith.celldesign.StackState.CapacitySource;
import org.nitrolith.celldesign.StackState.CathodeThickness;

/**
 * A checked design, ready to be evaluated over and over.
 *
 * <p>One unit cell of capacity Q [mAh/cm2] and mean voltage V has the areal mass [mg/cm2]
 * <pre>
 *   m = f sum(0.1 rho t)_foils + 1000 Q / (c w) + sum(0.1 rho d t)_layers + 1000 x Q / c_Li
 * </pre>
 * with thickness t [um], density rho [g/cm3] and relative density d of each layer, specific capacity c [mAh/g] and mass
 * fraction w of the active material, capacity c_Li [mAh/g] of lithium, x = N/P or N/P - 1 and f = 1 or 1/2 as the
 * {@link Assumptions} say. Gravimetric energy density is 1000 V Q e / m [Wh/kg] and volumetric energy density is
 * V Q e / T [Wh/L] with the first-cycle efficiency e and the thickness T [cm] of the unit cell. At a C-rate C the mean
 * voltage is V - i R / 1000 with i = C Q e [mA/cm2] and R [ohm cm2] the sum of t / sigma(T) over the separating layers
 * plus the resistances of the interfaces; below the lower cut-off no energy is delivered.
 *
 * <p>The conductivity at temperature T follows from that at 25 C by the Arrhenius law in the form that the assumptions
 * name. Cost is the sum of mass times cost over the layers.
 *
 * <p>A stack of n unit cells has n cathodes; separator, anode and negative foil reach beyond the cathode by the
 * overhang. A pouch adds two sheets of pouch foil with a folded seal margin on each side, the side walls, tabs and
 * hardware.
 *
 * <p>{@link #evaluate} allocates nothing and is safe for use by several threads with a vector and a point each.
 */
public final class CellModel {

    /** Capacity of lithium, F / (3.6 M) with M = 6.94 g/mol (IUPAC), mAh/g. */
    public static final double LITHIUM_CAPACITY = 96485.33212 / (3.6 * 6.94);
    /** Density of lithium at 20 C, g/cm3 (CRC Handbook of Chemistry and Physics); not printed in the review. */
    public static final double LITHIUM_DENSITY = 0.534;

    /** Boltzmann constant over elementary charge, eV/K (CODATA 2018, exact). */
    private static final double BOLTZMANN_EV = 1.380649e-23 / 1.602176634e-19;
    private static final double ZERO_CELSIUS = 273.15;
    private static final double ROOM = ZERO_CELSIUS + 25;
    private static final double ROUNDING = 1e-9;

    private static final int C_CAPACITY = slot(LayerKind.CATHODE, Property.AREAL_CAPACITY);
    private static final int C_LOADING = slot(LayerKind.CATHODE, Property.ACTIVE_LOADING);
    private static final int C_THICKNESS = slot(LayerKind.CATHODE, Property.THICKNESS);
    private static final int C_SPECIFIC = slot(LayerKind.CATHODE, Property.SPECIFIC_CAPACITY);
    private static final int C_THEORETICAL = slot(LayerKind.CATHODE, Property.THEORETICAL_CAPACITY);
    private static final int C_VOLTAGE = slot(LayerKind.CATHODE, Property.MEAN_VOLTAGE);
    private static final int C_LOWER = slot(LayerKind.CATHODE, Property.LOWER_CUTOFF);
    private static final int C_ACTIVE = slot(LayerKind.CATHODE, Property.ACTIVE_FRACTION);
    private static final int C_ELECTROLYTE = slot(LayerKind.CATHODE, Property.ELECTROLYTE_FRACTION);
    private static final int C_CARBON = slot(LayerKind.CATHODE, Property.CARBON_FRACTION);
    private static final int C_BINDER = slot(LayerKind.CATHODE, Property.BINDER_FRACTION);
    private static final int C_DENSITY = slot(LayerKind.CATHODE, Property.DENSITY);
    private static final int C_ACTIVE_DENSITY = slot(LayerKind.CATHODE, Property.ACTIVE_DENSITY);
    private static final int C_ELECTROLYTE_DENSITY = slot(LayerKind.CATHODE, Property.ELECTROLYTE_DENSITY);
    private static final int C_CARBON_DENSITY = slot(LayerKind.CATHODE, Property.CARBON_DENSITY);
    private static final int C_BINDER_DENSITY = slot(LayerKind.CATHODE, Property.BINDER_DENSITY);
    private static final int C_POROSITY = slot(LayerKind.CATHODE, Property.POROSITY);
    private static final int C_EFFICIENCY = slot(LayerKind.CATHODE, Property.FIRST_CYCLE_EFFICIENCY);
    private static final int C_VOLUME_CHANGE = slot(LayerKind.CATHODE, Property.VOLUME_CHANGE);
    private static final int C_COST = slot(LayerKind.CATHODE, Property.COST);
    private static final int C_ELECTROLYTE_COST = slot(LayerKind.CATHODE, Property.ELECTROLYTE_COST);
    private static final int C_CARBON_COST = slot(LayerKind.CATHODE, Property.CARBON_COST);
    private static final int C_BINDER_COST = slot(LayerKind.CATHODE, Property.BINDER_COST);

    private static final int F_THICKNESS = slot(LayerKind.POSITIVE_FOIL, Property.THICKNESS);
    private static final int F_DENSITY = slot(LayerKind.POSITIVE_FOIL, Property.DENSITY);
    private static final int F_COST = slot(LayerKind.POSITIVE_FOIL, Property.COST);

    private static final int E_THICKNESS = slot(LayerKind.ELECTROLYTE, Property.THICKNESS);
    private static final int E_DENSITY = slot(LayerKind.ELECTROLYTE, Property.DENSITY);
    private static final int E_RELATIVE = slot(LayerKind.ELECTROLYTE, Property.RELATIVE_DENSITY);
    private static final int E_CONDUCTIVITY = slot(LayerKind.ELECTROLYTE, Property.CONDUCTIVITY);
    private static final int E_ACTIVATION = slot(LayerKind.ELECTROLYTE, Property.ACTIVATION_ENERGY);
    private static final int E_RESISTANCE = slot(LayerKind.ELECTROLYTE, Property.AREA_RESISTANCE);
    private static final int E_COST = slot(LayerKind.ELECTROLYTE, Property.COST);

    private static final int A_NP = slot(LayerKind.LITHIUM_ANODE, Property.NP_RATIO);
    private static final int A_THICKNESS = slot(LayerKind.LITHIUM_ANODE, Property.THICKNESS);
    private static final int A_SPECIFIC = slot(LayerKind.LITHIUM_ANODE, Property.SPECIFIC_CAPACITY);
    private static final int A_DENSITY = slot(LayerKind.LITHIUM_ANODE, Property.DENSITY);
    private static final int A_COST = slot(LayerKind.LITHIUM_ANODE, Property.COST);

    private static final int G_WIDTH = slot(LayerKind.CELL, Property.WIDTH);
    private static final int G_LENGTH = slot(LayerKind.CELL, Property.LENGTH);
    private static final int G_UNITS = slot(LayerKind.CELL, Property.UNITS);
    private static final int G_TEMPERATURE = slot(LayerKind.CELL, Property.TEMPERATURE);
    private static final int G_RATE = slot(LayerKind.CELL, Property.C_RATE);
    private static final int G_OVERHANG = slot(LayerKind.CELL, Property.OVERHANG);
    private static final int G_STRIP = slot(LayerKind.CELL, Property.TAB_STRIP);

    private static final int P_THICKNESS = slot(LayerKind.POUCH, Property.THICKNESS);
    private static final int P_DENSITY = slot(LayerKind.POUCH, Property.DENSITY);
    private static final int P_MARGIN = slot(LayerKind.POUCH, Property.SEAL_MARGIN);

    private static final int T_WIDTH = slot(LayerKind.TAB, Property.PART_WIDTH);
    private static final int T_LENGTH = slot(LayerKind.TAB, Property.PART_LENGTH);
    private static final int T_THICKNESS = slot(LayerKind.TAB, Property.THICKNESS);
    private static final int T_DENSITY = slot(LayerKind.TAB, Property.DENSITY);

    private static final int H_MASS = slot(LayerKind.HARDWARE, Property.MASS);
    private static final int H_HEIGHT = slot(LayerKind.HARDWARE, Property.HEIGHT);

    private final CellDesign design;
    private final LayerKind[] kinds;
    private final int[] base;
    private final boolean[] resistanceGiven;
    private final double[] defaults;
    private final int cathode;
    private final int anode;
    private final int anodeFree;
    private final int positiveFoil;
    private final int negativeFoil;
    private final int pouchFoil;
    private final int[] separators;
    private final int[] interfaces;
    private final int[] tabs;
    private final int[] hardware;
    private final boolean[] outer;
    private final int cell;
    private final StackState state;
    private final boolean restIsElectrolyte;
    private final boolean componentsKnown;
    private final boolean excess;
    private final boolean shared;
    private final boolean charged;
    private final boolean sigmaT;
    private final boolean bruggeman;
    private final boolean volume;
    private final boolean rate;
    private final boolean cost;
    private final boolean stack;
    private final boolean pouch;

    private CellModel(CellDesign design, StackState state) {
        this.design = design;
        this.state = state;
        List<Layer> layers = design.layers();
        int n = layers.size();
        kinds = new LayerKind[n];
        base = new int[n];
        resistanceGiven = new boolean[n];
        int size = 0;
        for (int i = 0; i < n; i++) {
            Layer layer = layers.get(i);
            kinds[i] = layer.kind();
            base[i] = size;
            size += layer.kind().properties().size();
            resistanceGiven[i] = layer.has(Property.AREA_RESISTANCE);
        }
        cathode = indexOf(LayerKind.CATHODE);
        anode = indexOf(LayerKind.LITHIUM_ANODE);
        anodeFree = indexOf(LayerKind.ANODE_FREE);
        positiveFoil = indexOf(LayerKind.POSITIVE_FOIL);
        negativeFoil = indexOf(LayerKind.NEGATIVE_FOIL);
        pouchFoil = indexOf(LayerKind.POUCH);
        separators = indicesOf(LayerKind::isIonConductor);
        interfaces = indicesOf(k -> k == LayerKind.INTERFACE);
        tabs = indicesOf(k -> k == LayerKind.TAB);
        hardware = indicesOf(k -> k == LayerKind.HARDWARE);
        outer = new boolean[n];
        int firstElectrolyte = indexOf(LayerKind.ELECTROLYTE);
        for (int i = 0; i < n; i++) {
            outer[i] = i >= firstElectrolyte;
        }
        int cellPart = indexOf(LayerKind.CELL);
        cell = cellPart >= 0 ? base[cellPart] : size;
        defaults = new double[cellPart >= 0 ? size : size + LayerKind.CELL.properties().size()];
        for (int i = 0; i < n; i++) {
            List<Property> properties = kinds[i].properties();
            for (int k = 0; k < properties.size(); k++) {
                defaults[base[i] + k] = layers.get(i).get(properties.get(k), otherwise(properties.get(k)));
            }
        }
        if (cellPart < 0) {
            defaults[cell + G_TEMPERATURE] = 25;
        }
        Layer positive = layers.get(cathode);
        restIsElectrolyte = !positive.has(Property.ELECTROLYTE_FRACTION);
        componentsKnown = StackState.solidDensity(positive) > 0;
        Assumptions a = design.assumptions();
        excess = a.lithiumCount() == Assumptions.LithiumCount.EXCESS;
        shared = a.foilCount() == Assumptions.FoilCount.SHARED;
        charged = a.volumeState() == Assumptions.VolumeState.CHARGED;
        sigmaT = a.arrheniusForm() == Assumptions.ArrheniusForm.SIGMA_T;
        bruggeman = a.poreConduction() == Assumptions.PoreConduction.BRUGGEMAN;
        volume = state.thicknessSource() != CathodeThickness.UNKNOWN;
        rate = layers.stream().filter(l -> l.kind().isIonConductor()).allMatch(
                l -> l.has(Property.AREA_RESISTANCE) || l.has(Property.CONDUCTIVITY) || l.get(Property.THICKNESS, 1) == 0);
        cost = layers.stream().filter(l -> l.kind().isInStack()).allMatch(CellModel::hasCost);
        stack = cellPart >= 0 && layers.get(cellPart).has(Property.WIDTH) && layers.get(cellPart).has(Property.LENGTH)
                && layers.get(cellPart).has(Property.UNITS);
        pouch = stack && volume && pouchFoil >= 0;
    }

    private static int slot(LayerKind kind, Property property) {
        return kind.properties().indexOf(property);
    }

    private static double otherwise(Property property) {
        return switch (property) {
            case RELATIVE_DENSITY, FIRST_CYCLE_EFFICIENCY -> 1;
            case TEMPERATURE -> 25;
            case DENSITY -> LITHIUM_DENSITY;
            case THEORETICAL_CAPACITY -> Double.POSITIVE_INFINITY;
            default -> 0;
        };
    }

    private static boolean hasCost(Layer layer) {
        return switch (layer.kind()) {
            case INTERFACE, ANODE_FREE -> true;
            case CATHODE -> {
                double carbon = layer.get(Property.CARBON_FRACTION, 0);
                double binder = layer.get(Property.BINDER_FRACTION, 0);
                double electrolyte = layer.get(Property.ELECTROLYTE_FRACTION,
                        1 - layer.get(Property.ACTIVE_FRACTION, 1) - carbon - binder);
                yield layer.has(Property.COST) && (electrolyte <= ROUNDING || layer.has(Property.ELECTROLYTE_COST))
                        && (carbon == 0 || layer.has(Property.CARBON_COST))
                        && (binder == 0 || layer.has(Property.BINDER_COST));
            }
            default -> layer.has(Property.COST);
        };
    }

    private int indexOf(LayerKind kind) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == kind) {
                return i;
            }
        }
        return -1;
    }

    private int[] indicesOf(Predicate<LayerKind> wanted) {
        return IntStream.range(0, kinds.length).filter(i -> wanted.test(kinds[i])).toArray();
    }

    /**
     * Checks a design and makes it ready to be evaluated. Every impossible value, missing or surplus layer and missing
     * or contradictory value is reported with the layer's name; after an error there is no model.
     */
    public static Outcome<CellModel> compile(CellDesign design) {
        List<Finding> findings = new ArrayList<>(DesignChecker.check(design));
        if (Finding.anyError(findings)) {
            if (onlyMissing(findings)) {
                findings.addAll(underDetermined(design));
            }
            return Outcome.failed(findings);
        }
        StackState state = StackState.of(design);
        findings.addAll(state.findings());
        if (Finding.anyError(findings)) {
            return Outcome.failed(findings);
        }
        CellModel model = new CellModel(design, state);
        model.explainGaps(findings);
        DesignPoint point = model.newPoint();
        if (!model.evaluate(model.defaults, point)) {
            findings.add(Finding.error("not-computable", "", "",
                    "The values give no finite energy density of a cell with mass",
                    "check areal capacity, N/P and thicknesses together"));
            return Outcome.failed(findings);
        }
        if (model.rate && model.rateOf(model.defaults) > 0 && point.gravimetricAtRate == 0) {
            findings.add(Finding.warning("no-energy-at-rate", design.layers().get(model.cathode).name(), "cRate",
                    "At " + NumberText.of(model.rateOf(model.defaults)) + " C the polarisation of "
                            + NumberText.of(point.current * point.resistance / 1000, "V")
                            + " leaves a voltage below the lower cut-off: no energy is delivered",
                    "lower the rate or the resistance"));
        }
        return Outcome.of(model, findings);
    }

    private static boolean onlyMissing(List<Finding> findings) {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR)
                .allMatch(f -> "missing-value".equals(f.code()));
    }

    private static List<Finding> underDetermined(CellDesign design) {
        List<String> open = StackState.open(design);
        return open.size() < 2 ? List.of()
                : List.of(Finding.error("under-determined", "", "",
                        "The stack is under-determined: " + String.join(", ", open) + " are open", "give all of them, or"
                                + " all but one together with a target"));
    }

    private void explainGaps(List<Finding> findings) {
        List<Layer> layers = design.layers();
        if (!rate) {
            String without = layers.stream()
                    .filter(l -> l.kind().isIonConductor() && !l.has(Property.AREA_RESISTANCE)
                            && !l.has(Property.CONDUCTIVITY))
                    .map(Layer::name).collect(Collectors.joining(", "));
            String text = "No resistance and no energy at rate: the conductivity of " + without + " is not given";
            findings.add(rateOf(defaults) > 0
                    ? Finding.warning("no-rate", without, Property.CONDUCTIVITY.key(), text,
                            "give conductivity or areaSpecificResistance")
                    : Finding.info("no-rate", without, Property.CONDUCTIVITY.key(), text));
        }
        if (pouchFoil >= 0 && !pouch) {
            findings.add(Finding.warning("no-pouch", layers.get(pouchFoil).name(), "",
                    "No energy density of the pouch cell: "
                            + (stack ? "the thickness of the cathode is not known" : "width, length or units are not given"),
                    stack ? "give activeDensity and electrolyteDensity, or the cathode's thickness or density"
                            : "give cell.width, cell.length and cell.units"));
        }
        if (stack && Math.rint(defaults[cell + G_UNITS]) != defaults[cell + G_UNITS]) {
            findings.add(Finding.warning("units-not-whole", "cell", Property.UNITS.key(),
                    "The number of unit cells is " + defaults[cell + G_UNITS], "give a whole number"));
        }
    }

    private double rateOf(double[] vector) {
        return vector[cell + G_RATE];
    }

    /** The design that was compiled. */
    public CellDesign design() {
        return design;
    }

    /** A fresh copy of the design's numbers; {@link DesignVariable#set} changes it. */
    public double[] values() {
        return defaults.clone();
    }

    /** A place for the results of one evaluation. */
    public DesignPoint newPoint() {
        return new DesignPoint(kinds.length);
    }

    /** Whether the design has the data for an output. */
    public boolean gives(Output output) {
        return switch (output) {
            case GRAVIMETRIC, AREAL_ENERGY, AREAL_MASS, AREAL_CAPACITY, USABLE_CAPACITY, ACTIVE_LOADING -> true;
            case NP_RATIO -> anode >= 0;
            case VOLUMETRIC, THICKNESS -> volume;
            case COST -> cost;
            case RESISTANCE -> rate;
            case CURRENT_DENSITY, VOLTAGE_AT_RATE, GRAVIMETRIC_AT_RATE -> rate;
            case VOLUMETRIC_AT_RATE -> rate && volume;
            case CAPACITY, STACK_ENERGY, STACK_MASS, STACK_GRAVIMETRIC -> stack;
            case STACK_VOLUME, STACK_VOLUMETRIC -> stack && volume;
            case POUCH_MASS, POUCH_GRAVIMETRIC, POUCH_VOLUME, POUCH_VOLUMETRIC -> pouch;
        };
    }

    /** Whether the thickness of the cathode is known, and so the volume. */
    boolean hasVolume() {
        return volume;
    }

    boolean hasCost() {
        return cost;
    }

    boolean hasRate() {
        return rate;
    }

    /** One output of a vector of numbers; empty when the design does not give it or the numbers are impossible. */
    public OptionalDouble evaluate(double[] vector, DesignPoint scratch, Output output) {
        return gives(output) && evaluate(vector, scratch) ? OptionalDouble.of(scratch.get(output))
                : OptionalDouble.empty();
    }

    /**
     * A value that can be varied. It must be one that the design gives: a value that is computed from others is first
     * set with {@link CellDesign#with(String, double)}.
     *
     * @param path such as {@code sse.thickness}, see {@link CellDesign}
     */
    public Outcome<DesignVariable> variable(String path) {
        Path.Target target = Path.parse(path);
        if (target.property().isEmpty()) {
            return Outcome.failed(Path.unknown(design, path));
        }
        Property property = target.property().get();
        List<Integer> slots = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            Layer layer = design.layers().get(i);
            int k = kinds[i].properties().indexOf(property);
            if (k < 0 || !target.reaches(layer)) {
                continue;
            }
            if (!layer.has(property) && !hasDefault(layer, property)) {
                return Outcome.failed(Finding.error("not-given", layer.name(), property.key(),
                        "'" + path + "' is computed from other values in this design, or not given",
                        "set it to a number first"));
            }
            slots.add(base[i] + k);
            names.add(layer.name());
        }
        if (slots.isEmpty() && target.isAlias(LayerKind.CELL) && hasDefault(Layer.of(LayerKind.CELL, "cell"), property)) {
            slots.add(cell + LayerKind.CELL.properties().indexOf(property));
            names.add("cell");
        }
        if (slots.isEmpty()) {
            return Outcome.failed(Path.unknown(design, path));
        }
        boolean total = target.isAlias(LayerKind.ELECTROLYTE) && property == Property.THICKNESS
                && design.assumptions().sseThicknessCount() == Assumptions.SseThicknessCount.TOTAL;
        double[] shares = new double[slots.size()];
        Arrays.fill(shares, 1);
        if (total) {
            shares = design.assumptions().shares(slots.size());
        }
        return Outcome.of(new DesignVariable(path, property, String.join(", ", names),
                slots.stream().mapToInt(Integer::intValue).toArray(), shares, total), List.of());
    }

    private static boolean hasDefault(Layer layer, Property property) {
        return switch (property) {
            case RELATIVE_DENSITY, FIRST_CYCLE_EFFICIENCY, VOLUME_CHANGE, TEMPERATURE, C_RATE, OVERHANG, TAB_STRIP,
                    SEAL_MARGIN, HEIGHT -> layer.kind().properties().contains(property);
            case POROSITY -> !layer.has(Property.DENSITY) && !layer.has(Property.THICKNESS);
            case DENSITY -> layer.kind() == LayerKind.LITHIUM_ANODE || layer.kind() == LayerKind.ANODE_FREE;
            case ACTIVATION_ENERGY -> layer.has(Property.CONDUCTIVITY);
            default -> false;
        };
    }

    /**
     * Computes everything about one design.
     *
     * @param p the numbers, from {@link #values()}
     * @param r receives the results
     * @return false when the numbers are impossible together (no capacity, N/P below 1, a component with a negative
     *         fraction, not finite); the energies in {@code r} are 0 then
     */
    public boolean evaluate(double[] p, DesignPoint r) {
        int c = base[cathode];
        double specific = p[c + C_SPECIFIC];
        double active = p[c + C_ACTIVE];
        double carbon = p[c + C_CARBON];
        double binder = p[c + C_BINDER];
        double electrolyte = restIsElectrolyte ? 1 - active - carbon - binder : p[c + C_ELECTROLYTE];
        double solid = componentsKnown ? 1 / (active / p[c + C_ACTIVE_DENSITY] + over(electrolyte, p[c + C_ELECTROLYTE_DENSITY])
                + over(carbon, p[c + C_CARBON_DENSITY]) + over(binder, p[c + C_BINDER_DENSITY])) : 0;
        double bulk = state.thicknessSource() == CathodeThickness.BULK_DENSITY ? p[c + C_DENSITY]
                : solid * (1 - p[c + C_POROSITY]);
        double capacity = capacity(p, c, specific, active, bulk);
        double loading = 1000 * capacity / specific;
        double composite = loading / active;
        double cathodeThickness = switch (state.thicknessSource()) {
            case UNKNOWN -> 0;
            case GIVEN -> p[c + C_THICKNESS];
            case BULK_DENSITY, COMPONENTS -> 10 * composite / bulk;
        };
        double usable = capacity * p[c + C_EFFICIENCY];
        double current = p[cell + G_RATE] * usable;
        r.layerMassMgCm2[cathode] = composite;
        r.layerThicknessUm[cathode] = charged ? cathodeThickness * (1 + p[c + C_VOLUME_CHANGE]) : cathodeThickness;
        r.layerCostPerCm2[cathode] = 1e-6 * composite * (active * p[c + C_COST] + electrolyte * p[c + C_ELECTROLYTE_COST]
                + carbon * p[c + C_CARBON_COST] + binder * p[c + C_BINDER_COST]);
        r.firstChargeCapacity = capacity;
        r.usableCapacity = usable;
        r.activeLoading = loading;
        r.npRatio = 0;
        double share = shared ? 0.5 : 1;
        foil(p, positiveFoil, share, r);
        foil(p, negativeFoil, share, r);
        double mass = composite + r.layerMassMgCm2[positiveFoil] + r.layerMassMgCm2[negativeFoil];
        double thickness = r.layerThicknessUm[cathode] + r.layerThicknessUm[positiveFoil]
                + r.layerThicknessUm[negativeFoil];
        double price = r.layerCostPerCm2[cathode] + r.layerCostPerCm2[positiveFoil] + r.layerCostPerCm2[negativeFoil];
        double resistance = 0;
        double kelvin = p[cell + G_TEMPERATURE] + ZERO_CELSIUS;
        for (int i : separators) {
            separator(p, i, kelvin, r);
            mass += r.layerMassMgCm2[i];
            thickness += r.layerThicknessUm[i];
            price += r.layerCostPerCm2[i];
            resistance += r.layerResistanceOhmCm2[i];
        }
        for (int i : interfaces) {
            r.layerResistanceOhmCm2[i] = p[base[i]];
            resistance += p[base[i]];
        }
        if (anode >= 0) {
            lithium(p, capacity, r);
            mass += r.layerMassMgCm2[anode];
            thickness += r.layerThicknessUm[anode];
            price += r.layerCostPerCm2[anode];
        } else {
            r.layerThicknessUm[anodeFree] = charged ? plated(capacity, p[base[anodeFree]]) : 0;
            thickness += r.layerThicknessUm[anodeFree];
        }
        double voltage = p[c + C_VOLTAGE];
        double energy = voltage * usable;
        double loaded = voltage - 1e-3 * current * resistance;
        boolean delivers = loaded > 0 && loaded >= p[c + C_LOWER];
        r.arealMass = mass;
        r.thickness = volume ? thickness : 0;
        r.arealEnergy = energy;
        r.arealCost = price;
        r.gravimetric = 1000 * energy / mass;
        r.volumetric = volume ? 1e4 * energy / thickness : 0;
        r.costPerKwh = cost ? 1e6 * price / energy : 0;
        r.resistance = rate ? resistance : 0;
        r.current = current;
        r.voltage = rate ? Math.max(loaded, 0) : 0;
        r.gravimetricAtRate = rate && delivers ? 1000 * loaded * usable / mass : 0;
        r.volumetricAtRate = rate && delivers && volume ? 1e4 * loaded * usable / thickness : 0;
        boolean possible = capacity > 0 && capacity < Double.POSITIVE_INFINITY && mass > 0
                && r.gravimetric < Double.POSITIVE_INFINITY && electrolyte > -ROUNDING && bulk >= 0
                && specific <= p[c + C_THEORETICAL] && (anode < 0 || r.npRatio >= 1 - ROUNDING)
                && (!rate || r.resistance < Double.POSITIVE_INFINITY)
                && (!volume || r.volumetric < Double.POSITIVE_INFINITY && r.volumetric > 0);
        if (!possible) {
            clear(r);
            return false;
        }
        if (stack) {
            wholeCell(p, r);
        }
        return true;
    }

    private static double over(double fraction, double density) {
        return density > 0 ? fraction / density : 0;
    }

    private static double plated(double capacity, double density) {
        return 1e4 * capacity / (LITHIUM_CAPACITY * density);
    }

    private double capacity(double[] p, int c, double specific, double active, double bulk) {
        CapacitySource source = state.capacitySource();
        if (source == CapacitySource.AREAL_CAPACITY) {
            return p[c + C_CAPACITY];
        }
        if (source == CapacitySource.ACTIVE_LOADING) {
            return p[c + C_LOADING] * specific / 1000;
        }
        if (source == CapacitySource.CATHODE_THICKNESS) {
            return 1e-4 * bulk * p[c + C_THICKNESS] * active * specific;
        }
        int a = base[anode];
        double x = p[a + A_NP] - (excess ? 1 : 0);
        return 1e-4 * p[a + A_DENSITY] * p[a + A_THICKNESS] * p[a + A_SPECIFIC] / x;
    }

    private void foil(double[] p, int i, double share, DesignPoint r) {
        int o = base[i];
        r.layerThicknessUm[i] = share * p[o + F_THICKNESS];
        r.layerMassMgCm2[i] = 0.1 * p[o + F_DENSITY] * r.layerThicknessUm[i];
        r.layerCostPerCm2[i] = 1e-6 * r.layerMassMgCm2[i] * p[o + F_COST];
    }

    private void separator(double[] p, int i, double kelvin, DesignPoint r) {
        int o = base[i];
        double t = p[o + E_THICKNESS];
        r.layerThicknessUm[i] = t;
        r.layerMassMgCm2[i] = 0.1 * p[o + E_DENSITY] * p[o + E_RELATIVE] * t;
        r.layerCostPerCm2[i] = 1e-6 * r.layerMassMgCm2[i] * p[o + E_COST];
        if (rate) {
            r.layerResistanceOhmCm2[i] = resistanceGiven[i] ? p[o + E_RESISTANCE] : t == 0 ? 0
                    : 1e-4 * t / (p[o + E_CONDUCTIVITY] * arrhenius(i, p[o + E_ACTIVATION], kelvin, r) * pores(p[o + E_RELATIVE]));
        }
    }

    private void lithium(double[] p, double capacity, DesignPoint r) {
        int i = anode;
        int a = base[i];
        double density = p[a + A_DENSITY];
        double x;
        if (state.anodeByThickness()) {
            x = 1e-4 * density * p[a + A_THICKNESS] * p[a + A_SPECIFIC] / capacity;
            r.npRatio = excess ? x + 1 : x;
        } else {
            r.npRatio = p[a + A_NP];
            x = excess ? r.npRatio - 1 : r.npRatio;
        }
        r.layerMassMgCm2[i] = 1000 * x * capacity / p[a + A_SPECIFIC];
        r.layerCostPerCm2[i] = 1e-6 * r.layerMassMgCm2[i] * p[a + A_COST];
        double built = 10 * r.layerMassMgCm2[i] / density;
        r.layerThicknessUm[i] = charged ? built + plated(capacity, density) : built;
    }

    /** Conductivity at a temperature over that at 25 C; both seldom change between two designs of a study. */
    private double arrhenius(int i, double activation, double kelvin, DesignPoint r) {
        if (r.kelvin[i] != kelvin || r.activationEv[i] != activation) {
            r.kelvin[i] = kelvin;
            r.activationEv[i] = activation;
            r.arrheniusFactor[i] = kelvin == ROOM ? 1
                    : Math.exp(activation / BOLTZMANN_EV * (1 / ROOM - 1 / kelvin)) * (sigmaT ? ROOM / kelvin : 1);
        }
        return r.arrheniusFactor[i];
    }

    /** Conductivity of a layer with pores over that of the dense material: relative density to the power of 3/2. */
    private double pores(double relative) {
        return bruggeman ? relative * Math.sqrt(relative) : 1;
    }

    private static void clear(DesignPoint r) {
        r.firstChargeCapacity = 0;
        r.usableCapacity = 0;
        r.activeLoading = 0;
        r.npRatio = 0;
        r.arealEnergy = 0;
        r.arealMass = 0;
        r.thickness = 0;
        r.gravimetric = 0;
        r.volumetric = 0;
        r.costPerKwh = 0;
        r.resistance = 0;
        r.current = 0;
        r.voltage = 0;
        r.gravimetricAtRate = 0;
        r.volumetricAtRate = 0;
        r.capacityAh = 0;
        r.stackEnergyWh = 0;
        r.stackMassG = 0;
        r.stackVolumeCm3 = 0;
        r.stackGravimetric = 0;
        r.stackVolumetric = 0;
        r.pouchMassG = 0;
        r.pouchVolumeCm3 = 0;
        r.pouchGravimetric = 0;
        r.pouchVolumetric = 0;
    }

    private void wholeCell(double[] p, DesignPoint r) {
        double width = p[cell + G_WIDTH];
        double length = p[cell + G_LENGTH];
        double n = p[cell + G_UNITS];
        double outerWidth = width + 0.2 * p[cell + G_OVERHANG];
        double outerLength = length + 0.2 * p[cell + G_OVERHANG];
        double area = width * length;
        double outerArea = outerWidth * outerLength;
        double strip = 0.1 * p[cell + G_STRIP] * width;
        double positives = shared ? Math.ceil(n / 2) : n;
        double negatives = shared ? Math.floor(n / 2) + 1 : n;
        double perFoil = shared ? 2 : 1;
        double mass = part(r, positiveFoil, perFoil * positives * (area + strip))
                + part(r, negativeFoil, perFoil * negatives * (outerArea + strip)) + part(r, cathode, n * area);
        double height = perFoil
                * (positives * r.layerThicknessUm[positiveFoil] + negatives * r.layerThicknessUm[negativeFoil]);
        double unit = r.layerThicknessUm[cathode];
        for (int i : separators) {
            mass += part(r, i, n * (outer[i] ? outerArea : area));
            unit += r.layerThicknessUm[i];
        }
        if (anode >= 0) {
            mass += part(r, anode, n * outerArea);
            unit += r.layerThicknessUm[anode];
        } else {
            unit += r.layerThicknessUm[anodeFree];
        }
        height += n * unit;
        double cm = 1e-4 * height;
        r.capacityAh = 1e-3 * r.usableCapacity * area * n;
        r.stackEnergyWh = 1e-3 * r.arealEnergy * area * n;
        r.stackMassG = mass;
        r.stackGravimetric = 1000 * r.stackEnergyWh / mass;
        r.stackVolumeCm3 = volume ? outerArea * cm : 0;
        r.stackVolumetric = volume ? 1000 * r.stackEnergyWh / r.stackVolumeCm3 : 0;
        if (pouch) {
            wrap(p, r, outerWidth, outerLength, cm);
        }
    }

    private static double part(DesignPoint r, int i, double areaCm2) {
        double mass = 1e-3 * r.layerMassMgCm2[i] * areaCm2;
        r.partMassG[i] = mass;
        return mass;
    }

    private void wrap(double[] p, DesignPoint r, double width, double length, double stackHeight) {
        int o = base[pouchFoil];
        double t = 1e-4 * p[o + P_THICKNESS];
        double margin = 0.2 * p[o + P_MARGIN];
        double footprint = (width + margin) * (length + margin);
        r.partMassG[pouchFoil] = p[o + P_DENSITY] * t * (2 * footprint + 2 * (width + length) * stackHeight);
        double mass = r.stackMassG + r.partMassG[pouchFoil];
        double height = stackHeight + 2 * t;
        for (int i : tabs) {
            int k = base[i];
            r.partMassG[i] = 1e-6 * p[k + T_WIDTH] * p[k + T_LENGTH] * p[k + T_THICKNESS] * p[k + T_DENSITY];
            mass += r.partMassG[i];
        }
        for (int i : hardware) {
            r.partMassG[i] = p[base[i] + H_MASS];
            mass += r.partMassG[i];
            height += 0.1 * p[base[i] + H_HEIGHT];
        }
        r.pouchMassG = mass;
        r.pouchVolumeCm3 = footprint * height;
        r.pouchGravimetric = 1000 * r.stackEnergyWh / mass;
        r.pouchVolumetric = 1000 * r.stackEnergyWh / r.pouchVolumeCm3;
    }
}
