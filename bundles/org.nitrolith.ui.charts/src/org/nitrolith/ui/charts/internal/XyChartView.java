// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IErrorBar;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ITitle;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

import org.nitrolith.charts.Axis;
import org.nitrolith.charts.Look;
import org.nitrolith.charts.PlotRange;
import org.nitrolith.charts.Scale;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.XyChart;
import org.nitrolith.ui.charts.PickedPoint;
import org.nitrolith.ui.charts.spi.Plot;
import org.nitrolith.ui.theme.Appearance;

/** An {@link XyChart} on SWTChart: equal scales, logarithmic and Arrhenius axes, error bars, bands, target lines. */
public final class XyChartView extends Plot {

    private static final int SYMBOL_SIZE = 3;
    private static final int LINE_WIDTH = 2;
    private static final int BOX_SIZE = 6;
    private static final int TICK_DISTANCE = 60;
    /** Below this height, in pixels, the legend stands beside the plot, or nowhere. */
    private static final int LOW = 210;
    /** Below this height the title gives way too. */
    private static final int VERY_LOW = 130;

    private final org.eclipse.swtchart.Chart chart;

    /**
     * @param parent where the chart stands
     * @param shown  the chart
     * @param menu   makes the context menu
     */
    public XyChartView(Composite parent, XyChart shown, Function<Control, Menu> menu) {
        super(parent);
        setLayout(new FillLayout());
        chart = new org.eclipse.swtchart.Chart(this, SWT.NONE);
        chart.setBackground(colour(theme().background()));
        chart.getPlotArea().setBackground(colour(theme().background()));
        Control plot = chart.getPlotArea().getControl();
        plot.setMenu(menu.apply(plot));
        plot.addListener(SWT.Resize, e -> applyRange());
        chart.addListener(SWT.Resize, e -> {
            if (shown() != null) {
                arrange();
            }
        });
        chart.getPlotArea().addCustomPaintListener(new UnderSeries(this));
        chart.getPlotArea().addCustomPaintListener(new TargetLabels(this));
        followPointer();
        Appearance.keepColours(this);
        show(shown);
    }

