// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.Property;
import org.nitrolith.charts.Axis;
import org.nitrolith.charts.Chart;
import org.nitrolith.charts.Look;
import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.TargetLine;
import org.nitrolith.charts.TornadoChart;
import org.nitrolith.charts.UnitLabel;
import org.nitrolith.charts.XyChart;
import org.nitrolith.model.base.Target;
import org.nitrolith.model.cell.CriticalValue;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.StudyColumn;
import org.nitrolith.model.cell.StudyVariable;
import org.nitrolith.units.Quantity;

/** The chart of a stored design study, from what is stored alone. */
public final class StudyCharts {

    private static final int MOST_CURVES = 8;
    /** Places of which there is one only, so that a property of theirs needs no name of a layer. */
    private static final Set<String> PLAIN = Set.of("cathode", "anode", "cell");
    private static final Map<String, String> NAMES = Map.of("sse", "SSE", "al", "Positive foil", "cu", "Negative foil", "cathode",
            "Cathode", "anode", "Lithium");

    private StudyCharts() {
    }

    /** The chart of a study; empty where it has no table. */
    public static Optional<Chart> of(DesignStudy study) {
        if (study.getColumns().isEmpty() || study.getColumns().getFirst().getValues().size() == 0) {
            return Optional.empty();
        }
        return Optional.of(switch (study.getKind()) {
            case SWEEP -> withLines(sweep(study), study, true);
            case SENSITIVITY -> sensitivity(study);
            case MONTE_CARLO -> withLines(distribution(study), study, false);
            case PARETO -> withLines(front(study), study, true);
            case INVERSE -> changes(study);
        });
    }

    private static XyChart sweep(DesignStudy study) {
        int last = study.getVariables().size() - 1;
        StudyVariable varied = study.getVariables().get(last);
        double[] x = values(study.getColumns().get(last));
        double[] y = values(result(study));
        XyChart chart = XyChart.of(title(study), label(study) + " over " + words(varied) + ".", axis(varied), axis(study));
        Map<String, List<Integer>> curves = new LinkedHashMap<>();
        for (int i = 0; i < x.length; i++) {
            StringBuilder name = new StringBuilder();
            for (int k = 0; k < last; k++) {
                StudyColumn other = study.getColumns().get(k);
                name.append(k == 0 ? "" : ", ").append(number(other.getValues().get(i), other.getUnit()));
            }
            curves.computeIfAbsent(name.toString(), n -> new ArrayList<>()).add(i);
        }
        int stride = (curves.size() + MOST_CURVES - 1) / MOST_CURVES;
        int curve = 0;
        for (Map.Entry<String, List<Integer>> entry : curves.entrySet()) {
            if (curve++ % stride == 0) {
                chart = chart.plus(Series.line(entry.getKey().isEmpty() ? label(study) : entry.getKey(), pick(x, entry.getValue()),
                        pick(y, entry.getValue())));
            }
        }
        if (last == 0) {
            for (CriticalValue critical : study.getCritical()) {
                if (critical.getVariable() == varied && critical.getValue() != null) {
                    Quantity value = critical.getValue();
                    chart = chart.plus(TargetLine.vertical(value.value(), number(value.value(), value.unit())));
                }
            }
        }
        return chart;
    }

    private static XyChart distribution(DesignStudy study) {
        return XyChart.of(title(study), "Share of the drawn designs below each value. " + description(study), axis(study),
                Axis.linear("Share of draws below", "%"))
                .plus(Series.line("", values(study.getColumns().get(1)), values(study.getColumns().getFirst())));
    }

    private static XyChart front(DesignStudy study) {
        int objective = IntStream.range(0, study.getVariables().size())
                .filter(i -> EnergyElements.isObjective(study.getVariables().get(i))).findFirst().orElse(0);
        StudyVariable varied = study.getVariables().get(objective);
        return XyChart.of(title(study), description(study) + " " + label(study) + " over " + words(varied) + ".", axis(varied), axis(study))
                .plus(Series.points("designs that no other beats", values(study.getColumns().get(objective)), values(result(study)))
                        .withLook(Look.auto().withColour(0)));
    }

