// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.nitrolith.celldesign.Assumptions;
import org.nitrolith.celldesign.CellDesign;
import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Layer;
import org.nitrolith.celldesign.LayerKind;
import org.nitrolith.celldesign.Property;
import org.nitrolith.model.cell.AnodeFree;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CoatedSides;
import org.nitrolith.model.cell.Coating;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.CountingRules;
import org.nitrolith.model.cell.CurrentCollector;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.FoilCounting;
import org.nitrolith.model.cell.Interface;
import org.nitrolith.model.cell.Interlayer;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.model.cell.LithiumCounting;
import org.nitrolith.model.cell.Packaging;
import org.nitrolith.model.cell.Polarity;
import org.nitrolith.model.cell.StackItem;
import org.nitrolith.model.cell.ThicknessCounting;
import org.nitrolith.model.material.ActiveProperties;
import org.nitrolith.model.material.Material;
import org.nitrolith.units.Quantity;

/**
 * Turns a cell build into a design: quantities into the units of the arithmetic, values that a layer leaves to its material
 * from there. What is missing, unreadable or cannot be meant becomes a finding that names the layer.
 */
public final class CellMapper {

    private static final double ASSUMED_POUCH_UM = 100;

    private final CellBuild cell;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Layer> layers = new ArrayList<>();
    private final List<Optional<StackItem>> items = new ArrayList<>();
    private final List<String> currencies = new ArrayList<>();

    private CellMapper(CellBuild cell) {
        this.cell = cell;
    }

    /**
     * A mapped cell.
     *
     * @param design   the design
     * @param items    the stack item of each of its layers, by index; none for parts of the package
     * @param currency the one currency of all prices; empty when there is none or they differ
     * @param findings what was found
     */
    public record Mapping(CellDesign design, List<Optional<StackItem>> items, String currency, List<Finding> findings) {
    }

    /** Maps a cell. */
    public static Mapping map(CellBuild cell) {
        CellMapper mapper = new CellMapper(cell);
        return mapper.map();
    }

    private Mapping map() {
        List<CurrentCollector> foils =
                cell.getStack().stream().filter(CurrentCollector.class::isInstance).map(CurrentCollector.class::cast).toList();
        int behindCathode = firstIndex(CompositeElectrode.class);
        for (int i = 0; i < cell.getStack().size(); i++) {
            StackItem item = cell.getStack().get(i);
            String name = name(item, i);
            switch (item) {
                case CurrentCollector foil -> {
                    boolean positive = behindCathode < 0 ? foils.indexOf(foil) == 0 : i < behindCathode;
                    add(foil(name, foil, positive ? LayerKind.POSITIVE_FOIL : LayerKind.NEGATIVE_FOIL), item);
                }
                case CompositeElectrode electrode -> composite(name, electrode);
                case ElectrolyteLayer sse -> add(separator(name, sse, LayerKind.ELECTROLYTE, sse.getRelativeDensity(),
                        sse.getConductivity()), item);
                case Interlayer layer -> add(
                        separator(name, layer, LayerKind.INTERLAYER, layer.getRelativeDensity(), null), item);
                case Coating coating -> coating(name, coating);
                case LithiumAnode anode -> add(lithium(name, anode), item);
                case AnodeFree bare -> anodeFree(name, bare);
                case Interface contact -> add(take(Layer.of(LayerKind.INTERFACE, name), Property.AREA_RESISTANCE,
                        contact.getAreaSpecificResistance()), item);
                default -> findings.add(Finding.warning("unknown-layer", name, "",
                        "A " + item.eClass().getName() + " is not counted", "use another kind of layer"));
            }
        }
        whole();
        Assumptions assumptions = assumptions(foils);
        splitTotalThickness(assumptions);
        String currency = currencies.isEmpty() ? "" : currencies.get(0);
        if (currencies.stream().anyMatch(c -> !c.equals(currency))) {
            findings.add(Finding.warning("currencies", "", Property.COST.key(),
                    "Prices are in several currencies: " + String.join(", ", new TreeSet<>(currencies)),
                    "give all prices in one currency; costs are left out"));
            layers.replaceAll(l -> l.without(Property.COST).without(Property.ELECTROLYTE_COST)
                    .without(Property.CARBON_COST).without(Property.BINDER_COST));
        }
        String title = cell.getName() == null ? "" : cell.getName();
        return new Mapping(new CellDesign(title, layers, assumptions), items, currency, findings);
    }

