// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.circuit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.nitrolith.electrochem.circuit.CircuitNode.Leaf;
import org.nitrolith.electrochem.circuit.CircuitNode.Parallel;
import org.nitrolith.electrochem.circuit.CircuitNode.Series;
import org.nitrolith.electrochem.spi.ElementParameter;

/**
 * An equivalent circuit: elements in nested series and parallel connections, and its parameters in the order of the
 * circuit string.
 *
 * <p>Two notations are read and told apart by themselves:
 * <ul>
 * <li>the string of impedance.py: {@code R0-p(R1,CPE1)-Wo1}, dashes for series, {@code p(,)} for parallel;</li>
 * <li>the circuit description code after Boukamp (Solid State Ionics 20, 31 (1986), doi 10.1016/0167-2738(86)90031-7):
 * {@code R(RQ)W}, juxtaposition for series, round brackets for parallel, square brackets for series within them.
 * Elements
 * are numbered from 1 for each type: R1, R2, CPE1, W1.</li>
 * </ul>
 * An element may carry values and limits in braces in both: {@code R{R=100/10/1000}} (value/lower/upper),
 * {@code Q{Q=1e-9,n=0.9F}} ({@code F} fixes), {@code C{1e-6//1e-3}} (by order instead of by name), limits in per cent
 * of
 * the value ({@code R{100/50%/200%}}). Q and CPE are the same element; its parameters are {@code CPE1.Q} and
 * {@code CPE1.n}, and {@code Q1.n} is understood too.
 */
public final class Circuit {

    private final CircuitNode root;
    private final List<Leaf> leaves;
    private final List<CircuitParameter> parameters;

    Circuit(CircuitNode root, List<Leaf> leaves, List<CircuitParameter> parameters) {
        this.root = root;
        this.leaves = List.copyOf(leaves);
        this.parameters = List.copyOf(parameters);
    }

    /**
     * Reads a circuit of the standard elements.
     *
     * @throws CircuitSyntaxException when the text is no circuit; the message says where and what was expected
     */
    public static Circuit parse(String text) {
        return parse(text, Elements.standard());
    }

    /**
     * Reads a circuit of the given elements.
     *
     * @throws CircuitSyntaxException when the text is no circuit; the message says where and what was expected
     */
    public static Circuit parse(String text, Elements elements) {
        return new CircuitParser(text, elements).parse();
    }

    /** The outermost part. */
    public CircuitNode root() {
        return root;
    }

    /** The elements in the order of the circuit string. */
    public List<Leaf> elements() {
        return leaves;
    }

    /** The parameters in the order of the circuit string. */
    public List<CircuitParameter> parameters() {
        return parameters;
    }

    /** The parts that are in series at the outermost level (the whole circuit when that is no series). */
    public List<CircuitNode> blocks() {
        return root instanceof Series s ? s.parts() : List.of(root);
    }

