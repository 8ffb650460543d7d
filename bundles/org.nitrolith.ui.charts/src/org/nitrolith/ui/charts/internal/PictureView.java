// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

import org.nitrolith.charts.Chart;
import org.nitrolith.charts.SvgChartWriter;

/** A chart as the writer of reports draws it, in the size of the control. */
public final class PictureView extends Canvas {

    private static final int SMALLEST = 120;

    private final Chart chart;
    private Image image;

    /** Shows a chart; its text for those who cannot see it is the tool tip. */
    public PictureView(Composite parent, Chart chart, Function<Control, Menu> menu) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.chart = chart;
        setToolTipText(chart.description());
        setMenu(menu.apply(this));
        addListener(SWT.Resize, e -> drop());
        addListener(SWT.Dispose, e -> drop());
        addPaintListener(e -> draw(e.gc));
    }

    private void drop() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void draw(GC gc) {
        Rectangle area = getClientArea();
        if (image == null) {
            String svg = SvgChartWriter.standard().withTheme(ScreenTheme.of(getDisplay()))
                    .withSize(Math.max(SMALLEST, area.width), Math.max(SMALLEST, area.height)).write(chart);
            image = new Image(getDisplay(), new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        }
        gc.fillRectangle(area);
        gc.drawImage(image, 0, 0);
    }
}
