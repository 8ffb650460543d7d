// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.nitrolith.model.cell.AnodeFree;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.Coating;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.Interlayer;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.model.material.ActiveProperties;
import org.nitrolith.model.material.ContactRecord;
import org.nitrolith.model.material.ContactVerdict;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.StabilityWindow;
import org.nitrolith.model.material.WindowKind;
import org.nitrolith.model.resource.ElementPath;
import org.nitrolith.units.Quantity;
import org.nitrolith.validation.spi.Findings;
import org.nitrolith.validation.spi.ValidationRule;

/**
 * Every electrode in its potential range (cut-off voltages; 0 V against Li/Li+ for lithium) against the windows of
 * every electrolyte that touches it, the one mixed into the electrode among them. An electrolyte that is both mixed in and next to
 * the electrode is judged once.
 *
 * <table>
 * <caption>What is reported</caption>
 * <tr><th>contact</th><th>severity</th></tr>
 * <tr><td>recorded as unstable</td><td>error</td></tr>
 * <tr><td>reduced by lithium, no passivation known</td><td>error</td></tr>
 * <tr><td>outside of the thermodynamic window and of every other</td><td>warning</td></tr>
 * <tr><td>outside of the thermodynamic window, inside an extended or experimental one, or recorded as
 * passivated</td><td>info with the source</td></tr>
 * <tr><td>nothing recorded</td><td>info</td></tr>
 * <tr><td>inside the thermodynamic window, or recorded as stable</td><td>none</td></tr>
 * </table>
 */
public final class ContactRule implements ValidationRule {

    private static final double TOLERANCE_V = 1E-9;
    private static final String REVIEW = "W. Li et al. 2025, doi 10.1039/d4ee04927f";

    /** An electrode: its range of potentials in V against Li/Li+, the material that has it, and its layer. */
    private record Electrode(Layer layer, Material material, double lowest, double highest) {

        boolean isLithium() {
            return layer instanceof LithiumAnode || layer instanceof AnodeFree;
        }

        String range() {
            return lowest == highest ? Amounts.text(lowest) + " V"
                    : Amounts.text(lowest) + " to " + Amounts.text(highest) + " V";
        }
    }

    @Override
    public void check(EObject element, Findings findings) {
        CellBuild cell = (CellBuild) element;
        List<Layer> layers = cell.getStack().stream().filter(Layer.class::isInstance).map(Layer.class::cast).toList();
        for (Layer layer : layers) {
            if (layer instanceof CompositeElectrode composite && composite.getElectrolyteMaterial() != null) {
                electrode(composite, findings)
                        .ifPresent(e -> checkPotential(e, composite.getElectrolyteMaterial(), composite, findings));
            }
        }
        for (int i = 0; i + 1 < layers.size(); i++) {
            checkContact(layers.get(i), layers.get(i + 1), findings);
        }
    }

    private static void checkContact(Layer a, Layer b, Findings findings) {
        boolean aIsElectrode = isElectrode(a);
        boolean bIsElectrode = isElectrode(b);
        if (aIsElectrode && bIsElectrode) {
            findings.error("cell.electrodesTouch", b,
                    "the electrodes " + name(a) + " and " + name(b) + " touch: there is no electrolyte between them.",
                    "Put an electrolyte layer between them.");
        } else if (aIsElectrode && isConductor(b)) {
            checkElectrode(a, b, findings);
        } else if (bIsElectrode && isConductor(a)) {
            checkElectrode(b, a, findings);
        } else if (isConductor(a) && isConductor(b)) {
            checkRecorded(material(a), material(b), b, findings);
        }
    }

    private static void checkElectrode(Layer electrodeLayer, Layer conductor, Findings findings) {
        Material material = material(conductor);
        if (material == null) {
            findings.info("cell.contactUnknown", conductor, name(conductor) + " has no material, so its contact with "
                    + name(electrodeLayer) + " cannot be judged.", "Choose its material.");
            return;
        }
        Material mixedIn = electrodeLayer instanceof CompositeElectrode composite ? composite.getElectrolyteMaterial() : null;
        if (mixedIn == material) {
            return;
        }
        electrode(electrodeLayer, findings).ifPresent(e -> checkPotential(e, material, conductor, findings));
        if (mixedIn != null) {
            checkRecorded(mixedIn, material, conductor, findings);
        }
    }