    private int firstIndex(Class<?> type) {
        for (int i = 0; i < cell.getStack().size(); i++) {
            if (type.isInstance(cell.getStack().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String name(StackItem item, int index) {
        return item.getName() == null || item.getName().isBlank() ? item.eClass().getName() + " " + (index + 1)
                : item.getName();
    }

    private void add(Layer layer, StackItem item) {
        layers.add(layer);
        items.add(Optional.of(item));
    }

    private Layer take(Layer layer, Property property, Quantity quantity) {
        OptionalDouble value = number(layer.name(), property.key(), quantity, property.unit());
        return value.isPresent() ? layer.with(property, value.getAsDouble()) : layer;
    }

    /** A quantity in a unit: the middle of a range, the bound of a censored value, both with a warning. */
    private OptionalDouble number(String layer, String property, Quantity quantity, String unit) {
        if (quantity == null) {
            return OptionalDouble.empty();
        }
        if (!quantity.isReadable()) {
            findings.add(Finding.error("unreadable", layer, property, "'" + quantity + "' cannot be read: "
                    + quantity.problem().orElse(""), "write a number with its unit, such as 20 um"));
            return OptionalDouble.empty();
        }
        if (!quantity.isCompatibleWith(unit)) {
            findings.add(Finding.error("wrong-unit", layer, property, property + " is " + quantity
                    + ("1".equals(unit) ? ", where a pure number is needed" : ", which does not convert to " + unit),
                    "1".equals(unit) ? "give a number" : "give it in " + unit));
            return OptionalDouble.empty();
        }
        if (quantity.isRange()) {
            double middle = (quantity.in(unit) + quantity.upperIn(unit).orElseThrow()) / 2;
            findings.add(Finding.warning("range", layer, property, property + " is the range " + quantity
                    + "; its middle is used", "give one value, or study its influence with a sweep"));
            return OptionalDouble.of(middle);
        }
        if (quantity.qualifier().isCensoring()) {
            findings.add(Finding.warning("censored", layer, property, property + " is only bounded (" + quantity
                    + "); the bound is used", "give a value"));
        }
        return OptionalDouble.of(quantity.in(unit));
    }

    private Optional<Material> material(String layer, Material material) {
        if (material != null && material.eIsProxy()) {
            findings.add(Finding.warning("missing-material", layer, "",
                    "The linked material is not found: " + EcoreUtil.getURI(material),
                    "restore the file, or link another material"));
            return Optional.empty();
        }
        return Optional.ofNullable(material);
    }

    private static Quantity orElse(Quantity own, Optional<Material> material, Function<Material, Quantity> from) {
        return own != null ? own : material.map(from).orElse(null);
    }

    private static Quantity ofActive(Material material, Function<ActiveProperties, Quantity> from) {
        return material.getActiveProperties() == null ? null : from.apply(material.getActiveProperties());
    }

    private Quantity density(org.nitrolith.model.cell.Layer layer, Optional<Material> material) {
        if (layer.getDensity() == null && layer.getPhase() != null && layer.getPhase().getDensity() != null) {
            return layer.getPhase().getDensity();
        }
        return orElse(layer.getDensity(), material, Material::getDensity);
    }

    private Layer cost(Layer layer, Property property, Optional<Material> material) {
        if (material.isEmpty() || material.get().getCost() == null) {
            return layer;
        }
        currencies.add(material.get().getCost().getCurrency() == null ? "" : material.get().getCost().getCurrency());
        return layer.with(property, material.get().getCost().getPricePerKilogram());
    }

    private Layer foil(String name, CurrentCollector foil, LayerKind kind) {
        Optional<Material> metal = material(name, foil.getMaterial());
        Layer layer = take(Layer.of(kind, name), Property.THICKNESS, foil.getThickness());
        return cost(take(layer, Property.DENSITY, density(foil, metal)), Property.COST, metal);
    }

    private void composite(String name, CompositeElectrode e) {
        if (e.getPolarity() == Polarity.NEGATIVE) {
            findings.add(Finding.error("negative-composite", name, "",
                    "A composite negative electrode cannot be counted", "use lithium or an anode-free side"));
            return;
        }
        Optional<Material> active = material(name, e.getActiveMaterial() != null ? e.getActiveMaterial() : e.getMaterial());
        Optional<Material> electrolyte = material(name, e.getElectrolyteMaterial());
        Optional<Material> carbon = material(name, e.getCarbonMaterial());
        Optional<Material> binder = material(name, e.getBinderMaterial());
        Layer l = Layer.of(LayerKind.CATHODE, name);
        l = take(l, Property.AREAL_CAPACITY, e.getArealCapacity());
        l = take(l, Property.ACTIVE_LOADING, e.getLoading());
        l = take(l, Property.THICKNESS, e.getThickness());
        l = take(l, Property.SPECIFIC_CAPACITY,
                orElse(e.getSpecificCapacity(), active, m -> ofActive(m, ActiveProperties::getSpecificCapacity)));
        l = take(l, Property.THEORETICAL_CAPACITY,
                active.map(m -> ofActive(m, ActiveProperties::getTheoreticalCapacity)).orElse(null));
        l = take(l, Property.MEAN_VOLTAGE,
                orElse(e.getMeanVoltage(), active, m -> ofActive(m, ActiveProperties::getMeanVoltage)));
        l = take(l, Property.UPPER_CUTOFF,
                orElse(e.getUpperCutoffVoltage(), active, m -> ofActive(m, ActiveProperties::getUpperCutoffVoltage)));
        l = take(l, Property.LOWER_CUTOFF,
                orElse(e.getLowerCutoffVoltage(), active, m -> ofActive(m, ActiveProperties::getLowerCutoffVoltage)));
        l = take(l, Property.ACTIVE_FRACTION, e.getActiveFraction());
        l = take(l, Property.ELECTROLYTE_FRACTION, e.getElectrolyteFraction());
        l = take(l, Property.CARBON_FRACTION, e.getCarbonFraction());
        l = take(l, Property.BINDER_FRACTION, e.getBinderFraction());
        l = take(l, Property.ACTIVE_DENSITY, active.map(Material::getDensity).orElse(null));
        l = take(l, Property.ELECTROLYTE_DENSITY, electrolyte.map(Material::getDensity).orElse(null));
        l = take(l, Property.CARBON_DENSITY, carbon.map(Material::getDensity).orElse(null));
        l = take(l, Property.BINDER_DENSITY, binder.map(Material::getDensity).orElse(null));
        CountingRules rules = cell.getCounting();
        if (rules != null && rules.isIncludePorosity()) {
            l = take(l, Property.POROSITY, e.getPorosity());
        }
        if (rules != null && rules.isIncludeFirstCycleLoss()) {
            OptionalDouble loss = number(name, "firstCycleLoss",
                    orElse(e.getFirstCycleLoss(), active, m -> ofActive(m, ActiveProperties::getFirstCycleLoss)), "1");
            if (loss.isPresent()) {
                l = l.with(Property.FIRST_CYCLE_EFFICIENCY, 1 - loss.getAsDouble());
            }
        }
        if (rules != null && rules.isIncludeSwelling()) {
            l = take(l, Property.VOLUME_CHANGE,
                    active.map(m -> ofActive(m, ActiveProperties::getVolumeChange)).orElse(null));
        }
        l = cost(l, Property.COST, active);
        l = cost(l, Property.ELECTROLYTE_COST, electrolyte);
        l = cost(l, Property.CARBON_COST, carbon);
        l = cost(l, Property.BINDER_COST, binder);
        add(l, e);
    }

    private Layer separator(String name, org.nitrolith.model.cell.Layer item, LayerKind kind, Quantity relativeDensity,
            Quantity conductivity) {
        Optional<Material> material = material(name, item.getMaterial());
        Layer layer = take(Layer.of(kind, name), Property.THICKNESS, item.getThickness());
        layer = take(layer, Property.DENSITY, density(item, material));
        layer = take(layer, Property.RELATIVE_DENSITY, relativeDensity);
        layer = cost(layer, Property.COST, material);
        ConductionRecords records = new ConductionRecords(name, material, item.getPhase());
        if (conductivity != null) {
            layer = take(layer, Property.CONDUCTIVITY, conductivity);
        } else {
            layer = take(layer, Property.CONDUCTIVITY, records.conductivity(findings).orElse(null));
        }
        return layer.has(Property.CONDUCTIVITY)
                ? take(layer, Property.ACTIVATION_ENERGY, records.activationEnergy(findings).orElse(null)) : layer;
    }

    private void coating(String name, Coating coating) {
        Set<Object> seen = new HashSet<>();
        for (org.nitrolith.model.cell.Layer at = coating; at instanceof Coating c; at = c.getCoats()) {
            if (!seen.add(at)) {
                findings.add(Finding.error("circular-link", name, "coats",
                        "The coating covers itself, directly or through other coatings", "correct what it coats"));
                return;
            }
        }
        if (coating.getThickness() == null || coating.getMassFraction() != null) {
            findings.add(Finding.info("coating-not-counted", name, "massFraction",
                    "A coating of particles is not counted as a layer of its own"));
            return;
        }
        add(separator(name, coating, LayerKind.INTERLAYER, null, null), coating);
    }

    private Layer lithium(String name, LithiumAnode anode) {
        Optional<Material> metal = material(name, anode.getMaterial());
        Layer layer = take(Layer.of(LayerKind.LITHIUM_ANODE, name), Property.NP_RATIO, anode.getNpRatio());
        layer = take(layer, Property.THICKNESS, anode.getThickness());
        Quantity specific = orElse(anode.getSpecificCapacity(), metal,
                m -> ofActive(m, ActiveProperties::getSpecificCapacity));
        layer = take(layer, Property.SPECIFIC_CAPACITY, specific);
        if (specific == null) {
            findings.add(Finding.info("lithium-capacity", name, Property.SPECIFIC_CAPACITY.key(), String.format(Locale.ROOT,
                    "The capacity of lithium is not given; the theoretical %.0f mAh/g is used", CellModel.LITHIUM_CAPACITY)));
            layer = layer.with(Property.SPECIFIC_CAPACITY, CellModel.LITHIUM_CAPACITY);
        }
        return cost(take(layer, Property.DENSITY, density(anode, metal)), Property.COST, metal);
    }

    private void anodeFree(String name, AnodeFree bare) {
        if (bare.getThickness() != null) {
            Optional<Material> seed = material(name, bare.getMaterial());
            Layer layer = take(Layer.of(LayerKind.INTERLAYER, name + " seed"), Property.THICKNESS, bare.getThickness());
            layer = take(layer, Property.DENSITY, density(bare, seed)).with(Property.AREA_RESISTANCE, 0);
            add(cost(layer, Property.COST, seed), bare);
        }
        OptionalDouble reserve = number(name, "reserve", bare.getReserve(), "1");
        if (reserve.isPresent() && reserve.getAsDouble() != 0) {
            add(Layer.of(LayerKind.LITHIUM_ANODE, name)
                    .with(Property.NP_RATIO, 1 + reserve.getAsDouble())
                    .with(Property.SPECIFIC_CAPACITY, CellModel.LITHIUM_CAPACITY), bare);
        } else {
            add(Layer.of(LayerKind.ANODE_FREE, name), bare);
        }
    }

    private void whole() {
        Layer part = take(Layer.of(LayerKind.CELL, "cell"), Property.TEMPERATURE, cell.getTemperature());
        OptionalDouble footprint = number("cell", "footprint", cell.getFootprint(), "cm2");
        if (footprint.isPresent()) {
            double side = Math.sqrt(footprint.getAsDouble());
            part = part.with(Property.WIDTH, side).with(Property.LENGTH, side).with(Property.UNITS, cell.getUnitCells());
        }
        if (!part.values().isEmpty()) {
            layers.add(part);
            items.add(Optional.empty());
        }
        Packaging packaging = cell.getPackaging();
        CountingRules rules = cell.getCounting();
        if (packaging != null && rules != null && rules.isIncludePackage()) {
            pack(packaging);
        }
        if (packaging != null && rules != null && rules.isIncludePressureHardware()) {
            hardware("pressure hardware", packaging.getPressureHardwareMass());
        }
    }

    private void pack(Packaging packaging) {
        OptionalDouble areal = number("pouch", "foilArealMass", packaging.getFoilArealMass(), "mg/cm2");
        OptionalDouble thickness = number("pouch", "foilThickness", packaging.getFoilThickness(), "um");
        if (areal.isPresent() && packaging.getCaseMass() == null) {
            if (thickness.isEmpty()) {
                findings.add(Finding.info("pouch-thickness", "pouch", "foilThickness",
                        "The thickness of the pouch foil is not given; 100 um are used for the volume"));
            }
            double um = thickness.orElse(ASSUMED_POUCH_UM);
            Layer pouch = Layer.of(LayerKind.POUCH, "pouch").with(Property.THICKNESS, um)
                    .with(Property.DENSITY, 10 * areal.getAsDouble() / um);
            layers.add(take(pouch, Property.SEAL_MARGIN, packaging.getSealMargin()));
            items.add(Optional.empty());
            findings.add(Finding.info("square-footprint", "cell", "footprint",
                    "Only the area of the electrode is given; a square is assumed for the seal of the pouch"));
        }
        hardware("tabs", packaging.getTabMass());
        hardware("case", packaging.getCaseMass());
        hardware("other", packaging.getOtherMass());
    }

    private void hardware(String name, Quantity mass) {
        if (mass != null) {
            layers.add(take(Layer.of(LayerKind.HARDWARE, name), Property.MASS, mass));
            items.add(Optional.empty());
        }
    }

    private Assumptions assumptions(List<CurrentCollector> foils) {
        CountingRules rules = cell.getCounting();
        Assumptions assumptions = Assumptions.standard();
        boolean bothSides = rules != null ? rules.getFoils() == FoilCounting.SHARED
                : !foils.isEmpty() && foils.stream().allMatch(f -> f.getCoatedSides() == CoatedSides.TWO);
        if (bothSides) {
            assumptions = assumptions.withFoilCount(Assumptions.FoilCount.SHARED);
        }
        boolean reserve = layers.stream().anyMatch(l -> l.kind() == LayerKind.LITHIUM_ANODE)
                && cell.getStack().stream().anyMatch(AnodeFree.class::isInstance);
        if (reserve || rules != null && rules.getLithium() == LithiumCounting.EXCESS_ONLY) {
            assumptions = assumptions.withLithiumCount(Assumptions.LithiumCount.EXCESS);
        }
        if (rules != null && rules.getElectrolyteThickness() == ThicknessCounting.TOTAL) {
            assumptions = assumptions.withSseThicknessCount(Assumptions.SseThicknessCount.TOTAL, 0.5);
        }
        if (rules != null && rules.isIncludeSwelling()) {
            assumptions = assumptions.withVolumeState(Assumptions.VolumeState.CHARGED);
        }
        return assumptions;
    }

    /** Where all electrolyte layers together have the one thickness that is given, each gets its part. */
    private void splitTotalThickness(Assumptions assumptions) {
        if (assumptions.sseThicknessCount() != Assumptions.SseThicknessCount.TOTAL) {
            return;
        }
        List<Layer> separators = layers.stream().filter(l -> l.kind() == LayerKind.ELECTROLYTE).toList();
        List<Double> given = separators.stream().filter(l -> l.has(Property.THICKNESS))
                .map(l -> l.get(Property.THICKNESS, 0)).distinct().toList();
        if (separators.size() < 2 || given.size() != 1) {
            return;
        }
        double each = given.get(0) / separators.size();
        layers.replaceAll(l -> l.kind() == LayerKind.ELECTROLYTE ? l.with(Property.THICKNESS, each) : l);
        findings.add(Finding.info("total-thickness", separators.get(0).name(), Property.THICKNESS.key(),
                Property.THICKNESS.format(given.get(0)) + " are divided equally over the " + separators.size()
                        + " electrolyte layers"));
    }
}