    private static Chart sensitivity(DesignStudy study) {
        double[] low = values(study.getColumns().get(0));
        double[] high = values(study.getColumns().get(1));
        List<TornadoChart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < low.length; i++) {
            StudyVariable variable = study.getVariables().get(i);
            bars.add(new TornadoChart.Bar(words(variable), low[i], high[i], text(variable.getFrom()), text(variable.getTo())));
        }
        return new TornadoChart(title(study), "Each value alone goes to its low and to its high value.", axis(study),
                study.getColumns().get(2).getValues().get(0), bars);
    }

    private static Chart changes(DesignStudy study) {
        double[] change = values(study.getColumns().getFirst());
        List<TornadoChart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < change.length; i++) {
            StudyVariable variable = study.getVariables().get(i);
            bars.add(new TornadoChart.Bar(words(variable), 0, change[i], text(variable.getFrom()), text(variable.getTo())));
        }
        return new TornadoChart(title(study), description(study), Axis.linear("Change", "%"), 0, bars);
    }

    private static XyChart withLines(XyChart chart, DesignStudy study, boolean horizontal) {
        XyChart result = chart;
        for (Target target : study.getTargets()) {
            if (target.getValue() != null && target.getValue().isCompatibleWith(output(study).unit())) {
                double value = target.getValue().in(output(study).unit());
                String text = number(value, output(study).unit());
                double[] shown = values(result(study));
                boolean near = value < 2 * Arrays.stream(shown).filter(Double::isFinite).max().orElse(value);
                if (near) {
                    result = result.plus(horizontal ? TargetLine.horizontal(value, text) : TargetLine.vertical(value, text));
                }
            }
        }
        return result;
    }

    private static StudyColumn result(DesignStudy study) {
        return study.getColumns().stream().filter(c -> study.getQuantity().equals(c.getName())).findFirst()
                .orElse(study.getColumns().getLast());
    }

    private static Output output(DesignStudy study) {
        return Output.ofKey(study.getQuantity()).orElse(Output.GRAVIMETRIC);
    }

    private static String title(DesignStudy study) {
        return study.getName() == null ? "Design study" : study.getName();
    }

    private static String description(DesignStudy study) {
        return study.getDescription() == null ? "" : study.getDescription();
    }

    private static String label(DesignStudy study) {
        return output(study).label();
    }

    private static Axis axis(DesignStudy study) {
        return Axis.linear(label(study), output(study).unit());
    }

    private static Axis axis(StudyVariable variable) {
        return Axis.linear(words(variable), variable.getFrom() == null ? "" : variable.getFrom().unit());
    }

    /** What is varied, for people: {@code SSE thickness (each layer)}, {@code N/P ratio}, {@code LGPS thickness}. */
    static String words(StudyVariable variable) {
        String path = variable.getName();
        String head = path.substring(0, Math.max(0, path.lastIndexOf('.')));
        Optional<Property> property = Property.ofKey(variable.getFeature());
        if (property.isEmpty()) {
            return path;
        }
        String label = property.get().label();
        boolean plain = PLAIN.contains(head.toLowerCase(Locale.ROOT)) && property.get() != Property.THICKNESS;
        if (plain) {
            return label;
        }
        String layer = NAMES.getOrDefault(head.toLowerCase(Locale.ROOT), head);
        String counted = variable.getDescription() == null ? "" : EnergyElements.counted(variable.getDescription());
        return layer + " " + label.toLowerCase(Locale.ROOT) + (counted.isEmpty() ? "" : " (" + counted + ")");
    }

    private static String text(Quantity quantity) {
        return quantity == null ? "" : number(quantity.value(), quantity.unit());
    }

    private static String number(double value, String unit) {
        return NumberText.significant(value, 4) + (unit == null || unit.isEmpty() ? "" : " " + UnitLabel.of(unit));
    }

    private static double[] values(StudyColumn column) {
        return column.getValues().toArray();
    }

    private static double[] pick(double[] values, List<Integer> rows) {
        return rows.stream().mapToDouble(i -> values[i]).toArray();
    }
}