    /** Two electrolytes: only what is recorded can be said. */
    private static void checkRecorded(Material a, Material b, Layer at, Findings findings) {
        if (a == null || b == null || a == b) {
            return;
        }
        Optional<ContactRecord> record = record(a, b);
        if (record.isEmpty()) {
            findings.info("cell.contactUnknown", at,
                    "nothing is recorded of the contact between " + name(a) + " and " + name(b) + ".",
                    "Record it at one of the two materials when it is known.");
        } else if (record.get().getVerdict() == ContactVerdict.NOT_STUDIED) {
            findings.info("cell.contactUnknown", at,
                    "the contact between " + name(a) + " and " + name(b) + " has not been studied" + Sources.of(record.get()) + ".",
                    "Record the verdict at one of the two materials when it is known.");
        } else {
            reportRecord(record.get(), name(a), name(b), at, findings,
                    "Put an interlayer or coating between them, or choose another electrolyte.");
        }
    }

    /** Reports a recorded verdict; whether it settles the question. */
    private static boolean reportRecord(ContactRecord record, String a, String b, EObject at, Findings findings,
            String advice) {
        return switch (record.getVerdict()) {
            case UNSTABLE -> {
                findings.error("cell.contactUnstable", at,
                        "the contact between " + a + " and " + b + " is recorded as unstable" + Sources.of(record)
                        + ".",
                        advice);
                yield true;
            }
            case PASSIVATED -> {
                findings.info("cell.contactPassivated", at,
                        a + " and " + b + " react to an interphase that protects them" + Sources.of(record) + ".", "");
                yield true;
            }
            case STABLE -> true;
            case NOT_STUDIED -> false;
        };
    }

    private static void checkPotential(Electrode electrode, Material material, EObject at, Findings findings) {
        String conductor = name(material);
        String name = electrode.material() == null ? name(electrode.layer()) : name(electrode.material());
        Optional<ContactRecord> record = electrode.material() == null && !electrode.isLithium() ? Optional.empty()
                : record(material, electrode);
        if (record.isPresent() && reportRecord(record.get(), conductor, name, at, findings, advice(electrode, material))) {
            return;
        }
        List<StabilityWindow> windows = material.getWindows().stream()
                .filter(w -> w.getLower() != null || w.getUpper() != null).toList();
        if (windows.isEmpty()) {
            findings.info("cell.contactUnknown", at,
                    "no stability window of " + conductor + " is recorded; whether it lasts at " + name + " ("
                            + electrode.range() + ") is not known.",
                    "Record its window, with the source.");
            return;
        }
        if (covers(windows, WindowKind.THERMODYNAMIC, electrode).isPresent()) {
            return;
        }
        Optional<StabilityWindow> wider = covers(windows, WindowKind.EXTENDED, electrode)
                .or(() -> covers(windows, WindowKind.EXPERIMENTAL, electrode));
        String narrow = windows.stream().filter(w -> w.getKind() == WindowKind.THERMODYNAMIC).findFirst()
                .map(w -> " is outside of its thermodynamic window " + text(w) + Sources.of(w)).orElse("");
        if (wider.isPresent()) {
            findings.info("cell.metastable", at,
                    name + " (" + electrode.range() + ")" + (narrow.isEmpty() ? " is" : narrow + ", but")
                            + " inside the window " + text(wider.get()) + " of " + conductor + " ("
                            + wider.get().getKind().getLiteral() + ")" + Sources.of(wider.get()) + ".",
                    "");
        } else if (electrode.isLithium() && windows.stream().anyMatch(ContactRule::isReduced)) {
            findings.error("cell.reducedByLithium", at,
                    "lithium reduces " + conductor + (narrow.isEmpty() ? "" : ": 0 V" + narrow)
                            + ", and no passivation is known.",
                    advice(electrode, material) + " Or record the interphase that protects it, with its source.");
        } else {
            findings.warning("cell.outsideWindow", at,
                    name + " works at " + electrode.range() + ", outside of every recorded window of " + conductor
                    + ": "
                            + String.join(", ", windows.stream().map(w -> text(w) + Sources.of(w)).toList()) + ".",
                    advice(electrode, material) + " Or record the wider window, with its source.");
        }
    }

    /** What the literature does where this electrode and this electrolyte do not go together. */
    private static String advice(Electrode electrode, Material material) {
        if (electrode.isLithium()) {
            return "Put a nitride interlayer that is stable against lithium between them (Li3N or Li9N2Cl3, for two: "
                    + REVIEW + ", section 4.3).";
        }
        return switch (material.getMaterialClass()) {
            case HALIDE, OXIDE -> "Coat the active material, or choose another electrolyte.";
            default -> "Put a halide interlayer, which lasts at higher potentials, between them (Li3InCl6, for one: " + REVIEW
                    + ", section 4.3 and Fig. 17), or coat the active material.";
        };
    }

    private static boolean isReduced(StabilityWindow window) {
        return window.getKind() == WindowKind.THERMODYNAMIC && Amounts.lowest(window.getLower(), "V").orElse(0) > 0;
    }

