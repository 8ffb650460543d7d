// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import org.nitrolith.charts.internal.BarPainter;
import org.nitrolith.charts.internal.Svg;
import org.nitrolith.charts.internal.TextWidth;
import org.nitrolith.charts.internal.XyPainter;

/**
 * Writes charts as SVG 1.1: the same bytes for the same description on every machine and in every locale, with
 * {@code <title>} and {@code <desc>} for readers who cannot see it, and no script, style sheet or outside reference, so that
 * it can stand in a page as it is.
 */
public final class SvgChartWriter {

    private static final double MARGIN = 8;
    private static final double TITLE_TEXT = 16;
    private static final double BOLDER = 1.08;

    private final Theme theme;
    private final int width;
    private final int height;

    private SvgChartWriter(Theme theme, int width, int height) {
        this.theme = theme;
        this.width = width;
        this.height = height;
    }

    /** A writer in the light theme, 720 by 440 pixels. */
    public static SvgChartWriter standard() {
        return new SvgChartWriter(Theme.LIGHT, 720, 440);
    }

    /** The same in another theme. */
    public SvgChartWriter withTheme(Theme other) {
        return new SvgChartWriter(other, width, height);
    }

    /** The same in another size, at least 240 by 180 pixels. */
    public SvgChartWriter withSize(int newWidth, int newHeight) {
        return new SvgChartWriter(theme, Math.max(240, newWidth), Math.max(180, newHeight));
    }

    /** The chart as an SVG element, without an XML declaration; ends with a line feed. */
    public String write(Chart chart) {
        Svg svg = new Svg(theme);
        String id = id(chart);
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" aria-labelledby=\"" + id + "-t " + id
                + "-d\" font-family=\"sans-serif\">");
        svg.raw("<title id=\"" + id + "-t\">" + Svg.escape(chart.title()) + "</title>");
        svg.raw("<desc id=\"" + id + "-d\">" + Svg.escape(chart.description()) + "</desc>");
        svg.rect(0, 0, width, height, theme.background());
        double top = MARGIN;
        if (!chart.title().isBlank()) {
            top += 20;
            svg.text(2 * MARGIN, top, TextWidth.fit(chart.title(), BOLDER * TITLE_TEXT, width - 4 * MARGIN), TITLE_TEXT,
                    theme.text(), Svg.Anchor.START, true);
            top += 10;
        }
        double right = width - MARGIN;
        double bottom = height - 2;
        switch (chart) {
            case XyChart xy -> new XyPainter(xy, theme, svg, id + "-c").draw(MARGIN, top, right, bottom);
            case BarChart bars -> new BarPainter(theme, svg).draw(bars, PlotRange.ofBars(bars.value(), values(bars)),
                    MARGIN, top, right, bottom);
            case TornadoChart tornado -> new BarPainter(theme, svg).draw(tornado,
                    PlotRange.of(asXy(tornado), width, height).xRange(), MARGIN, top, right, bottom);
        }
        svg.raw("</svg>");
        return svg.toString();
    }

    /** Writes the chart as a file of its own in UTF-8. */
    public void write(Chart chart, Path file) throws IOException {
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + write(chart);
        Files.write(file, document.getBytes(StandardCharsets.UTF_8));
    }

    private String id(Chart chart) {
        CRC32 crc = new CRC32();
        crc.update((chart.title() + "\n" + chart.description() + "\n" + width + "x" + height)
                .getBytes(StandardCharsets.UTF_8));
        return "c" + Long.toHexString(crc.getValue());
    }

    private static List<Double> values(BarChart chart) {
        List<Double> values = new ArrayList<>();
        for (int c = 0; c < chart.categories().size(); c++) {
            double sum = 0;
            for (BarChart.BarSeries series : chart.series()) {
                double value = series.values().get(c);
                if (Double.isFinite(value)) {
                    sum += value;
                    values.add(value);
                }
            }
            if (chart.stacked()) {
                values.add(sum);
            }
        }
        chart.targets().forEach(t -> values.add(t.value()));
        return values;
    }

    private static XyChart asXy(TornadoChart chart) {
        int n = chart.bars().size();
        double[] x = new double[2 * n + 1];
        for (int i = 0; i < n; i++) {
            x[2 * i] = chart.bars().get(i).low();
            x[2 * i + 1] = chart.bars().get(i).high();
        }
        x[2 * n] = chart.base();
        return XyChart.of("", "", chart.value(), Axis.linear("", "")).plus(Series.points("", x, new double[x.length]));
    }
}
