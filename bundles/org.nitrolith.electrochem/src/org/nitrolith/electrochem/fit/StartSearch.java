// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.nitrolith.electrochem.circuit.CircuitEvaluator;
import org.nitrolith.electrochem.circuit.CircuitNode;
import org.nitrolith.electrochem.internal.Dense;
import org.nitrolith.electrochem.spi.ElementParameter;

/**
 * Start values from the data, without a guess.
 *
 * <p>The outermost parts of a circuit are in series, and each is known up to a scale A of its impedance and T of its
 * time
 * axis: its parameters follow as A^a T^t. So the impedance is linear in the A, and for a table of trial T and shapes
 * (exponents n, ratios within nested parts) the best A &gt;= 0 follow from a few scalar products made once.
 * Combinations of
 * T and shapes are searched coarsely over all parts together, then improved part by part.
 */
final class StartSearch {

    private static final double STEP_DECADES = 0.6;
    private static final int SEARCH_POINTS = 24;
    /** Combinations that are compared for the first start, for the next ones, and from the seventh start on. */
    private static final int FEW = 120;
    private static final int SOME = 250;
    private static final int MANY = 3000;
    private static final int MANY_FROM = 6;
    private static final Comparator<Combination> BY_COST = Comparator.comparingDouble(c -> c.cost);
    private static final double[] SINGLE_EXPONENTS = {0.92, 0.75, 0.6};
    private static final double[] FREE_EXPONENTS = {0.9, 0.75, 0.6, 0.98};

    private final CircuitProblem problem;
    /** Values of a guess to stay near to, or null. */
    private final double[] guess;
    private final double lowestOmega;
    private final double highestOmega;
    private final int blocks;
    /** Trial parameter values of each block; blocks of one kind share a list. */
    private final List<List<double[]>> trials = new ArrayList<>();
    private final List<List<Double>> trialTimes = new ArrayList<>();
    private final List<List<Integer>> trialShapes = new ArrayList<>();
    private final List<Combination> used = new ArrayList<>();
    private List<Combination> coarse;
    /** How far the list was used up by those that differ in time, and by those that differ in time or shape. */
    private final int[] position = new int[2];
    private final boolean[] scalable;
    private final int[] kindOf;
    private final int[] firstParameter;
    private int[] firstColumn;
    private final boolean[] out;
    private final double[] system;
    private final double[] solution;
    private final int[] included;
    private double[] gram;
    private double[] projection;
    private double dataSquare;
    private int columnCount;

    /** Search over the window of the data. */
    StartSearch(CircuitProblem problem) {
        this(problem, null);
    }

    /** Search around a guess: each process within four decades of where the guess has it. */
    StartSearch(CircuitProblem problem, double[] guess) {
        this.problem = problem;
        this.guess = guess == null ? null : guess.clone();
        lowestOmega = 2 * Math.PI * problem.spectrum.minFrequencyHz();
        highestOmega = 2 * Math.PI * problem.spectrum.maxFrequencyHz();
        blocks = problem.evaluator.blocks();
        scalable = new boolean[blocks];
        out = new boolean[blocks];
        system = new double[blocks * blocks];
        solution = new double[blocks];
        included = new int[blocks];
        kindOf = new int[blocks];
        firstParameter = new int[blocks];
        List<CircuitNode> parts = problem.circuit.blocks();
        List<String> kinds = new ArrayList<>();
        for (int b = 0; b < blocks; b++) {
            List<Integer> own = problem.circuit.parametersOf(parts.get(b));
            String kind = kindOf(parts.get(b), own);
            kindOf[b] = kinds.indexOf(kind);
            if (kindOf[b] < 0) {
                kindOf[b] = kinds.size();
                kinds.add(kind);
            }
            scalable[b] = true;
            firstParameter[b] = own.get(0);
            int same = firstOfKind(b);
            if (same < b) {
                scalable[b] = scalable[same];
                trials.add(trials.get(same));
                trialTimes.add(trialTimes.get(same));
                trialShapes.add(trialShapes.get(same));
                continue;
            }
            trials.add(new ArrayList<>());
            trialTimes.add(new ArrayList<>());
            trialShapes.add(new ArrayList<>());
            addTrials(b, own);
        }
        tabulate();
    }

