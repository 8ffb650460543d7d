// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.chemistry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A composition as the literature prints it. Immutable.
 *
 * <p>
 * Text form: {@code Li9N2Cl3}, {@code Li1.35Si0.79P0.21O1.96N0.96}, brackets {@code Li[N(CN)2]}, standard uncertainties
 * of amounts in units of the last digit {@code Li8.60(5)N1.911(5)Cl2.867(5)} (a bracket with digits only is an
 * uncertainty, one with elements a group), and mixtures whose components have coefficients, {@code Li7N2I-0.5LiOH},
 * {@code 1Li3N-2LiI-0.77LiOH}; a component without coefficient counts once as soon as another one has a coefficient.
 * Components are joined with a dash or, in addition compounds, a middle dot ({@code LiOH&middot;H2O}). The text is kept
 * to the character; lowered digits are read too.
 *
 * <p>
 * What has no numbers is kept as written: variable amounts ({@code Li3x+1NxI}), mixtures and composites without
 * proportions ({@code Li6MoN4-Li7NbN4}, {@code Li3N/LiF}), and the family names {@code LiPON}, {@code LiPSON} and
 * alike. Such a formula knows its elements but is not {@linkplain #isProportioned() proportioned}: it has no amounts
 * and no molar mass, and {@link #reason()} says why.
 *
 * <p>
 * {@link #stored(String)} accepts every text, so that a model file with an unreadable formula can be loaded, reported
 * and saved without a loss. Two formulas are equal when their texts are; compare compositions with
 * {@link #hasSameCompositionAs(Formula, double)}.
 */
public final class Formula {

    private static final Pattern AMOUNT = Pattern.compile("(?<=[\\p{L})\\]])\\d+(?:\\.\\d+)?(?:\\(\\d+\\))?(?![.\\d]*\\p{Ll})");
    private static final int TO_LOWERED = '\u2080' - '0';
    private static final BigInteger LARGEST_REDUCED = BigInteger.valueOf(1000);

    private final String text;
    private final String problem;
    private final String whyNotProportioned;
    private final Set<Element> elements;
    private final Map<Element, Amount> amounts;

    private Formula(String text, FormulaParser.Reading reading) {
        this.text = text;
        this.problem = null;
        this.whyNotProportioned = reading.whyNotProportioned().orElse(null);
        this.elements = Collections.unmodifiableSet(reading.amounts().keySet());
        this.amounts = whyNotProportioned == null ? reading.amounts() : Map.of();
    }

    private Formula(String text, String problem) {
        this.text = text;
        this.problem = problem;
        this.whyNotProportioned = problem;
        this.elements = Set.of();
        this.amounts = Map.of();
    }

    /**
     * Reads a formula. Outer blanks are dropped.
     *
     * @throws FormulaFormatException with what is wrong, where, and what is expected
     */
    public static Formula parse(String text) throws FormulaFormatException {
        return new Formula(text.strip(), FormulaParser.read(text));
    }

    /** Reads a formula from a model file, keeping the text to the character, the unreadable one too. */
    public static Formula stored(String text) {
        try {
            return new Formula(text, FormulaParser.read(text));
        } catch (FormulaFormatException e) {
            return new Formula(text, e.getMessage());
        }
    }

    /**
     * A formula from amounts, written in the order of the map.
     *
     * @throws IllegalArgumentException when there is no element, or an amount is not a positive finite number
     */
    public static Formula of(Map<Element, Double> amounts) {
        StringBuilder written = new StringBuilder();
        amounts.forEach((element, amount) -> {
            if (!(amount > 0) || Double.isInfinite(amount)) {
                throw new IllegalArgumentException("an amount of " + amount + " " + element.symbol()
                        + " is not positive");
            }
            append(written, element, BigDecimal.valueOf(amount));
        });
        return parse(written.toString());
    }

    /** Whether the text could be read; always true except for a {@link #stored(String)} text. */
    public boolean isReadable() {
        return problem == null;
    }

    /** Why the text could not be read. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** Whether every amount is a number, so that the formula is a composition. */
    public boolean isProportioned() {
        return whyNotProportioned == null;
    }

    /** Why there is no molar mass: not readable, not proportioned, or an element without standard atomic weight. */
    public Optional<String> reason() {
        if (whyNotProportioned != null) {
            return Optional.of(whyNotProportioned);
        }
        return elements.stream().filter(element -> element.standardAtomicWeight().isEmpty()).findFirst()
                .map(element -> element.symbol() + " has no standard atomic weight");
    }

    /** The elements in the order in which they appear, also of a formula that is not proportioned. */
    public Set<Element> elements() {
        return elements;
    }

    /** The amounts per formula unit in the order in which the elements appear; empty when not proportioned. */
    public Map<Element, Double> amounts() {
        Map<Element, Double> values = new LinkedHashMap<>();
        amounts.forEach((element, amount) -> values.put(element, amount.value().doubleValue()));
        return Collections.unmodifiableMap(values);
    }

    /** The amount of an element per formula unit; 0 when it is not there or the formula is not proportioned. */
    public double amount(Element element) {
        return amounts.getOrDefault(element, Amount.ZERO).value().doubleValue();
    }

    /** The standard uncertainty of the amount of an element, where the text gives one. */
    public OptionalDouble amountUncertainty(Element element) {
        double variance = amounts.getOrDefault(element, Amount.ZERO).variance();
        return variance > 0 ? OptionalDouble.of(Math.sqrt(variance)) : OptionalDouble.empty();
    }

    /** The molar mass in g/mol of one formula unit as written; empty with a {@link #reason()}. */
    public OptionalDouble molarMass() {
        return reason().isPresent() ? OptionalDouble.empty() : OptionalDouble.of(
                amounts.entrySet().stream().map(Formula::mass).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue());
    }

    private static BigDecimal mass(Map.Entry<Element, Amount> entry) {
        double weight = entry.getKey().standardAtomicWeight().orElseThrow();
        return entry.getValue().value().multiply(BigDecimal.valueOf(weight));
    }

    /**
     * The standard uncertainty in g/mol of the molar mass, from those of the amounts taken as independent; empty when
     * no amount has one. The uncertainties of the standard atomic weights are left out: they are bounds for all normal
     * materials, not standard deviations.
     */
    public OptionalDouble molarMassUncertainty() {
        if (reason().isPresent()) {
            return OptionalDouble.empty();
        }
        double variance = amounts.entrySet().stream().mapToDouble(entry -> entry.getValue().variance()
                * Math.pow(entry.getKey().standardAtomicWeight().orElseThrow(), 2)).sum();
        return variance > 0 ? OptionalDouble.of(Math.sqrt(variance)) : OptionalDouble.empty();
    }

    /** The atomic fraction of each element; empty when not proportioned. */
    public Map<Element, Double> moleFractions() {
        return fractions(entry -> entry.getValue().value());
    }

    /** The mass fraction of each element; empty when there is no molar mass. */
    public Map<Element, Double> massFractions() {
        return reason().isPresent() ? Map.of() : fractions(Formula::mass);
    }

    private Map<Element, Double> fractions(Function<Map.Entry<Element, Amount>, BigDecimal> share) {
        double sum = amounts.entrySet().stream().map(share).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
        Map<Element, Double> fractions = new LinkedHashMap<>();
        amounts.entrySet().forEach(entry -> fractions.put(entry.getKey(), share.apply(entry).doubleValue() / sum));
        return Collections.unmodifiableMap(fractions);
    }

    /**
     * The composition in the smallest whole numbers, elements in the order in which they appear: {@code Li18P6N16} is
     * {@code Li9P3N8}, {@code Li2.5N0.5S0.5} is {@code Li5NS}. Where amounts have uncertainties or the whole numbers
     * would pass 1000, brackets and components are multiplied out and the amounts left as they are.
     *
     * @return empty when not proportioned
     */
    public Optional<Formula> reduced() {
        if (!isProportioned()) {
            return Optional.empty();
        }
        int decimals = amounts.values().stream().mapToInt(amount -> amount.value().stripTrailingZeros().scale()).max()
                .orElse(0);
        BigInteger divisor = amounts.values().stream().map(amount -> scaled(amount, decimals)).reduce(BigInteger::gcd)
                .orElse(BigInteger.ONE);
        boolean isMeasured = amounts.values().stream().anyMatch(amount -> amount.variance() > 0);
        boolean isLarge = amounts.values().stream()
                .anyMatch(amount -> scaled(amount, decimals).divide(divisor).compareTo(LARGEST_REDUCED) > 0);
        StringBuilder written = new StringBuilder();
        amounts.forEach((element, amount) -> append(written, element,
                isMeasured || isLarge ? amount.value() : new BigDecimal(scaled(amount, decimals).divide(divisor))));
        return Optional.of(parse(written.toString()));
    }

    private static BigInteger scaled(Amount amount, int decimals) {
        return amount.value().movePointRight(Math.max(decimals, 0)).toBigIntegerExact();
    }

    private static void append(StringBuilder written, Element element, BigDecimal amount) {
        written.append(element.symbol());
        if (amount.compareTo(BigDecimal.ONE) != 0) {
            written.append(amount.stripTrailingZeros().toPlainString());
        }
    }

    /**
     * Whether the atomic fractions of all elements agree, whatever the formula unit.
     *
     * @param tolerance largest difference of an atomic fraction
     */
    public boolean hasSameCompositionAs(Formula other, double tolerance) {
        Map<Element, Double> own = moleFractions();
        Map<Element, Double> others = other.moleFractions();
        return isProportioned() && other.isProportioned() && own.keySet().equals(others.keySet()) && own.entrySet()
                .stream().allMatch(entry -> Math.abs(entry.getValue() - others.get(entry.getKey())) <= tolerance);
    }

    /** The charge balance with the {@linkplain Element#usualOxidationState() usual oxidation states}. */
    public Optional<ChargeBalance> chargeBalance() {
        return chargeBalance(Map.of());
    }

    /**
     * The charge of one formula unit, the sum of amount times oxidation state.
     *
     * @param oxidationStates states that differ from the usual ones
     * @return empty when not proportioned
     */
    public Optional<ChargeBalance> chargeBalance(Map<Element, Integer> oxidationStates) {
        if (!isProportioned()) {
            return Optional.empty();
        }
        double charge = 0;
        double variance = 0;
        Set<Element> withoutState = new LinkedHashSet<>();
        for (Map.Entry<Element, Amount> entry : amounts.entrySet()) {
            Element element = entry.getKey();
            if (!oxidationStates.containsKey(element) && element.usualOxidationState().isEmpty()) {
                withoutState.add(element);
                continue;
            }
            int state = oxidationStates.containsKey(element) ? oxidationStates.get(element)
                    : element.usualOxidationState().getAsInt();
            charge += state * entry.getValue().value().doubleValue();
            variance += (double) state * state * entry.getValue().variance();
        }
        return Optional.of(new ChargeBalance(charge, Math.sqrt(variance), withoutState));
    }

    /**
     * The ratio of the amounts of two elements.
     *
     * @return empty when not proportioned or one of the two is not there
     */
    public OptionalDouble ratio(Element of, Element to) {
        return amounts.containsKey(of) && amounts.containsKey(to) ? OptionalDouble.of(amount(of) / amount(to))
                : OptionalDouble.empty();
    }

    /** The degree of condensation kappa = n(P)/n(N) of a nitridophosphate, 1/4 in Li7PN4 and 1/2 in LiPN2. */
    public OptionalDouble degreeOfCondensation() {
        return ratio(Element.P, Element.N);
    }

    /**
     * The share of each element's sites in an ideal formula that is vacant: 1 - n/n(ideal).
     *
     * <p>
     * Both formulas must stand for the same formula unit: refined compositions are printed so, with the amounts that
     * the site occupancies give in the ideal cell. {@code Li8.60N1.911Cl2.867} has 4.4 % vacancies of every kind
     * against {@code Li9N2Cl3}, and {@code Li2.92N0.97} 2.7 % of Li against {@code Li3N} (Energy Environ. Sci. 2025,
     * 18, 4521, sections 2.1 and 2.3). Nothing is rescaled; see {@link #vacancyFractions(Formula, Set)} for other
     * formula units.
     *
     * @return the fraction per element of the ideal formula, negative for an excess; empty when either formula is not
     *         proportioned
     */
    public Map<Element, Double> vacancyFractions(Formula ideal) {
        return vacancyFractions(ideal, 1);
    }

    /**
     * As {@link #vacancyFractions(Formula)}, after scaling this formula so that the given elements together fill all
     * their sites: {@code Li1.8N0.4Cl0.6} against {@code Li10N2Cl3} with N and Cl filled has 10 % of its Li sites
     * vacant.
     *
     * @param filled elements whose common sublattice is fully occupied
     * @return also empty when none of the elements is in both formulas
     */
    public Map<Element, Double> vacancyFractions(Formula ideal, Set<Element> filled) {
        double own = filled.stream().mapToDouble(this::amount).sum();
        double full = filled.stream().mapToDouble(ideal::amount).sum();
        return own > 0 && full > 0 ? vacancyFractions(ideal, full / own) : Map.of();
    }

    private Map<Element, Double> vacancyFractions(Formula ideal, double scale) {
        if (!isProportioned()) {
            return Map.of();
        }
        Map<Element, Double> vacancies = new LinkedHashMap<>();
        ideal.amounts().forEach((element, full) -> vacancies.put(element, 1 - scale * amount(element) / full));
        return Collections.unmodifiableMap(vacancies);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** This formula as it is printed, with lowered amounts: {@code Li\u2083InCl\u2086}. It reads back as the same composition. */
    public String print() {
        return AMOUNT.matcher(text).replaceAll(match -> match.group().chars()
                .mapToObj(c -> Character.toString(Character.isDigit(c) ? c + TO_LOWERED : c))
                .collect(Collectors.joining()));
    }

    /** The text form, to the character as it was parsed or stored. */
    @Override
    public String toString() {
        return text;
    }
}
