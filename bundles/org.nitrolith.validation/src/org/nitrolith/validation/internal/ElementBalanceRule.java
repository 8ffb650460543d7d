// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.nitrolith.chemistry.Element;
import org.nitrolith.chemistry.Formula;
import org.nitrolith.model.base.AtmosphereKind;
import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.Product;
import org.nitrolith.model.synthesis.PulsedLaserDeposition;
import org.nitrolith.model.synthesis.RouteNode;
import org.nitrolith.model.synthesis.Sputter;
import org.nitrolith.model.synthesis.Step;
import org.nitrolith.validation.spi.Findings;
import org.nitrolith.validation.spi.ValidationRule;

/**
 * The precursors hold every element of the product, in its proportions.
 *
 * <p>With n_i moles of precursor i (its molar ratio; where none is given, mass times purity over molar mass) and a_ie
 * atoms of element e in its formula, r_e = sum_i(n_i a_ie) / a_e(product) is the number of formula units that element e
 * is enough for. All r_e agree when the masses are right; a precursor that brings the element with the smallest is
 * short. Excess that is meant to make up for losses stands in its own feature and does not count. Nitrogen and oxygen
 * may come from the gas. What leaves the product (carbonate's CO2) does not count either.
 */
public final class ElementBalanceRule implements ValidationRule {

    private static final double TOLERANCE = 0.05;

    @Override
    public void check(EObject element, Findings findings) {
        Product product = (Product) element;
        RouteGraph graph = RouteGraph.of(product);
        Optional<Formula> formula = Substances.formula(product);
        if (graph == null || formula.isEmpty() || !formula.get().isProportioned()) {
            return;
        }
        Set<RouteNode> upstream = graph.upstream(product);
        List<Precursor> precursors = upstream.stream().filter(Precursor.class::isInstance).map(Precursor.class::cast)
                .toList();
        if (precursors.isEmpty()) {
            return;
        }
        List<Precursor> unknown = precursors.stream()
                .filter(p -> Substances.formula(p).filter(Formula::isProportioned).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            findings.info("synthesis.balanceUnknown", product,
                    "the element balance cannot be checked: " + names(unknown) + " has no formula with numbers.",
                    "Give it a formula or a material.");
            return;
        }
        Set<Element> free = new LinkedHashSet<>();
        upstream.stream().filter(Step.class::isInstance).forEach(step -> free.addAll(fromGasOrTarget((Step) step)));
        if (reportMissing(product, formula.get(), precursors, free, findings)) {
            return;
        }
        reportShort(product, formula.get(), precursors, free, findings);
    }

    private static boolean reportMissing(Product product, Formula formula, List<Precursor> precursors,
            Set<Element> free, Findings findings) {
        Set<Element> missing = new LinkedHashSet<>(formula.elements());
        missing.removeAll(free);
        precursors.forEach(p -> missing.removeAll(Substances.formula(p).orElseThrow().elements()));
        if (!missing.isEmpty()) {
            findings.error("synthesis.elementMissing", product,
                    formula + " holds " + missing.stream().map(Element::symbol).collect(Collectors.joining(", "))
                            + ", which no precursor brings (" + names(precursors) + ").",
                    "Add the precursor or the gas that brings it, or correct the formula.");
        }
        return !missing.isEmpty();
    }

    private static void reportShort(Product product, Formula formula, List<Precursor> precursors, Set<Element> free,
            Findings findings) {
        Map<Precursor, Double> moles = moles(precursors);
        if (moles.size() < precursors.size()) {
            return;
        }
        Map<Element, Double> enoughFor = new LinkedHashMap<>();
        for (Element element : formula.elements()) {
            if (!free.contains(element)) {
                double supply = precursors.stream()
                        .mapToDouble(p -> moles.get(p) * Substances.formula(p).orElseThrow().amount(element)).sum();
                enoughFor.put(element, supply / formula.amount(element));
            }
        }
        if (enoughFor.isEmpty()) {
            return;
        }
        Map.Entry<Element, Double> least = enoughFor.entrySet().stream().min(Map.Entry.comparingByValue())
                .orElseThrow();
        Map.Entry<Element, Double> most = enoughFor.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        double lacking = 1 - least.getValue() / most.getValue();
        if (lacking > TOLERANCE) {
            List<Precursor> bringers = precursors.stream()
                    .filter(p -> Substances.formula(p).orElseThrow().elements().contains(least.getKey())).toList();
            findings.warning("synthesis.elementBalance", product,
                    String.format(Locale.ROOT,
                            "for the %s that goes in, %.0f %% of the %s of %s is lacking: %s is short.",
                            most.getKey().symbol(), 100 * lacking, least.getKey().symbol(), formula, names(bringers)),
                    "Correct the molar ratios or masses of the precursors, or the formula of the product.");
        }
    }

    private static Map<Precursor, Double> moles(List<Precursor> precursors) {
        Map<Precursor, Double> moles = new LinkedHashMap<>();
        for (Precursor precursor : precursors) {
            Amounts.middle(precursor.getMolarRatio(), "1").ifPresent(n -> moles.put(precursor, n));
        }
        if (moles.size() == precursors.size()) {
            return moles;
        }
        moles.clear();
        for (Precursor precursor : precursors) {
            OptionalDouble mass = Amounts.middle(precursor.getMass(), "g");
            OptionalDouble molarMass = Substances.formula(precursor).orElseThrow().molarMass();
            double purity = Amounts.middle(precursor.getPurity(), "1").orElse(1);
            if (mass.isPresent() && molarMass.isPresent()) {
                moles.put(precursor, mass.getAsDouble() * purity / molarMass.getAsDouble());
            } else if (precursors.size() == 1) {
                moles.put(precursor, 1.0);
            }
        }
        return moles;
    }

    private static Set<Element> fromGasOrTarget(Step step) {
        Set<Element> elements = new LinkedHashSet<>();
        List<String> gases = new ArrayList<>();
        if (step.getAtmosphere() != null) {
            AtmosphereKind kind = step.getAtmosphere().getKind();
            if (kind == AtmosphereKind.NITROGEN) {
                elements.add(Element.N);
            } else if (kind == AtmosphereKind.OXYGEN || kind == AtmosphereKind.AMBIENT_AIR
                    || kind == AtmosphereKind.DRY_AIR) {
                elements.add(Element.O);
            }
            gases.add(step.getAtmosphere().getGas());
        }
        switch (step) {
            case Sputter sputter -> {
                gases.add(sputter.getGas());
                addAll(elements, sputter.getTarget());
            }
            case PulsedLaserDeposition deposition -> {
                gases.add(deposition.getGas());
                addAll(elements, deposition.getTarget());
            }
            default -> {
                // No other step brings elements of its own.
            }
        }
        for (String gas : gases) {
            if (gas != null && gas.matches(".*\\b(N2|N\u2082|NH3|NH\u2083|[Nn]itrogen|[Aa]mmonia)\\b.*")) {
                elements.add(Element.N);
            }
            if (gas != null && gas.matches(".*\\b(O2|O\u2082|[Oo]xygen|air)\\b.*")) {
                elements.add(Element.O);
            }
        }
        return elements;
    }

    private static void addAll(Set<Element> elements, Formula formula) {
        if (formula != null && formula.isReadable()) {
            elements.addAll(formula.elements());
        }
    }

    private static String names(List<Precursor> precursors) {
        return precursors.stream().map(Substances::name).collect(Collectors.joining(", "));
    }
}