    /** Parts of equal structure without values of their own share one table. */
    private String kindOf(CircuitNode part, List<Integer> own) {
        StringBuilder kind = new StringBuilder(structure(part));
        for (int k : own) {
            ElementParameter d = problem.definition(k);
            boolean ownBounds = problem.lowerBounds[k] != d.lower() || problem.upperBounds[k] != d.upper();
            if (guess != null || !problem.isFree(k) || ownBounds) {
                kind.append('|').append(k);
            }
        }
        return kind.toString();
    }

    private static String structure(CircuitNode node) {
        return switch (node) {
            case CircuitNode.Leaf leaf -> leaf.element().symbol();
            case CircuitNode.Series s -> "[" + s.parts().stream().map(StartSearch::structure).toList() + "]";
            case CircuitNode.Parallel p -> "(" + p.parts().stream().map(StartSearch::structure).toList() + ")";
        };
    }

    private void addTrials(int block, List<Integer> own) {
        List<Integer> exponents = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        int time = -1;
        for (int k : own) {
            ElementParameter d = problem.definition(k);
            if (!problem.isFree(k)) {
                scalable[block] &= d.impedanceExponent() == 0;
            } else if (!d.logScale()) {
                exponents.add(k);
            } else {
                others.add(k);
                if (followsTime(d) && (time < 0 || d.impedanceExponent() == 0
                        && problem.definition(time).impedanceExponent() != 0)) {
                    time = k;
                }
            }
        }
        others.remove(Integer.valueOf(time));
        boolean impedance = others.removeIf(new FirstOf(k -> problem.definition(k).impedanceExponent() != 0));
        boolean powerLaw = time < 0 || !impedance && scalable[block];
        int variants = variantCount(exponents.size(), others.size());
        double[] times = powerLaw ? new double[] {1 / Math.sqrt(lowestOmega * highestOmega)} : times(block);
        for (int variant = 0; variant < variants; variant++) {
            for (double t : times) {
                trials.get(block).add(trial(own, exponents, others, variant, t));
                trialTimes.get(block).add(t);
                trialShapes.get(block).add(variant);
            }
        }
    }

    /** True for the first match only. */
    private record FirstOf(IntPredicate matches, boolean[] found) implements Predicate<Integer> {
        FirstOf(IntPredicate matches) {
            this(matches, new boolean[1]);
        }

        @Override
        public boolean test(Integer k) {
            boolean first = !found[0] && matches.test(k);
            found[0] |= first;
            return first;
        }
    }

    private static boolean followsTime(ElementParameter d) {
        return d.timeExponent() != 0 || d.timeExponentParameter() >= 0;
    }

    /** Over the window of the data, or four decades to both sides of where the guess is. */
    private double[] times(int block) {
        double first = Math.log10(1 / highestOmega) - 0.5;
        double last = Math.log10(1 / lowestOmega) + 0.5;
        if (guess != null && problem.timeScale(block, guess) > 0) {
            double t = problem.timeScale(block, guess);
            first = Math.max(first, Math.log10(t) - 4);
            last = Math.max(first + 1, Math.min(last, Math.log10(t) + 4));
        }
        double[] times = new double[Math.max(2, (int) Math.ceil((last - first) / STEP_DECADES) + 1)];
        for (int s = 0; s < times.length; s++) {
            times[s] = Math.pow(10, first + (last - first) * s / (times.length - 1));
        }
        return times;
    }

    private double timeExponent(int parameter, double[] p) {
        return problem.exponentOf(parameter) >= 0 ? p[problem.exponentOf(parameter)]
                : problem.definition(parameter).timeExponent();
    }

    private static int variantCount(int exponents, int others) {
        if (others == 0) {
            return exponents == 0 ? 1 : exponents == 1 ? SINGLE_EXPONENTS.length : 7;
        }
        return Math.min(25, 1 + 8 * others);
    }

