// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.xygraph.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.nebula.visualization.xygraph.dataprovider.CircularBufferDataProvider;
import org.eclipse.nebula.visualization.xygraph.dataprovider.Sample;
import org.eclipse.nebula.visualization.xygraph.figures.IAxesFactory;
import org.eclipse.nebula.visualization.xygraph.figures.Trace;
import org.eclipse.nebula.visualization.xygraph.figures.Trace.ErrorBarType;
import org.eclipse.nebula.visualization.xygraph.figures.Trace.PointStyle;
import org.eclipse.nebula.visualization.xygraph.figures.Trace.TraceType;
import org.eclipse.nebula.visualization.xygraph.figures.XYGraph;
import org.eclipse.nebula.visualization.xygraph.linearscale.AbstractScale.LabelSide;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

import org.nitrolith.charts.Axis;
import org.nitrolith.charts.Look;
import org.nitrolith.charts.PlotRange;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.XyChart;
import org.nitrolith.ui.charts.PickedPoint;
import org.nitrolith.ui.charts.spi.Plot;
import org.nitrolith.ui.theme.Appearance;

/** An {@link XyChart} on XYGraph. */
final class XyGraphPlot extends Plot {

    private static final int LINE_WIDTH = 2;
    private static final int POINT_SIZE = 7;
    private static final int CAP_WIDTH = 6;
    /** Below this height, in pixels, the legend gives way to the plot; the pointer still tells the names of the series. */
    private static final int LOW = 210;
    /** Below this height the title gives way too. */
    private static final int VERY_LOW = 130;

    private final Canvas canvas;
    private final LightweightSystem figures;
    private final XYGraph graph;
    private final ValueAxis x = new ValueAxis(false);
    private final ValueAxis y = new ValueAxis(true);
    private final ValueAxis second = new ValueAxis(true);
    private final Marks marks = new Marks(this, x, y);
    private final List<Trace> traces = new ArrayList<>();

    XyGraphPlot(Composite parent, XyChart chart, Function<Control, Menu> menu) {
        super(parent);
        setLayout(new FillLayout());
        canvas = new Canvas(this, SWT.DOUBLE_BUFFERED);
        canvas.setMenu(menu.apply(canvas));
        figures = new LightweightSystem(canvas);
        graph = new XYGraph(new IAxesFactory() {
            @Override
            public org.eclipse.nebula.visualization.xygraph.figures.Axis createXAxis() {
                return x;
            }

            @Override
            public org.eclipse.nebula.visualization.xygraph.figures.Axis createYAxis() {
                return y;
            }
        });
        second.setTickLabelSide(LabelSide.Secondary);
        second.setShowMajorGrid(false);
        graph.addAxis(second);
        graph.getPlotArea().addFigureListener(area -> marks.setBounds(area.getBounds()));
        paintInTheme();
        figures.setContents(graph);
        canvas.addListener(SWT.Resize, e -> {
            if (shown() != null) {
                arrange();
                applyRange();
            }
        });
        followPointer();
        Appearance.keepColours(this);
        show(chart);
    }

