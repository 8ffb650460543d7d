// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.xml.sax.InputSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** SVG files: well-formed, accessible, the same bytes everywhere, nothing outside of the picture. */
class SvgChartWriterTest {

    private static final double[] X = {1, 2, 3, 4, 5};
    private static final double[] Y = {1e-5, 3e-4, 2e-3, 1e-2, 0.2};

    static Stream<Chart> charts() {
        double[] f = {1e-1, 1, 1e3, 1e6};
        double[] re = {520, 500, 300, 20};
        double[] im = {-10, -40, -100, -30};
        List<Chart> all = new ArrayList<>();
        all.add(StandardCharts.withFit(StandardCharts.nyquist("β-Li₃N <25 °C> & more", "measured", re, im), "fit", re, im));
        all.add(StandardCharts.withBodeFit(StandardCharts.bode("Bode", f, re, im), f, re, im));
        all.add(StandardCharts.residuals("Residuals", f, new double[] {0.1, -0.2, 0.3, Double.NaN}, new double[] {0, 0, 0, 0}));
        all.add(StandardCharts.arrhenius("Arrhenius", "σ", "S/cm")
                .plus(Series.points("measured", new double[] {298.15, 323.15, 348.15}, new double[] {2e-3, 6e-3, 1.7e-2})
                        .withErrors(new double[] {1e-4, 1e-3, 1}))
                .plus(new Annotation(298.15, 2e-3, "25 °C")));
        all.add(StandardCharts.drt("DRT", new double[] {1e-6, 1e-4, 1e-2}, new double[] {0, 10, 0}, new double[] {1e-4}));
        all.add(StandardCharts.energySweep("Sweep", Axis.linear("SSE thickness", "um"), Axis.linear("E", "Wh/kg"),
                List.of(Series.band("band", X, X, new double[] {0, 1, 2, 3, 4}, new double[] {2, 3, 4, 5, 6})), List.of(350.0)));
        all.add(StandardCharts.massBreakdown("Mass", List.of("A", "B"), List.of("Al", "Cu"), new double[][] {{1, 2}, {3, 4}}));
        all.add(new BarChart("Bars", "d", List.of("a", "b", "c"),
                new Axis("σ", "S/cm", Scale.LOG10, OptionalDouble.empty(), OptionalDouble.empty()),
                List.of(new BarChart.BarSeries("s", List.of(1e-3, 0.0, 1e-7)), new BarChart.BarSeries("t", List.of(1e-4, 1.0, 1e-2))),
                false, false, List.of(TargetLine.horizontal(1e-3, "target"))));
        all.add(new BarChart("Signed", "d", List.of("a", "b"), Axis.linear("change", "%"),
                List.of(new BarChart.BarSeries("s", List.of(-12.0, 30.0))), false, true, List.of()));
        all.add(new TornadoChart("Tornado", "d", Axis.linear("E", "Wh/kg"), 350,
                List.of(new TornadoChart.Bar("x", 340, 360, "1", "2"), new TornadoChart.Bar("y", 390, 310, "1", "2"))));
        all.add(XyChart.of("Nothing", "", Axis.linear("x", ""), Axis.log("y", "ohm")));
        all.add(XyChart.of("One point", "", Axis.linear("x", ""), Axis.linear("y", ""))
                .plus(Series.points("p", new double[] {3}, new double[] {-7})));
        return all.stream();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isWellFormedAndSaysWhatItShows(Chart chart) throws Exception {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Document document = parse(SvgChartWriter.standard().withTheme(theme).write(chart));
            assertEquals(chart.title(), document.getElementsByTagName("title").item(0).getTextContent());
            assertEquals(chart.description(), document.getElementsByTagName("desc").item(0).getTextContent());
            assertEquals(0, document.getElementsByTagName("script").getLength());
            assertFalse(SvgChartWriter.standard().write(chart).matches("(?s).*(NaN|Infinity|null|=\"–).*"));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyTextStandsInsideThePicture(Chart chart) throws Exception {
        for (int[] size : new int[][] {{720, 440}, {420, 320}, {1000, 700}}) {
            NodeList texts = parse(SvgChartWriter.standard().withSize(size[0], size[1]).write(chart)).getElementsByTagName("text");
            for (int i = 0; i < texts.getLength(); i++) {
                Element text = (Element) texts.item(i);
                double x = Double.parseDouble(text.getAttribute("x"));
                double y = Double.parseDouble(text.getAttribute("y"));
                assertTrue(x >= 0 && x <= size[0] && y >= 0 && y <= size[1], text.getTextContent() + " at " + x + " " + y);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void bytesDoNotDependOnTheLocale(Chart chart) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            String plain = SvgChartWriter.standard().write(chart);
            String csv = ChartCsv.write(chart);
            for (String tag : List.of("de-DE", "ar-EG", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(plain, SvgChartWriter.standard().write(chart));
                assertEquals(csv, ChartCsv.write(chart));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nyquistUnitsAreEquallyLong() {
        XyChart chart = StandardCharts.nyquist("n", "m", new double[] {0, 1000}, new double[] {0, -200});
        PlotRange range = PlotRange.of(chart, 600, 300);
        assertEquals((range.xTo() - range.xFrom()) / 600, (range.yTo() - range.yFrom()) / 300, 1e-12);
        assertTrue(range.xFrom() <= 0 && range.xTo() >= 1000 && range.yTo() >= 200);
    }

    @Test
    void hotIsLeftInAnArrheniusPlot() {
        assertEquals(1000 / 298.15, Scale.ARRHENIUS.place(298.15), 1e-15);
        assertTrue(Scale.ARRHENIUS.place(400) < Scale.ARRHENIUS.place(300));
        XyChart chart = StandardCharts.arrhenius("a", "σ", "S/cm");
        chart = new XyChart(chart.title(), "", chart.x().withRange(273.15, 373.15), chart.y(), chart.secondY(), false,
                List.of(), List.of(), List.of());
        PlotRange range = PlotRange.of(chart, 600, 300);
        assertEquals(1000 / 373.15, range.xFrom(), 1e-12);
        assertEquals(1000 / 273.15, range.xTo(), 1e-12);
    }

    @Test
    void whatALogarithmCannotShowIsLeftOut() throws Exception {
        XyChart chart = XyChart.of("t", "", Axis.linear("x", ""), Axis.log("y", ""))
                .plus(Series.points("p", X, new double[] {1, 0, -3, Double.NaN, 10}));
        assertEquals(2, parse(SvgChartWriter.standard().write(chart)).getElementsByTagName("circle").getLength());
        PlotRange range = PlotRange.of(chart, 600, 300);
        assertTrue(range.yFrom() > -0.2 && range.yTo() < 1.2);
    }

    @Test
    void aGapBreaksTheLine() throws Exception {
        XyChart chart = XyChart.of("t", "", Axis.linear("x", ""), Axis.linear("y", ""))
                .plus(Series.line("p", X, new double[] {1, 2, Double.NaN, 4, 5}));
        String svg = SvgChartWriter.standard().write(chart);
        String path = svg.lines().filter(l -> l.contains("stroke-width=\"2\"")).findFirst().orElseThrow();
        assertEquals(2, path.chars().filter(c -> c == 'M').count());
    }

    @Test
    void csvKeepsFullPrecisionAndQuotes() {
        XyChart chart = XyChart.of("t", "", Axis.linear("Thickness", "um"), Axis.linear("E", "Wh/kg"))
                .plus(Series.points("a, \"b\"", new double[] {0.1}, new double[] {1 / 3.0}))
                .plus(Series.points("c", new double[] {1}, new double[] {Double.NaN}));
        assertEquals("series,Thickness/um,E/Wh/kg\n\"a, \"\"b\"\"\",0.1,0.3333333333333333\nc,1.0,\n", ChartCsv.write(chart));
        assertTrue(ChartCsv.write(StandardCharts.arrhenius("a", "σ", "S/cm")).startsWith("series,T/K,"));
    }

    @Test
    void logTicksAreDecadesWithMinorTicks() {
        Ticks ticks = Ticks.log(-5, -1, 6);
        assertEquals(List.of("10⁻⁵", "10⁻⁴", "10⁻³", "10⁻²", "10⁻¹"), ticks.labels());
        assertEquals(32, ticks.minor().size());
    }

    @Test
    void linearTicksAreRoundNumbers() {
        assertEquals(List.of("0", "20", "40", "60", "80", "100"), Ticks.linear(0, 100, 5).labels());
        assertEquals(List.of("−0.2", "0.0", "0.2"), Ticks.linear(-0.25, 0.25, 3).labels());
        Ticks large = Ticks.linear(0, 250000, 5);
        assertEquals(5, large.exponent());
        assertEquals(List.of("0.0", "0.5", "1.0", "1.5", "2.0", "2.5"), large.labels());
        Ticks small = Ticks.linear(0, 7e-6, 4);
        assertEquals(-6, small.exponent());
        assertEquals(List.of("0", "2", "4", "6"), small.labels());
    }

    @Test
    void unitsAreSetAsTheyArePrinted() {
        assertEquals("mAh/cm²", UnitLabel.of("mAh/cm2"));
        assertEquals("Ω cm²", UnitLabel.of("ohm cm2"));
        assertEquals("µm", UnitLabel.of("um"));
        assertEquals("°C", UnitLabel.of("degC"));
        assertEquals("g/cm³", UnitLabel.of("g/cm3"));
    }

    @Test
    void numbersAreWrittenWithTheirDigits() {
        assertEquals("2.14·10⁻⁷", NumberText.significant(2.1403e-7, 3));
        assertEquals("0.00214", NumberText.significant(2.14e-3, 3));
        assertEquals("−350", NumberText.significant(-350, 3));
        assertEquals("–", NumberText.significant(Double.NaN, 3));
        assertEquals("0.0", NumberText.fixed(-0.01, 1));
    }

    @Test
    void tornadoHasTheWidestBarOnTop() {
        TornadoChart tornado = new TornadoChart("t", "d", Axis.linear("E", "Wh/kg"), 350,
                List.of(new TornadoChart.Bar("narrow", 349, 351, "", ""), new TornadoChart.Bar("wide", 360, 300, "", "")));
        assertEquals("wide", tornado.bars().get(0).label());
    }

    @Test
    void seriesKeepTheirNumbersToThemselves() {
        double[] y = Y.clone();
        Series series = Series.points("p", X, y);
        y[0] = 99;
        series.y()[1] = 99;
        assertEquals(1e-5, series.y(0), 0);
        assertEquals(3e-4, series.y(1), 0);
    }
}