    /**
     * Index of a parameter. Understood are {@code R0}, {@code R0.R}, {@code CPE1.Q}, the second name {@code Q1.Q}, and
     * impedance.py's {@code CPE1_0}.
     */
    public OptionalInt indexOf(String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return OptionalInt.of(i);
            }
        }
        String canonical = name.matches("Q[0-9_]*(\\..*)?") ? "CPE" + name.substring(1) : name;
        int within = 0;
        for (int i = 0; i < parameters.size(); i++) {
            CircuitParameter p = parameters.get(i);
            within = i > 0 && parameters.get(i - 1).element().equals(p.element()) ? within + 1 : 0;
            if (canonical.equals(p.name()) || canonical.equals(p.element() + "." + p.definition().symbol())
                    || canonical.equals(p.element() + "_" + within)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Impedance of the circuit.
     *
     * @param parameterValues values in the order of {@link #parameters()}
     * @param frequencyHz frequencies in Hz
     * @return real parts and imaginary parts in ohm
     */
    public double[][] impedance(double[] parameterValues, double[] frequencyHz) {
        double[] omega = new double[frequencyHz.length];
        for (int i = 0; i < omega.length; i++) {
            omega[i] = 2 * Math.PI * frequencyHz[i];
        }
        CircuitEvaluator evaluator = new CircuitEvaluator(this, omega);
        evaluator.evaluate(parameterValues, false);
        return new double[][] {evaluator.re().clone(), evaluator.im().clone()};
    }

    /** The circuit in the notation of impedance.py, e.g. {@code R0-p(R1,CPE1)-Wo1}, without values. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(root, out);
        return out.toString();
    }

    private static void write(CircuitNode node, StringBuilder out) {
        switch (node) {
            case Leaf leaf -> out.append(leaf.name());
            case Series series -> join(series.parts(), "-", out);
            case Parallel parallel -> {
                out.append("p(");
                join(parallel.parts(), ",", out);
                out.append(')');
            }
        }
    }

    private static void join(List<CircuitNode> parts, String separator, StringBuilder out) {
        for (int i = 0; i < parts.size(); i++) {
            out.append(i > 0 ? separator : "");
            write(parts.get(i), out);
        }
    }

    /** The circuit description code without values, e.g. {@code R(RQ)Wo}. */
    public String toDescriptionCode() {
        return toDescriptionCode(false, new double[0]);
    }

    /**
     * The circuit description code with values and limits in braces, e.g.
     * {@code R{R=10.0/0.0/inf}(R{R=...}Q{Q=...,n=...})}; fixed parameters end in F.
     *
     * @param values values in the order of {@link #parameters()}
     */
    public String toDescriptionCode(double[] values) {
        if (values.length != parameters.size()) {
            throw new IllegalArgumentException("The circuit has " + parameters.size() + " parameters, not "
                    + values.length);
        }
        return toDescriptionCode(true, values);
    }

    private String toDescriptionCode(boolean braces, double[] values) {
        StringBuilder out = new StringBuilder();
        writeCode(root, braces, values, new int[1], out);
        return out.toString();
    }

    private void writeCode(CircuitNode node, boolean braces, double[] values, int[] next, StringBuilder out) {
        switch (node) {
            case Leaf leaf -> {
                String symbol = leaf.element().symbol();
                out.append("CPE".equals(symbol) ? "Q" : symbol);
                if (braces) {
                    out.append('{');
                }
                for (ElementParameter p : leaf.element().parameters()) {
                    int i = next[0]++;
                    if (braces) {
                        CircuitParameter c = parameters.get(i);
                        out.append(out.charAt(out.length() - 1) == '{' ? "" : ",").append(p.symbol()).append('=')
                                .append(values[i]).append(c.fixed() ? "F" : "/" + limit(c.lower()) + "/"
                                        + limit(c.upper()));
                    }
                }
                if (braces) {
                    out.append('}');
                }
            }
            case Series series -> {
                boolean bracket = series != root;
                out.append(bracket ? "[" : "");
                series.parts().forEach(part -> writeCode(part, braces, values, next, out));
                out.append(bracket ? "]" : "");
            }
            case Parallel parallel -> {
                out.append('(');
                parallel.parts().forEach(part -> writeCode(part, braces, values, next, out));
                out.append(')');
            }
        }
    }

    private static String limit(double value) {
        return Double.isInfinite(value) ? value > 0 ? "inf" : "-inf" : Double.toString(value);
    }

    /** One of the {@link #blocks()} as a circuit of its own. */
    public Circuit part(int block) {
        CircuitNode node = blocks().get(block);
        List<String> names = new ArrayList<>();
        collect(node, names);
        return new Circuit(node, leaves.stream().filter(l -> names.contains(l.name())).toList(),
                parameters.stream().filter(p -> names.contains(p.element())).toList());
    }

    /** The parameters that belong to a part of this circuit, as indices into {@link #parameters()}. */
    public List<Integer> parametersOf(CircuitNode part) {
        List<String> names = new ArrayList<>();
        collect(part, names);
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            if (names.contains(parameters.get(i).element())) {
                indices.add(i);
            }
        }
        return indices;
    }

    private static void collect(CircuitNode node, List<String> names) {
        switch (node) {
            case Leaf leaf -> names.add(leaf.name());
            case Series series -> series.parts().forEach(part -> collect(part, names));
            case Parallel parallel -> parallel.parts().forEach(part -> collect(part, names));
        }
    }
}
