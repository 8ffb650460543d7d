// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

import org.nitrolith.charts.Chart;
import org.nitrolith.charts.ChartCsv;
import org.nitrolith.charts.SvgChartWriter;
import org.nitrolith.charts.XyChart;
import org.nitrolith.ui.charts.internal.PictureView;
import org.nitrolith.ui.charts.internal.Plots;
import org.nitrolith.ui.charts.spi.Plot;
import org.nitrolith.ui.theme.Appearance;
import org.nitrolith.ui.theme.Shade;

/**
 * Shows one chart. Charts over two axes can be zoomed (drag a rectangle, turn the wheel; a double click shows all again) and tell
 * the values of the point under the pointer; other charts are drawn as in reports. Its menu copies the picture and exports it as
 * SVG, PNG or CSV.
 */
public final class ChartPanel extends Composite {

    private static final int EXPORT_WIDTH = 900;
    private static final int EXPORT_HEIGHT = 640;

    private final StackLayout stack = new StackLayout();
    private final MenuManager menu = new MenuManager();
    private Chart chart;
    private Control view;

    /**
     * @param parent where the chart stands
     */
    public ChartPanel(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(stack);
        Appearance.keepColours(this);
        setBackground(Shade.BACKGROUND.color(this));
        fillActions(menu);
        addDisposeListener(e -> menu.dispose());
    }

    /** Shows a chart, or with null nothing. A chart of the same kind as the present one is exchanged without a flicker. */
    public void setChart(Chart newChart) {
        chart = newChart;
        if (newChart instanceof XyChart xy && view instanceof Plot present) {
            present.show(xy);
            return;
        }
        if (view != null) {
            view.dispose();
            view = null;
        }
        if (newChart != null) {
            view = newChart instanceof XyChart xy ? Plots.current().create(this, xy, menu::createContextMenu)
                    : new PictureView(this, newChart, menu::createContextMenu);
        }
        stack.topControl = view;
        layout();
    }

    /** Tells of points that are clicked, or all those in a rectangle drawn with the Shift key held. */
    public void onPick(Consumer<List<PickedPoint>> listener) {
        addListener(SWT.Selection, e -> {
            if (e.data instanceof List<?> points) {
                listener.accept(points.stream().map(PickedPoint.class::cast).toList());
            }
        });
    }

    /** The chart that is shown. */
    public Optional<Chart> chart() {
        return Optional.ofNullable(chart);
    }

    /** Shows all data again. */
    public void resetZoom() {
        if (view instanceof Plot plot) {
            plot.resetZoom();
        }
    }

    /**
     * Pixels that one unit takes on the two axes, for charts over two linear axes; they are equal in a Nyquist chart.
     *
     * @return x and y; empty for other charts
     */
    public Optional<double[]> pixelsPerUnit() {
        return view instanceof Plot plot ? Optional.of(plot.pixelsPerUnit()) : Optional.empty();
    }

    /** Adds the actions on the chart to a menu or tool bar. */
    public void fillActions(IContributionManager manager) {
        manager.add(action("Show all", "Shows all data again (double click)", this::resetZoom));
        manager.add(new Separator());
        manager.add(action("Copy picture", "Puts the picture on the clipboard", this::copy));
        manager.add(action("Export SVG…", "Saves the chart as a vector picture", () -> export("svg")));
        manager.add(action("Export PNG…", "Saves the chart as it is seen", () -> export("png")));
        manager.add(action("Export CSV…", "Saves the numbers", () -> export("csv")));
    }

    private static Action action(String text, String tip, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(tip);
        return action;
    }

    private void copy() {
        if (view == null) {
            return;
        }
        Clipboard clipboard = new Clipboard(getDisplay());
        try {
            clipboard.setContents(new Object[] { picture() }, new Transfer[] { ImageTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    private ImageData picture() {
        Point size = view.getSize();
        Image image = new Image(getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
        GC gc = new GC(image);
        try {
            view.print(gc);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private void export(String format) {
        if (chart == null) {
            return;
        }
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*." + format });
        dialog.setFileName(fileName(chart.title()) + "." + format);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                export(Path.of(chosen), format);
            } catch (IOException e) {
                ILog.of(ChartPanel.class).warn("A chart could not be written to " + chosen, e);
                MessageDialog.openError(getShell(), "Export",
                        "The file " + chosen + " could not be written: " + e.getMessage());
            }
        }
    }

    /**
     * Writes the chart to a file.
     *
     * @param format {@code svg}, {@code png} or {@code csv}
     * @throws IOException           when the file cannot be written
     * @throws IllegalStateException when no chart is shown
     */
    public void export(Path file, String format) throws IOException {
        if (chart == null) {
            throw new IllegalStateException("No chart is shown");
        }
        switch (format) {
        case "svg" -> SvgChartWriter.standard().withSize(EXPORT_WIDTH, EXPORT_HEIGHT).write(chart, file);
        case "csv" -> Files.writeString(file, ChartCsv.write(chart), StandardCharsets.UTF_8);
        case "png" -> {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { picture() };
            loader.save(file.toString(), SWT.IMAGE_PNG);
        }
        default -> throw new IllegalArgumentException("No export as " + format);
        }
    }

    private static String fileName(String title) {
        String name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "chart" : name;
    }
}