    /** Parameters of a block with A = 1 (A of a fixed resistance where there is one), time scale t and a shape. */
    private double[] trial(List<Integer> own, List<Integer> exponents, List<Integer> others, int variant, double t) {
        double[] p = problem.values.clone();
        for (int e = 0; e < exponents.size(); e++) {
            int k = exponents.get(e);
            double n = exponents.size() == 1 && others.isEmpty() ? SINGLE_EXPONENTS[variant]
                    : FREE_EXPONENTS[(variant + e * (1 + variant / 3)) % FREE_EXPONENTS.length];
            p[k] = Math.max(problem.lowerBounds[k], Math.min(problem.upperBounds[k], n));
        }
        double a = 1;
        for (int k : own) {
            ElementParameter d = problem.definition(k);
            if (!problem.isFree(k) && d.impedanceExponent() != 0) {
                a = Math.pow(p[k] * Math.pow(t, -timeExponent(k, p)), 1 / d.impedanceExponent());
                break;
            }
        }
        for (int k : own) {
            ElementParameter d = problem.definition(k);
            if (problem.isFree(k) && d.logScale()) {
                int other = others.indexOf(k);
                double ratio = other < 0 || variant == 0 ? 1 : Math.pow(10, 4 * halton(variant, other) - 2);
                p[k] = ratio * Math.pow(t, timeExponent(k, p)) * Math.pow(a, d.impedanceExponent());
            }
        }
        return Arrays.copyOfRange(p, own.get(0), own.get(0) + own.size());
    }

    private static double halton(int index, int dimension) {
        int base = new int[] {2, 3, 5, 7, 11, 13, 17, 19}[dimension % 8];
        double f = 1;
        double r = 0;
        for (int i = index; i > 0; i /= base) {
            f /= base;
            r += f * (i % base);
        }
        return r;
    }

    private void tabulate() {
        int stride = Math.max(1, (problem.points + SEARCH_POINTS - 1) / SEARCH_POINTS);
        int rows = (problem.points + stride - 1) / stride;
        double[] omega = new double[rows];
        double[] data = new double[2 * rows];
        double[] root = new double[2 * rows];
        double[] all = problem.spectrum.angularFrequency();
        for (int i = 0; i < rows; i++) {
            int from = Math.min(i * stride, problem.points - 1);
            omega[i] = all[from];
            double re = problem.spectrum.reOhm(from);
            double im = problem.spectrum.imOhm(from);
            // residuals of the admittance are those of the impedance over |Z|^2, to first order
            double scale = problem.admittance ? 1 / (re * re + im * im) : 1;
            root[i] = problem.rootWeightRe[from] * scale;
            root[rows + i] = problem.rootWeightIm[from] * scale;
            data[i] = re * root[i];
            data[rows + i] = im * root[rows + i];
        }
        dataSquare = Dense.dot(data, data, 2 * rows);
        firstColumn = new int[blocks];
        List<double[]> columns = new ArrayList<>();
        for (int b = 0; b < blocks; b++) {
            int same = firstOfKind(b);
            if (same < b) {
                firstColumn[b] = firstColumn[same];
                continue;
            }
            firstColumn[b] = columns.size();
            trials.get(b).forEach(t -> columns.add(new double[2 * rows]));
        }
        fill(columns, omega, root, rows);
        columnCount = columns.size();
        gram = new double[columnCount * columnCount];
        projection = new double[columnCount];
        Dense.gram(columns.toArray(double[][]::new), columnCount, 2 * rows, gram);
        for (int a = 0; a < columnCount; a++) {
            projection[a] = Dense.dot(columns.get(a), data, 2 * rows);
        }
    }

    private int firstOfKind(int block) {
        int same = 0;
        while (kindOf[same] != kindOf[block]) {
            same++;
        }
        return same;
    }

    /** Impedance of every trial: each kind of part is evaluated on its own. */
    private void fill(List<double[]> columns, double[] omega, double[] root, int rows) {
        for (int b = 0; b < blocks; b++) {
            if (firstOfKind(b) < b) {
                continue;
            }
            CircuitEvaluator evaluator = new CircuitEvaluator(problem.circuit.part(b), omega);
            for (int t = 0; t < trials.get(b).size(); t++) {
                evaluator.evaluate(trials.get(b).get(t), false);
                double[] column = columns.get(firstColumn[b] + t);
                for (int i = 0; i < rows; i++) {
                    column[i] = evaluator.re()[i] * root[i];
                    column[rows + i] = evaluator.im()[i] * root[rows + i];
                }
            }
        }
    }

    private void copyBlock(int block, double[] trial, double[] to) {
        System.arraycopy(trial, 0, to, firstParameter[block], trial.length);
    }

