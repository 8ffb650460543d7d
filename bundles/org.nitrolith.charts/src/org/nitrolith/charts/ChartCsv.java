// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

import java.util.ArrayList;
import java.util.List;

/** Writes the numbers of a chart as CSV: comma, point, one header row, full precision, line feeds. */
public final class ChartCsv {

    private ChartCsv() {
    }

    /** The numbers of a chart; a value that is not finite is an empty cell. */
    public static String write(Chart chart) {
        StringBuilder out = new StringBuilder();
        switch (chart) {
            case XyChart xy -> xy(xy, out);
            case BarChart bars -> bars(bars, out);
            case TornadoChart tornado -> tornado(tornado, out);
        }
        return out.toString();
    }

    private static void xy(XyChart chart, StringBuilder out) {
        boolean ranges = chart.series().stream().anyMatch(Series::hasRange);
        String abscissa = chart.x().scale() == Scale.ARRHENIUS ? "T/K" : header(chart.x());
        String ordinate = header(chart.y()) + chart.secondY().map(a -> " or " + header(a)).orElse("");
        row(out, ranges ? List.of("series", abscissa, ordinate, "lower", "upper")
                : List.of("series", abscissa, ordinate));
        for (Series s : chart.series()) {
            for (int i = 0; i < s.size(); i++) {
                List<String> cells = new ArrayList<>(List.of(s.name(), number(s.x(i)), number(s.y(i))));
                if (ranges) {
                    cells.add(s.hasRange() ? number(s.lower(i)) : "");
                    cells.add(s.hasRange() ? number(s.upper(i)) : "");
                }
                row(out, cells);
            }
        }
    }

    private static void bars(BarChart chart, StringBuilder out) {
        List<String> head = new ArrayList<>(List.of("category"));
        String unit = chart.value().unit();
        chart.series().forEach(s -> head.add(unit.isEmpty() ? s.name() : s.name() + "/" + unit));
        row(out, head);
        for (int c = 0; c < chart.categories().size(); c++) {
            List<String> cells = new ArrayList<>(List.of(chart.categories().get(c)));
            for (BarChart.BarSeries s : chart.series()) {
                cells.add(number(s.values().get(c)));
            }
            row(out, cells);
        }
    }

    private static void tornado(TornadoChart chart, StringBuilder out) {
        String unit = chart.value().unit().isEmpty() ? "" : "/" + chart.value().unit();
        row(out, List.of("input", "low input", "high input", "output at low" + unit, "output at high" + unit));
        for (TornadoChart.Bar bar : chart.bars()) {
            row(out, List.of(bar.label(), bar.lowLabel(), bar.highLabel(), number(bar.low()), number(bar.high())));
        }
    }

    private static String header(Axis axis) {
        return axis.unit().isEmpty() ? axis.label() : axis.label() + "/" + axis.unit();
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    private static void row(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            out.append(i == 0 ? "" : ",");
            boolean quote = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
            out.append(quote ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        out.append('\n');
    }
}