    private static Optional<StabilityWindow> covers(List<StabilityWindow> windows, WindowKind kind,
            Electrode electrode) {
        return windows.stream().filter(w -> w.getKind() == kind)
                .filter(w -> Amounts.lowest(w.getLower(), "V").orElse(Double.NEGATIVE_INFINITY) <= electrode.lowest()
                        + TOLERANCE_V)
                .filter(w -> Amounts.highest(w.getUpper(), "V").orElse(Double.POSITIVE_INFINITY) >= electrode.highest()
                        - TOLERANCE_V)
                .findFirst();
    }

    private static String text(StabilityWindow window) {
        return (window.getLower() == null ? "up" : window.getLower().toString()) + " to "
                + (window.getUpper() == null ? "beyond" : window.getUpper().toString());
    }

    // ---- layers ----

    private static boolean isElectrode(Layer layer) {
        return layer instanceof CompositeElectrode || layer instanceof LithiumAnode || layer instanceof AnodeFree;
    }

    private static boolean isConductor(Layer layer) {
        return layer instanceof ElectrolyteLayer || layer instanceof Interlayer || layer instanceof Coating;
    }

    private static Material material(Layer layer) {
        return layer.getMaterial();
    }

    private static Optional<Electrode> electrode(Layer layer, Findings findings) {
        if (!(layer instanceof CompositeElectrode composite)) {
            return Optional.of(new Electrode(layer, layer.getMaterial(), 0, 0));
        }
        Material active = composite.getActiveMaterial() == null ? composite.getMaterial()
                : composite.getActiveMaterial();
        ActiveProperties known = active == null ? null : active.getActiveProperties();
        OptionalDouble low = first(Amounts::lowest, composite.getLowerCutoffVoltage(),
                known == null ? null : known.getLowerCutoffVoltage(), composite.getMeanVoltage(),
                known == null ? null : known.getMeanVoltage());
        OptionalDouble high = first(Amounts::highest, composite.getUpperCutoffVoltage(),
                known == null ? null : known.getUpperCutoffVoltage(), composite.getMeanVoltage(),
                known == null ? null : known.getMeanVoltage());
        if (low.isEmpty() || high.isEmpty()) {
            findings.info("cell.noPotential", composite,
                    "without cut-off voltages the contacts of " + name(composite) + " cannot be judged.",
                    "Give its lower and upper cut-off voltage.");
            return Optional.empty();
        }
        return Optional.of(new Electrode(layer, active, Math.min(low.getAsDouble(), high.getAsDouble()),
                Math.max(low.getAsDouble(), high.getAsDouble())));
    }

    private static OptionalDouble first(BiFunction<Quantity, String, OptionalDouble> end, Quantity... candidates) {
        return Stream.of(candidates).map(q -> end.apply(q, "V")).filter(OptionalDouble::isPresent).findFirst()
                .orElse(OptionalDouble.empty());
    }

    // ---- records ----

    private static Optional<ContactRecord> record(Material conductor, Electrode electrode) {
        if (electrode.material() != null) {
            return record(conductor, electrode.material());
        }
        return conductor.getContacts().stream().filter(c -> names(c.getPartnerName(), List.of("Li", "lithium",
                "Li metal", "lithium metal"))).findFirst();
    }

    /** A verdict at either of two materials; one that says something goes first, the worst of these. */
    private static Optional<ContactRecord> record(Material a, Material b) {
        List<ContactRecord> records = new ArrayList<>();
        a.getContacts().stream().filter(c -> isPartner(c, b)).forEach(records::add);
        b.getContacts().stream().filter(c -> isPartner(c, a)).forEach(records::add);
        return records.stream().max((x, y) -> Integer.compare(x.getVerdict().getValue(), y.getVerdict().getValue()));
    }

    private static boolean isPartner(ContactRecord record, Material material) {
        if (record.getPartner() != null) {
            return record.getPartner() == material;
        }
        List<String> known = new ArrayList<>(material.getSymbols());
        known.add(material.getName());
        known.add(material.getFormula() == null ? null : material.getFormula().toString());
        return names(record.getPartnerName(), known);
    }

    private static boolean names(String printed, List<String> known) {
        return printed != null && known.stream().filter(Objects::nonNull)
                .anyMatch(k -> k.equalsIgnoreCase(printed.strip()));
    }

    private static String name(EObject element) {
        String name = ElementPath.name(element);
        if (!name.isEmpty()) {
            return name;
        }
        return switch (element) {
            case LithiumAnode lithium -> "lithium";
            case AnodeFree plated -> "plated lithium";
            case Material material when material.getFormula() != null -> material.getFormula().toString();
            case Layer layer when layer.getMaterial() != null -> name(layer.getMaterial());
            default -> ElementPath.of(element);
        };
    }
}