    /** A combination of trials, one for each block, with its best scales. */
    private final class Combination {
        final int[] choice;
        double[] scale = new double[blocks];
        double cost;

        Combination(int[] choice) {
            this.choice = choice.clone();
            cost = solve(this.choice, scale);
        }
    }

    private double solve(int[] choice, double[] scale) {
        Arrays.fill(out, false);
        double[] b = solution;
        while (true) {
            int count = 0;
            int[] used = included;
            for (int i = 0; i < blocks; i++) {
                if (!out[i]) {
                    used[count++] = i;
                }
            }
            for (int i = 0; i < count; i++) {
                int ci = firstColumn[used[i]] + choice[used[i]];
                for (int j = 0; j <= i; j++) {
                    system[i * count + j] = gram[ci * columnCount + firstColumn[used[j]] + choice[used[j]]];
                }
                system[i * count + i] *= 1 + 1e-9;
                b[i] = projection[ci];
            }
            if (!Dense.cholesky(system, count)) {
                return Double.POSITIVE_INFINITY;
            }
            Dense.choleskySolve(system, count, b);
            int worst = -1;
            for (int i = 0; i < count; i++) {
                if (!(b[i] > 0) && (worst < 0 || b[i] < b[worst])) {
                    worst = i;
                }
            }
            if (worst >= 0) {
                out[used[worst]] = true;
                continue;
            }
            Arrays.fill(scale, 0);
            double explained = 0;
            for (int i = 0; i < count; i++) {
                scale[used[i]] = b[i];
                explained += b[i] * projection[firstColumn[used[i]] + choice[used[i]]];
            }
            return dataSquare - explained;
        }
    }

