// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.circuit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nitrolith.electrochem.elements.BlockingPore;
import org.nitrolith.electrochem.elements.BlockingPoreShort;
import org.nitrolith.electrochem.elements.Capacitor;
import org.nitrolith.electrochem.elements.ConstantPhaseElement;
import org.nitrolith.electrochem.elements.FiniteGerischer;
import org.nitrolith.electrochem.elements.Gerischer;
import org.nitrolith.electrochem.elements.HavriliakNegami;
import org.nitrolith.electrochem.elements.Inductor;
import org.nitrolith.electrochem.elements.KramersKronigAdmittance;
import org.nitrolith.electrochem.elements.KramersKronigRC;
import org.nitrolith.electrochem.elements.ModifiedInductance;
import org.nitrolith.electrochem.elements.PorousElectrode;
import org.nitrolith.electrochem.elements.ReactivePore;
import org.nitrolith.electrochem.elements.Resistor;
import org.nitrolith.electrochem.elements.TwoRailLine;
import org.nitrolith.electrochem.elements.Warburg;
import org.nitrolith.electrochem.elements.WarburgOpen;
import org.nitrolith.electrochem.elements.WarburgShort;
import org.nitrolith.electrochem.elements.Zarc;
import org.nitrolith.electrochem.spi.CircuitElement;

/**
 * The elements that circuit strings may name. {@link #standard()} has those that Nitrolith brings;
 * {@link #with(Collection)} adds a team's own, which the extension point {@code org.nitrolith.electrochem.elements}
 * collects. A registry never changes.
 */
public final class Elements {

    /** Second names: Q is the constant phase element of circuit description codes. */
    private static final Map<String, String> ALIASES = Map.of("Q", "CPE");

    private static final Elements STANDARD = new Elements(Map.of()).with(List.of(new Resistor(), new Capacitor(),
            new Inductor(), new ConstantPhaseElement(), new ModifiedInductance(), new Warburg(), new WarburgOpen(),
            new WarburgShort(), new Gerischer(), new FiniteGerischer(), new HavriliakNegami(), new Zarc(),
            new KramersKronigRC(), new KramersKronigAdmittance(), new PorousElectrode(), new BlockingPore(),
            new BlockingPoreShort(), new ReactivePore(), new TwoRailLine()));

    private final Map<String, CircuitElement> bySymbol;

    private Elements(Map<String, CircuitElement> bySymbol) {
        this.bySymbol = bySymbol;
    }

    /** The elements that Nitrolith brings. */
    public static Elements standard() {
        return STANDARD;
    }

    /**
     * These elements and more.
     *
     * @throws IllegalArgumentException when a symbol is taken, malformed (one upper-case letter, then letters), or an
     *         element has no parameter or two with one symbol
     */
    public Elements with(Collection<? extends CircuitElement> more) {
        Map<String, CircuitElement> all = new LinkedHashMap<>(bySymbol);
        for (CircuitElement element : more) {
            String symbol = element.symbol();
            if (!symbol.matches("[A-Z][A-Za-z]*")) {
                throw new IllegalArgumentException("Element symbol \"" + symbol + "\" of "
                        + element.getClass().getName()
                        + ": it must be an upper-case letter followed by letters only");
            }
            if (ALIASES.containsKey(symbol) || all.containsKey(symbol)) {
                throw new IllegalArgumentException("Element symbol \"" + symbol + "\" of "
                        + element.getClass().getName()
                        + " is taken already; choose another");
            }
            List<String> names = new ArrayList<>();
            element.parameters().forEach(p -> names.add(p.symbol()));
            if (names.isEmpty() || names.stream().distinct().count() != names.size()) {
                throw new IllegalArgumentException("Element " + symbol + " of " + element.getClass().getName()
                        + " needs at least one parameter, each with a symbol of its own; it has " + names);
            }
            all.put(symbol, element);
        }
        return new Elements(Collections.unmodifiableMap(all));
    }

    /** The element of a symbol or of its second name. */
    public Optional<CircuitElement> find(String symbol) {
        return Optional.ofNullable(bySymbol.get(ALIASES.getOrDefault(symbol, symbol)));
    }

    /** All elements, in the order of registration. */
    public List<CircuitElement> all() {
        return List.copyOf(bySymbol.values());
    }

    /** Length of the longest symbol that {@code text} begins with at {@code from}, 0 when there is none. */
    int longestSymbolAt(String text, int from) {
        int longest = 0;
        for (Collection<String> symbols : List.of(bySymbol.keySet(), ALIASES.keySet())) {
            for (String symbol : symbols) {
                if (symbol.length() > longest && text.startsWith(symbol, from)) {
                    longest = symbol.length();
                }
            }
        }
        return longest;
    }
}