    @Override
    protected void draw(XyChart newChart) {
        chart.suspendUpdate(true);
        try {
            for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
                chart.getSeriesSet().deleteSeries(series.getId());
            }
            while (chart.getAxisSet().getYAxes().length > 1) {
                chart.getAxisSet().deleteYAxis(chart.getAxisSet().getYAxisIds()[1]);
            }
            title(chart.getTitle(), newChart.title(), theme().text(), true);
            style(chart.getAxisSet().getXAxis(0), newChart.x());
            style(chart.getAxisSet().getYAxis(0), newChart.y());
            newChart.secondY().ifPresent(axis -> {
                IAxis second = chart.getAxisSet().getYAxis(chart.getAxisSet().createYAxis());
                second.setPosition(IAxis.Position.Secondary);
                style(second, axis);
                second.getGrid().setStyle(LineStyle.NONE);
            });
            for (int i = 0; i < newChart.series().size(); i++) {
                add(i, newChart.series().get(i));
            }
            setLogScales();
            arrange();
            chart.getLegend().setForeground(colour(theme().text()));
            chart.getLegend().setBackground(colour(theme().background()));
        } finally {
            chart.suspendUpdate(false);
        }
        chart.updateLayout();
    }

    /** Title and legend give way to the plot where the chart is low; the pointer still tells the names of the series. */
    private void arrange() {
        Point size = chart.getSize();
        boolean known = size.y > 0;
        long named = shown().series().stream().filter(s -> !s.name().isEmpty()).count();
        boolean beside = known && size.y < LOW && size.x > 3 * size.y;
        chart.getLegend().setPosition(beside ? SWT.RIGHT : SWT.BOTTOM);
        chart.getLegend().setVisible(named > 1 && (beside || !known || size.y >= LOW));
        chart.getTitle().setVisible(!shown().title().isEmpty() && (!known || size.y >= VERY_LOW));
    }

    private void style(IAxis axis, Axis described) {
        axis.enableLogScale(false);
        axis.setRange(new Range(1, 2));
        title(axis.getTitle(), described.text(), theme().text(), false);
        axis.getTick().setForeground(colour(theme().muted()));
        axis.getTick().setTickMarkStepHint(TICK_DISTANCE);
        axis.getTick().setFormat(new TickFormat(described.scale() == Scale.LOG10, axis.getDirection() == IAxis.Direction.X));
        axis.getGrid().setForeground(colour(theme().grid()));
        axis.getGrid().setStyle(LineStyle.SOLID);
    }

    /** Only now: SWTChart leaves the logarithmic scale again when it gets a series that does not fit it. */
    private void setLogScales() {
        xAxis().enableLogScale(shown().x().scale() == Scale.LOG10);
        yAxis().enableLogScale(shown().y().scale() == Scale.LOG10);
        shown().secondY().ifPresent(axis -> chart.getAxisSet().getYAxes()[1].enableLogScale(axis.scale() == Scale.LOG10));
    }

    private void title(ITitle title, String text, String colour, boolean bold) {
        title.setVisible(!text.isEmpty());
        title.setText(text.isEmpty() ? " " : text);
        title.setForeground(colour(colour));
        FontDescriptor font = FontDescriptor.createFrom(getFont());
        title.setFont((Font) resources().create(bold ? font.setStyle(SWT.BOLD) : font));
    }

    private void add(int index, Series series) {
        ILineSeries<?> drawn = (ILineSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.LINE,
                "series" + index);
        if (series.secondAxis() && shown().secondY().isPresent()) {
            drawn.setYAxisId(chart.getAxisSet().getYAxisIds()[1]);
        }
        int[] usable = usable(series);
        Axis x = shown().x();
        drawn.setXSeries(Arrays.stream(usable).mapToDouble(i -> drawnValue(x.scale(), series.x(i))).toArray());
        drawn.setYSeries(Arrays.stream(usable).mapToDouble(series::y).toArray());
        drawn.setDescription(series.name());
        drawn.setVisibleInLegend(!series.name().isEmpty());
        Color colour = seriesColour(index);
        drawn.setAntialias(SWT.ON);
        drawn.setLineColor(colour);
        drawn.setSymbolColor(colour);
        drawn.setLineWidth(LINE_WIDTH);
        if (series.mark() == Series.Mark.BAND) {
            drawn.setVisibleInLegend(false);
            addToLegend(index, series, colour);
        }
        boolean line = series.mark() != Series.Mark.POINTS;
        boolean points = series.mark() == Series.Mark.POINTS || series.mark() == Series.Mark.LINE_AND_POINTS;
        drawn.setLineStyle(line ? series.look().dashed() ? LineStyle.DASH : LineStyle.SOLID : LineStyle.NONE);
        drawn.setSymbolType(points ? symbol(series.look().symbol()) : PlotSymbolType.NONE);
        drawn.setSymbolSize(SYMBOL_SIZE);
        if (series.hasRange() && series.mark() != Series.Mark.BAND) {
            IErrorBar bars = drawn.getYErrorBar();
            bars.setType(IErrorBar.ErrorBarType.BOTH);
            bars.setColor(colour);
            bars.setPlusErrors(Arrays.stream(usable).mapToDouble(i -> finite(series.upper(i) - series.y(i))).toArray());
            bars.setMinusErrors(
                    Arrays.stream(usable).mapToDouble(i -> finite(series.y(i) - series.lower(i))).toArray());
            bars.setVisible(true);
        }
    }

    /** SWTChart would show the line in the middle of a band; the legend shall show a box as pale as the band. */
    private void addToLegend(int index, Series band, Color colour) {
        ILineSeries<?> entry = (ILineSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.LINE, "band" + index);
        entry.setDescription(band.name());
        entry.setVisibleInLegend(!band.name().isEmpty());
        entry.setLineStyle(LineStyle.NONE);
        entry.setSymbolType(PlotSymbolType.SQUARE);
        entry.setSymbolSize(BOX_SIZE);
        entry.setSymbolColor(mixed(colour, colour(theme().background())));
    }

    private Color mixed(Color colour, Color ground) {
        double share = UnderSeries.BAND_ALPHA / 255.0;
        RGB a = colour.getRGB();
        RGB b = ground.getRGB();
        return resources().create(ColorDescriptor.createFrom(new RGB((int) (share * a.red + (1 - share) * b.red),
                (int) (share * a.green + (1 - share) * b.green), (int) (share * a.blue + (1 - share) * b.blue))));
    }

    private static double finite(double error) {
        return Double.isFinite(error) ? error : 0;
    }

    /** Points that have a place on both axes. */
    private int[] usable(Series series) {
        return IntStream.range(0, series.size()).filter(i -> isUsable(series, i)).toArray();
    }

    private boolean isUsable(Series series, int index) {
        Scale y = (series.secondAxis() ? shown().secondY().orElse(shown().y()) : shown().y()).scale();
        return Double.isFinite(shown().x().scale().place(series.x(index))) && Double.isFinite(y.place(series.y(index)));
    }

    private static PlotSymbolType symbol(Look.Symbol symbol) {
        return switch (symbol) {
        case CIRCLE, RING -> PlotSymbolType.CIRCLE;
        case SQUARE -> PlotSymbolType.SQUARE;
        case TRIANGLE -> PlotSymbolType.TRIANGLE;
        case DIAMOND -> PlotSymbolType.DIAMOND;
        case CROSS -> PlotSymbolType.CROSS;
        };
    }

    /** SWTChart knows logarithmic axes itself; values on an Arrhenius axis are drawn at 1000/T of a linear one. */
    static double drawnValue(Scale scale, double value) {
        return scale == Scale.ARRHENIUS ? scale.place(value) : value;
    }

    private static double drawnPlace(Scale scale, double place) {
        return scale == Scale.LOG10 ? Math.pow(10, place) : place;
    }

    @Override
    protected void setRange(PlotRange range) {
        set(xAxis(), shown().x().scale(), range.xFrom(), range.xTo());
        set(yAxis(), shown().y().scale(), range.yFrom(), range.yTo());
        shown().secondY().ifPresent(axis -> set(chart.getAxisSet().getYAxes()[1], axis.scale(), range.secondFrom(),
                range.secondTo()));
        chart.redraw();
    }

    private static void set(IAxis axis, Scale scale, double from, double to) {
        Range range = new Range(drawnPlace(scale, from), drawnPlace(scale, to));
        if (range.lower < range.upper) {
            axis.setRange(range);
        }
    }

    /** Whether the (first) ordinate is drawn on a logarithmic scale. */
    public boolean isYLogarithmic() {
        return yAxis().isLogScaleEnabled();
    }

    IAxis xAxis() {
        return chart.getAxisSet().getXAxis(0);
    }

    IAxis yAxis() {
        return chart.getAxisSet().getYAxis(0);
    }

    IAxis axisOf(Series series) {
        return series.secondAxis() && shown().secondY().isPresent() ? chart.getAxisSet().getYAxes()[1] : yAxis();
    }

    @Override
    public Control plot() {
        return chart.getPlotArea().getControl();
    }

    @Override
    public Rectangle area() {
        return new Rectangle(0, 0, (int) plotWidth(), (int) plotHeight());
    }

    @Override
    public Optional<Point> place(PickedPoint point) {
        Series series = shown().series().get(point.series());
        boolean seen = isUsable(series, point.index());
        return seen ? Optional.of(new Point(x(series.x(point.index())), axisOf(series).getPixelCoordinate(series.y(point.index()))))
                : Optional.empty();
    }

    double plotWidth() {
        return chart.getPlotArea().getSize().x;
    }

    double plotHeight() {
        return chart.getPlotArea().getSize().y;
    }

    /** The pixel of a value of the abscissa. */
    int x(double value) {
        return xAxis().getPixelCoordinate(drawnValue(shown().x().scale(), value));
    }

    /** The pixels of the points of a series that can be drawn: x, y, x, y, … */
    int[] pixels(Series series) {
        IAxis y = axisOf(series);
        return Arrays.stream(usable(series)).flatMap(i -> IntStream.of(x(series.x(i)), y.getPixelCoordinate(series.y(i)))).toArray();
    }
}