    /**
     * The next start values: first the best combination, improved part by part; then by turns the best that differs
     * from
     * all before by a decade in the time scale of at least one part, and the best that differs so or in a shape.
     * Empty when
     * there are no more.
     */
    Optional<double[]> next() {
        if (used.isEmpty()) {
            Combination first = refine(cheapest(FEW));
            used.add(first);
            return Optional.of(values(first));
        }
        if (used.size() == 1 || used.size() == MANY_FROM) {
            coarse = coarse(used.size() == 1 ? SOME : MANY);
            coarse.sort(BY_COST);
            Arrays.fill(position, 0);
        }
        boolean shapeToo = used.size() % 2 == 0;
        for (int round = 0; round < 2; round++, shapeToo = !shapeToo) {
            int which = shapeToo ? 1 : 0;
            for (; position[which] < coarse.size(); position[which]++) {
                Combination c = coarse.get(position[which]);
                if (Double.isFinite(c.cost) && used.stream().noneMatch(alike(c, shapeToo))) {
                    used.add(c);
                    return Optional.of(values(c));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the time scales of two combinations agree within a decade, part by part in any order of equal parts. */
    private Predicate<Combination> alike(Combination b, boolean shapeToo) {
        return a -> alike(a, b, shapeToo);
    }

    private boolean alike(Combination a, Combination b, boolean shapeToo) {
        int[] x = ordered(a);
        int[] y = ordered(b);
        for (int i = 0; i < blocks; i++) {
            double ratio = trialTimes.get(i).get(x[i]) / trialTimes.get(i).get(y[i]);
            boolean sameShape = trialShapes.get(i).get(x[i]).equals(trialShapes.get(i).get(y[i]));
            if (ratio > 10.5 || ratio < 1 / 10.5 || shapeToo && !sameShape) {
                return false;
            }
        }
        return true;
    }

    /** The choices with equal parts in the order of their time scales. */
    private int[] ordered(Combination c) {
        int[] choice = c.choice.clone();
        for (int pass = 0; pass < blocks; pass++) {
            for (int b = 1; b < blocks; b++) {
                int before = previousOfKind(b);
                if (before >= 0 && trialTimes.get(b).get(choice[before]) > trialTimes.get(b).get(choice[b])) {
                    int t = choice[before];
                    choice[before] = choice[b];
                    choice[b] = t;
                }
            }
        }
        return choice;
    }

    private List<Combination> coarse(int most) {
        List<Combination> list = new ArrayList<>();
        forCombinations(most, choice -> list.add(new Combination(choice)));
        return list;
    }

    /** The best of the coarse combinations, without keeping the others. */
    private int[] cheapest(int most) {
        int[] best = new int[blocks];
        double[] lowest = {Double.POSITIVE_INFINITY};
        double[] scratch = new double[blocks];
        forCombinations(most, choice -> {
            double cost = solve(choice, scratch);
            if (cost < lowest[0]) {
                lowest[0] = cost;
                System.arraycopy(choice, 0, best, 0, blocks);
            }
        });
        return best;
    }

    /** Hands out at most so many combinations of trials, each once: equal parts only in the order of their trials. */
    private void forCombinations(int most, Consumer<int[]> use) {
        int[][] options = new int[blocks][];
        long total = 1;
        for (int stride = 2; stride <= 64; stride *= 2) {
            total = 1;
            for (int b = 0; b < blocks; b++) {
                int size = trials.get(b).size();
                options[b] = new int[size == 1 ? 1 : Math.max(1, (size + stride - 1) / stride)];
                for (int i = 0; i < options[b].length; i++) {
                    options[b][i] = Math.min(size - 1, i * stride);
                }
                total *= options[b].length;
            }
            if (total <= 2L * most) {
                break;
            }
        }
        int handedOut = 0;
        int[] at = new int[blocks];
        int[] choice = new int[blocks];
        for (long i = 0; i < total && handedOut < most; i++) {
            long rest = i;
            boolean ordered = true;
            for (int b = 0; b < blocks; b++) {
                at[b] = (int) (rest % options[b].length);
                rest /= options[b].length;
                choice[b] = options[b][at[b]];
                int previous = previousOfKind(b);
                ordered &= previous < 0 || choice[previous] < choice[b] || options[b].length == 1;
            }
            if (ordered) {
                handedOut++;
                use.accept(choice);
            }
        }
    }

    private int previousOfKind(int block) {
        for (int b = block - 1; b >= 0; b--) {
            if (kindOf[b] == kindOf[block]) {
                return b;
            }
        }
        return -1;
    }

    /** Best choice for one block after the other, until none improves. */
    private Combination refine(int[] start) {
        int[] choice = start.clone();
        double[] scratch = new double[blocks];
        double best = solve(choice, scratch);
        boolean improved = true;
        for (int sweep = 0; sweep < 4 && improved; sweep++) {
            improved = false;
            for (int b = 0; b < blocks; b++) {
                int keep = choice[b];
                for (int c = 0; c < trials.get(b).size(); c++) {
                    choice[b] = c;
                    double cost = solve(choice, scratch);
                    if (cost < best * (1 - 1e-12)) {
                        best = cost;
                        keep = c;
                        improved = true;
                    }
                }
                choice[b] = keep;
            }
        }
        return new Combination(choice);
    }

    private double[] values(Combination combination) {
        double[] p = problem.values.clone();
        double modulus = 0;
        for (int i = 0; i < problem.points; i++) {
            modulus = Math.max(modulus, problem.spectrum.modulusOhm(i));
        }
        for (int b = 0; b < blocks; b++) {
            double[] trial = trials.get(b).get(combination.choice[b]);
            copyBlock(b, trial, p);
            if (!scalable[b]) {
                continue;
            }
            double a = combination.scale[b] > 0 ? combination.scale[b] : smallScale(b, combination.choice[b], modulus);
            for (int k = 0; k < p.length; k++) {
                if (problem.evaluator.blockOf(k) == b && problem.isFree(k) && problem.definition(k).logScale()) {
                    p[k] *= Math.pow(a, problem.definition(k).impedanceExponent());
                }
            }
        }
        for (int k = 0; k < p.length; k++) {
            if (problem.isFree(k)) {
                p[k] = Math.max(problem.lowerBounds[k], Math.min(problem.upperBounds[k], p[k]));
            }
        }
        return p;
    }

    /** A part that the coarse fit leaves out starts at a hundredth of the data instead of at nothing. */
    private double smallScale(int block, int choice, double modulus) {
        int column = firstColumn[block] + choice;
        double length = Math.sqrt(gram[column * columnCount + column]);
        return length > 0 && Double.isFinite(length) ? 0.01 * Math.sqrt(dataSquare) / length : 0.01 * modulus;
    }
}
