// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.chemistry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The chemical elements, named by their symbols, in the order of their atomic numbers.
 *
 * <p>
 * Standard atomic weights (dimensionless; numerically the molar mass in g/mol) and their uncertainties: T. Prohaska et
 * al., Standard atomic weights of the elements 2021 (IUPAC Technical Report), Pure Appl. Chem. 2022, 94, 573-600, doi
 * 10.1515/pac-2019-0603. For the 14 elements whose standard atomic weight is an interval, since their isotopic
 * composition varies in nature, it is the abridged value with the uncertainty that covers normal materials. Elements
 * without a characteristic terrestrial isotopic composition have none. Lithium is the widest one in this field:
 * 6.94(6), and 6Li-depleted reagents may lie above it.
 */
public enum Element {

    H("hydrogen", 1.0080, 0.0002, Weight.INTERVAL, 1),
    He("helium", 4.002602, 0.000002, Weight.SINGLE, 0),
    Li("lithium", 6.94, 0.06, Weight.INTERVAL, 1),
    Be("beryllium", 9.0121831, 0.0000005, Weight.SINGLE, 2),
    B("boron", 10.81, 0.02, Weight.INTERVAL, 3),
    C("carbon", 12.011, 0.002, Weight.INTERVAL, 4),
    N("nitrogen", 14.007, 0.001, Weight.INTERVAL, -3),
    O("oxygen", 15.999, 0.001, Weight.INTERVAL, -2),
    F("fluorine", 18.998403162, 0.000000005, Weight.SINGLE, -1),
    Ne("neon", 20.1797, 0.0006, Weight.SINGLE, 0),
    Na("sodium", 22.98976928, 0.00000002, Weight.SINGLE, 1),
    Mg("magnesium", 24.305, 0.002, Weight.INTERVAL, 2),
    Al("aluminium", 26.9815384, 0.0000003, Weight.SINGLE, 3),
    Si("silicon", 28.085, 0.001, Weight.INTERVAL, 4),
    P("phosphorus", 30.973761998, 0.000000005, Weight.SINGLE, 5),
    S("sulfur", 32.06, 0.02, Weight.INTERVAL, -2),
    Cl("chlorine", 35.45, 0.01, Weight.INTERVAL, -1),
    Ar("argon", 39.95, 0.16, Weight.INTERVAL, 0),
    K("potassium", 39.0983, 0.0001, Weight.SINGLE, 1),
    Ca("calcium", 40.078, 0.004, Weight.SINGLE, 2),
    Sc("scandium", 44.955907, 0.000004, Weight.SINGLE, 3),
    Ti("titanium", 47.867, 0.001, Weight.SINGLE, 4),
    V("vanadium", 50.9415, 0.0001, Weight.SINGLE, 5),
    Cr("chromium", 51.9961, 0.0006, Weight.SINGLE, 0),
    Mn("manganese", 54.938043, 0.000002, Weight.SINGLE, 0),
    Fe("iron", 55.845, 0.002, Weight.SINGLE, 0),
    Co("cobalt", 58.933194, 0.000003, Weight.SINGLE, 0),
    Ni("nickel", 58.6934, 0.0004, Weight.SINGLE, 0),
    Cu("copper", 63.546, 0.003, Weight.SINGLE, 0),
    Zn("zinc", 65.38, 0.02, Weight.SINGLE, 2),
    Ga("gallium", 69.723, 0.001, Weight.SINGLE, 3),
    Ge("germanium", 72.630, 0.008, Weight.SINGLE, 4),
    As("arsenic", 74.921595, 0.000006, Weight.SINGLE, 0),
    Se("selenium", 78.971, 0.008, Weight.SINGLE, -2),
    Br("bromine", 79.904, 0.003, Weight.INTERVAL, -1),
    Kr("krypton", 83.798, 0.002, Weight.SINGLE, 0),
    Rb("rubidium", 85.4678, 0.0003, Weight.SINGLE, 1),
    Sr("strontium", 87.62, 0.01, Weight.SINGLE, 2),
    Y("yttrium", 88.905838, 0.000002, Weight.SINGLE, 3),
    Zr("zirconium", 91.224, 0.002, Weight.SINGLE, 4),
    Nb("niobium", 92.90637, 0.00001, Weight.SINGLE, 5),
    Mo("molybdenum", 95.95, 0.01, Weight.SINGLE, 6),
    Tc("technetium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Ru("ruthenium", 101.07, 0.02, Weight.SINGLE, 0),
    Rh("rhodium", 102.90549, 0.00002, Weight.SINGLE, 0),
    Pd("palladium", 106.42, 0.01, Weight.SINGLE, 0),
    Ag("silver", 107.8682, 0.0002, Weight.SINGLE, 1),
    Cd("cadmium", 112.414, 0.004, Weight.SINGLE, 2),
    In("indium", 114.818, 0.001, Weight.SINGLE, 3),
    Sn("tin", 118.710, 0.007, Weight.SINGLE, 4),
    Sb("antimony", 121.760, 0.001, Weight.SINGLE, 0),
    Te("tellurium", 127.60, 0.03, Weight.SINGLE, -2),
    I("iodine", 126.90447, 0.00003, Weight.SINGLE, -1),
    Xe("xenon", 131.293, 0.006, Weight.SINGLE, 0),
    Cs("caesium", 132.90545196, 0.00000006, Weight.SINGLE, 1),
    Ba("barium", 137.327, 0.007, Weight.SINGLE, 2),
    La("lanthanum", 138.90547, 0.00007, Weight.SINGLE, 3),
    Ce("cerium", 140.116, 0.001, Weight.SINGLE, 0),
    Pr("praseodymium", 140.90766, 0.00001, Weight.SINGLE, 3),
    Nd("neodymium", 144.242, 0.003, Weight.SINGLE, 3),
    Pm("promethium", Double.NaN, Double.NaN, Weight.NONE, 3),
    Sm("samarium", 150.36, 0.02, Weight.SINGLE, 3),
    Eu("europium", 151.964, 0.001, Weight.SINGLE, 0),
    Gd("gadolinium", 157.25, 0.03, Weight.SINGLE, 3),
    Tb("terbium", 158.925354, 0.000007, Weight.SINGLE, 3),
    Dy("dysprosium", 162.500, 0.001, Weight.SINGLE, 3),
    Ho("holmium", 164.930329, 0.000005, Weight.SINGLE, 3),
    Er("erbium", 167.259, 0.003, Weight.SINGLE, 3),
    Tm("thulium", 168.934219, 0.000005, Weight.SINGLE, 3),
    Yb("ytterbium", 173.045, 0.010, Weight.SINGLE, 3),
    Lu("lutetium", 174.9668, 0.0001, Weight.SINGLE, 3),
    Hf("hafnium", 178.486, 0.006, Weight.SINGLE, 4),
    Ta("tantalum", 180.94788, 0.00002, Weight.SINGLE, 5),
    W("tungsten", 183.84, 0.01, Weight.SINGLE, 6),
    Re("rhenium", 186.207, 0.001, Weight.SINGLE, 0),
    Os("osmium", 190.23, 0.03, Weight.SINGLE, 0),
    Ir("iridium", 192.217, 0.002, Weight.SINGLE, 0),
    Pt("platinum", 195.084, 0.009, Weight.SINGLE, 0),
    Au("gold", 196.966570, 0.000004, Weight.SINGLE, 0),
    Hg("mercury", 200.592, 0.003, Weight.SINGLE, 0),
    Tl("thallium", 204.38, 0.01, Weight.INTERVAL, 0),
    Pb("lead", 207.2, 1.1, Weight.INTERVAL, 0),
    Bi("bismuth", 208.98040, 0.00001, Weight.SINGLE, 0),
    Po("polonium", Double.NaN, Double.NaN, Weight.NONE, 0),
    At("astatine", Double.NaN, Double.NaN, Weight.NONE, 0),
    Rn("radon", Double.NaN, Double.NaN, Weight.NONE, 0),
    Fr("francium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Ra("radium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Ac("actinium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Th("thorium", 232.0377, 0.0004, Weight.SINGLE, 0),
    Pa("protactinium", 231.03588, 0.00001, Weight.SINGLE, 0),
    U("uranium", 238.02891, 0.00003, Weight.SINGLE, 0),
    Np("neptunium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Pu("plutonium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Am("americium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Cm("curium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Bk("berkelium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Cf("californium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Es("einsteinium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Fm("fermium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Md("mendelevium", Double.NaN, Double.NaN, Weight.NONE, 0),
    No("nobelium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Lr("lawrencium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Rf("rutherfordium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Db("dubnium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Sg("seaborgium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Bh("bohrium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Hs("hassium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Mt("meitnerium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Ds("darmstadtium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Rg("roentgenium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Cn("copernicium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Nh("nihonium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Fl("flerovium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Mc("moscovium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Lv("livermorium", Double.NaN, Double.NaN, Weight.NONE, 0),
    Ts("tennessine", Double.NaN, Double.NaN, Weight.NONE, 0),
    Og("oganesson", Double.NaN, Double.NaN, Weight.NONE, 0);

    private static final Map<String, Element> BY_SYMBOL = new HashMap<>();

    static {
        for (Element element : values()) {
            BY_SYMBOL.put(element.name(), element);
        }
    }

    private final String elementName;
    private final double weight;
    private final double weightUncertainty;
    private final Weight kind;
    private final int oxidationState;

    Element(String elementName, double weight, double weightUncertainty, Weight kind, int oxidationState) {
        this.elementName = elementName;
        this.weight = weight;
        this.weightUncertainty = weightUncertainty;
        this.kind = kind;
        this.oxidationState = oxidationState;
    }

    /** How IUPAC states the standard atomic weight. */
    private enum Weight {
        SINGLE, INTERVAL, NONE
    }

    /** The element with a symbol, spelled with its capital: {@code Li}. */
    public static Optional<Element> ofSymbol(String symbol) {
        return Optional.ofNullable(BY_SYMBOL.get(symbol));
    }

    /** The symbol. */
    public String symbol() {
        return name();
    }

    /** The IUPAC name in English, in lower case. */
    public String elementName() {
        return elementName;
    }

    /** The number of protons, from 1 for H to 118 for Og. */
    public int atomicNumber() {
        return ordinal() + 1;
    }

    /** The standard atomic weight, numerically the molar mass in g/mol; empty where IUPAC states none. */
    public OptionalDouble standardAtomicWeight() {
        return kind == Weight.NONE ? OptionalDouble.empty() : OptionalDouble.of(weight);
    }

    /**
     * IUPAC's uncertainty of the standard atomic weight: the value of every normal material is expected within it, so
     * it is an interval's half-width and not a standard deviation.
     */
    public OptionalDouble atomicWeightUncertainty() {
        return kind == Weight.NONE ? OptionalDouble.empty() : OptionalDouble.of(weightUncertainty);
    }

    /** Whether the standard atomic weight is an interval, and the value given here its abridged one. */
    public boolean hasIntervalWeight() {
        return kind == Weight.INTERVAL;
    }

    /**
     * The oxidation state that the element has in the usual lithium-ion conductors (N -3, P +5, S -2, halogens -1);
     * empty for redox-active elements, which have no usual one.
     */
    public OptionalInt usualOxidationState() {
        return oxidationState == 0 ? OptionalInt.empty() : OptionalInt.of(oxidationState);
    }
}
