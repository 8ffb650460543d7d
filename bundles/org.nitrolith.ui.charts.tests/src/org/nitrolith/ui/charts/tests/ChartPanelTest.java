// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.charts.Series;
import org.nitrolith.charts.StandardCharts;
import org.nitrolith.charts.XyChart;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.ui.charts.ChartPanel;
import org.nitrolith.ui.charts.PickedPoint;
import org.nitrolith.ui.charts.internal.Plots;
import org.nitrolith.ui.charts.internal.XyChartView;
import org.nitrolith.ui.charts.spi.Plot;
import org.nitrolith.ui.charts.spi.PlotFactory;

class ChartPanelTest {

    private static final int POINTS = 40;

    private Shell shell;
    private ChartPanel panel;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        panel = new ChartPanel(shell);
        shell.setSize(700, 320);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    /** A semicircle of 100 ohm: R parallel to C, behind 20 ohm. */
    private static XyChart nyquist() {
        double[] re = new double[POINTS];
        double[] im = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double omegaTau = Math.pow(10, -2 + 4.0 * i / (POINTS - 1));
            re[i] = 20 + 100 / (1 + omegaTau * omegaTau);
            im[i] = -100 * omegaTau / (1 + omegaTau * omegaTau);
        }
        return StandardCharts.nyquist("Semicircle", "measured", re, im);
    }

    private static XyChart bode() {
        double[] f = IntStream.range(0, POINTS).mapToDouble(i -> Math.pow(10, -1 + 7.0 * i / (POINTS - 1))).toArray();
        return StandardCharts.bode("Bode", f, f.clone(), f.clone());
    }

    private void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            // until no event waits
        }
    }

    @Test
    void aSemicircleIsRoundOnTheScreen() {
        panel.setChart(nyquist());
        settle();
        double[] scale = panel.pixelsPerUnit().orElseThrow();
        assertEquals(1, scale[0] / scale[1], 0.01, "pixels per ohm on both axes");
    }

    @Test
    void itStaysRoundWhenTheWindowChanges() {
        panel.setChart(nyquist());
        settle();
        shell.setSize(400, 600);
        settle();
        double[] scale = panel.pixelsPerUnit().orElseThrow();
        assertEquals(1, scale[0] / scale[1], 0.01);
    }

    @Test
    void chartsOfOneKindReplaceEachOther() {
        panel.setChart(nyquist());
        panel.setChart(bode());
        settle();
        assertEquals("Bode", panel.chart().orElseThrow().title());
        panel.setChart(nyquist());
        settle();
        double[] scale = panel.pixelsPerUnit().orElseThrow();
        assertEquals(1, scale[0] / scale[1], 0.01);
    }

    @Test
    void valuesThatALogarithmicAxisCannotShowAreLeftOut() {
        panel.setChart(bode().plus(Series.points("zero", new double[] { 0, 1, 10 }, new double[] { 1, 0, 10 })));
        settle();
        assertTrue(((XyChartView) panel.getChildren()[0]).isYLogarithmic());
    }

    @Test
    void anArrheniusChartIsLogarithmicAndABodeChartTooBesideItsPhase() {
        double[] kelvin = { 253, 298, 353 };
        panel.setChart(StandardCharts.arrhenius("Arrhenius", "σT", "S K/cm")
                .plus(Series.points("data", kelvin, new double[] { 0.05, 0.64, 6 })));
        settle();
        assertTrue(((XyChartView) panel.getChildren()[0]).isYLogarithmic());
        double[] f = { 1, 10, 100 };
        panel.setChart(StandardCharts.bode("Bode", f, new double[] { 30, 20, 10 }, new double[] { 5, -1, -5 }));
        settle();
        assertTrue(((XyChartView) panel.getChildren()[0]).isYLogarithmic(), "a phase of both signs is on its own axis");
    }

    @Test
    void exportsPictureAndNumbers(@TempDir Path folder) throws Exception {
        panel.setChart(nyquist());
        settle();
        panel.export(folder.resolve("c.svg"), "svg");
        panel.export(folder.resolve("c.csv"), "csv");
        panel.export(folder.resolve("c.png"), "png");
        assertTrue(Files.readString(folder.resolve("c.svg")).contains("<svg"));
        assertTrue(Files.readAllLines(folder.resolve("c.csv")).size() > POINTS);
        ImageData picture = new ImageData(folder.resolve("c.png").toString());
        assertTrue(picture.width > 300 && picture.height > 100, picture.width + " x " + picture.height);
    }

    private void pointer(int type, int x, int y, int state) {
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = x;
        event.y = y;
        event.stateMask = state;
        ((XyChartView) panel.getChildren()[0]).plot().notifyListeners(type, event);
    }

    private void drag(int fromX, int fromY, int toX, int toY, int key) {
        pointer(SWT.MouseDown, fromX, fromY, key);
        pointer(SWT.MouseMove, (fromX + toX) / 2, (fromY + toY) / 2, key | SWT.BUTTON1);
        pointer(SWT.MouseMove, toX, toY, key | SWT.BUTTON1);
        pointer(SWT.MouseUp, toX, toY, key | SWT.BUTTON1);
    }

    @Test
    void aRectangleWithShiftPicksThePointsInIt() {
        List<List<PickedPoint>> picked = new ArrayList<>();
        panel.onPick(picked::add);
        panel.setChart(nyquist());
        settle();
        Point size = ((XyChartView) panel.getChildren()[0]).plot().getSize();
        drag(size.x / 2, size.y, 0, 0, SWT.SHIFT);
        drag(size.x / 2, 0, size.x, size.y, SWT.SHIFT);
        drag(0, 0, size.x, size.y, SWT.SHIFT);
        List<Integer> left = picked.get(0).stream().map(PickedPoint::index).toList();
        List<Integer> right = picked.get(1).stream().map(PickedPoint::index).toList();
        assertFalse(left.isEmpty() || right.isEmpty());
        assertTrue(Collections.min(left) > Collections.max(right), "small real parts come last: " + left + right);
        assertEquals(POINTS, left.size() + right.size());
        assertEquals(POINTS, picked.get(2).size());
    }

    @Test
    void aRectangleWithoutShiftZoomsAndADoubleClickShowsAll() {
        List<List<PickedPoint>> picked = new ArrayList<>();
        panel.onPick(picked::add);
        panel.setChart(nyquist());
        settle();
        double before = panel.pixelsPerUnit().orElseThrow()[0];
        Point size = ((XyChartView) panel.getChildren()[0]).plot().getSize();
        drag(size.x / 4, size.y / 4, size.x / 2, size.y / 2, 0);
        double after = panel.pixelsPerUnit().orElseThrow()[0];
        assertTrue(after > 1.5 * before, after + " after " + before);
        pointer(SWT.MouseDoubleClick, size.x / 2, size.y / 2, 0);
        assertEquals(before, panel.pixelsPerUnit().orElseThrow()[0], 1e-6 * before);
        assertTrue(picked.isEmpty());
    }

    /** What a bundle contributes in the next test. */
    public static final class OtherPlots implements PlotFactory {

        @Override
        public Plot create(Composite parent, XyChart chart, Function<Control, Menu> menu) {
            throw new UnsupportedOperationException("draws nothing");
        }
    }

    @Test
    void aBundleContributesAnotherLibrary(@TempDir Path bundle) throws Exception {
        Files.createDirectory(bundle.resolve("META-INF"));
        Files.writeString(bundle.resolve("META-INF/MANIFEST.MF"),
                "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: org.nitrolith.ui.charts\n");
        Files.writeString(bundle.resolve("plugin.xml"), """
                <?xml version="1.0"?>
                <?eclipse version="3.4"?>
                <plugin>
                  <extension-point id="plots" name="Plots on screen"/>
                  <extension point="org.nitrolith.ui.charts.plots">
                    <plot id="other" label="Other" class="%s"/>
                  </extension>
                </plugin>
                """.formatted(OtherPlots.class.getName()));
        try (URLClassLoader classPath = new URLClassLoader(new URL[] { bundle.toUri().toURL() }, getClass().getClassLoader())) {
            assertInstanceOf(OtherPlots.class, Plots.find(Contributions.standalone(classPath, Optional.empty())));
        }
        panel.setChart(nyquist());
        assertInstanceOf(XyChartView.class, panel.getChildren()[0], "without a contribution");
    }
}