    private void paintInTheme() {
        Color background = colour(theme().background());
        canvas.setBackground(background);
        graph.setBackgroundColor(background);
        graph.getPlotArea().setBackgroundColor(background);
        graph.setTitleColor(colour(theme().text()));
        graph.setTitleFont(resources().create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD)));
        graph.setFont(getFont());
        for (ValueAxis axis : List.of(x, y, second)) {
            axis.setForegroundColor(colour(theme().muted()));
            axis.setBackgroundColor(background);
            axis.setMajorGridColor(colour(theme().grid()));
            axis.setFont(getFont());
            axis.setTitleFont(getFont());
        }
    }

    @Override
    protected void draw(XyChart chart) {
        traces.forEach(graph::removeTrace);
        traces.clear();
        graph.setTitle(chart.title());
        style(x, chart.x());
        style(y, chart.y());
        second.setVisible(chart.secondY().isPresent());
        chart.secondY().ifPresent(axis -> style(second, axis));
        for (int i = 0; i < chart.series().size(); i++) {
            add(chart.series().get(i), seriesColour(i));
        }
        // Adding it anew puts it above the series.
        graph.getPlotArea().add(marks);
        arrange();
    }

    private void arrange() {
        int height = canvas.getSize().y;
        long named = shown().series().stream().filter(series -> !series.name().isEmpty()).count();
        graph.setShowLegend(named > 1 && (height == 0 || height >= LOW));
        graph.setShowTitle(!shown().title().isEmpty() && (height == 0 || height >= VERY_LOW));
    }

    private static void style(ValueAxis axis, Axis described) {
        axis.setTitle(described.text());
        axis.setScale(described.scale());
    }

    private void add(Series series, Color colour) {
        ValueAxis ordinate = axisOf(series);
        CircularBufferDataProvider data = new CircularBufferDataProvider(false);
        data.setBufferSize(Math.max(1, series.size()));
        for (int i = 0; i < series.size(); i++) {
            double px = x.drawn(series.x(i));
            double py = ordinate.drawn(series.y(i));
            if (Double.isFinite(px) && Double.isFinite(py)) {
                data.addSample(new Sample(px, py, above(series, i), below(series, i), 0, 0));
            }
        }
        boolean band = series.mark() == Series.Mark.BAND;
        Trace trace = band ? new Band(series, x, ordinate, data) : new Trace(series.name(), x, ordinate, data);
        trace.setTraceColor(colour);
        trace.setErrorBarColor(colour);
        trace.setAntiAliasing(true);
        trace.setLineWidth(LINE_WIDTH);
        boolean line = series.mark() != Series.Mark.POINTS;
        boolean points = series.mark() == Series.Mark.POINTS || series.mark() == Series.Mark.LINE_AND_POINTS;
        trace.setTraceType(line ? series.look().dashed() ? TraceType.DASH_LINE : TraceType.SOLID_LINE : TraceType.POINT);
        trace.setPointStyle(points ? symbol(series.look().symbol()) : PointStyle.NONE);
        trace.setPointSize(POINT_SIZE);
        trace.setErrorBarEnabled(series.hasRange() && !band);
        trace.setXErrorBarType(ErrorBarType.NONE);
        trace.setYErrorBarType(ErrorBarType.BOTH);
        trace.setErrorBarCapWidth(CAP_WIDTH);
        graph.addTrace(trace);
        traces.add(trace);
        graph.getLegend(trace).setDrawBorder(false);
        if (series.name().isEmpty()) {
            graph.getLegend(trace).removeTrace(trace);
        }
    }

    private static double above(Series series, int i) {
        return series.hasRange() ? finite(series.upper(i) - series.y(i)) : 0;
    }

    private static double below(Series series, int i) {
        return series.hasRange() ? finite(series.y(i) - series.lower(i)) : 0;
    }

    private static double finite(double error) {
        return Double.isFinite(error) ? error : 0;
    }

    private static PointStyle symbol(Look.Symbol symbol) {
        return switch (symbol) {
        case CIRCLE -> PointStyle.FILLED_CIRCLE;
        case RING -> PointStyle.CIRCLE;
        case SQUARE -> PointStyle.FILLED_SQUARE;
        case TRIANGLE -> PointStyle.FILLED_TRIANGLE;
        case DIAMOND -> PointStyle.FILLED_DIAMOND;
        case CROSS -> PointStyle.XCROSS;
        };
    }

    private ValueAxis axisOf(Series series) {
        return series.secondAxis() && shown().secondY().isPresent() ? second : y;
    }

    @Override
    protected void setRange(PlotRange range) {
        x.setPlaces(range.xFrom(), range.xTo());
        y.setPlaces(range.yFrom(), range.yTo());
        if (shown().secondY().isPresent()) {
            second.setPlaces(range.secondFrom(), range.secondTo());
        }
    }

    @Override
    public Control plot() {
        return canvas;
    }

    @Override
    public Rectangle area() {
        figures.getUpdateManager().performValidation();
        org.eclipse.draw2d.geometry.Rectangle bounds = graph.getPlotArea().getBounds();
        return new Rectangle(bounds.x, bounds.y, bounds.width, bounds.height);
    }

    @Override
    public Optional<Point> place(PickedPoint point) {
        Series series = shown().series().get(point.series());
        double px = x.drawn(series.x(point.index()));
        double py = axisOf(series).drawn(series.y(point.index()));
        return Double.isFinite(px) && Double.isFinite(py)
                ? Optional.of(new Point(x.getValuePosition(px, false), axisOf(series).getValuePosition(py, false)))
                : Optional.empty();
    }
}
