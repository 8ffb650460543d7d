// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

import org.nitrolith.diagram.export.DiagramExport;

/** A diagram on one page, in the colours of its pictures and not in those of a dark theme. */
public final class Printing {

    /** Pixels of a diagram to an inch of paper, where the page is large enough. */
    private static final double PER_INCH = 96;

    private Printing() {
    }

    /**
     * Prints a diagram as large as it is, or as large as the page.
     *
     * @param chosen where
     * @param name   what the queue of the printer calls it
     * @param svg    the diagram
     * @throws IOException where that is not possible
     */
    public static void print(PrinterData chosen, String name, String svg) throws IOException {
        Printer printer = new Printer(chosen);
        try {
            Point dpi = printer.getDPI();
            Rectangle trim = printer.computeTrim(0, 0, 0, 0);
            Rectangle page = printer.getClientArea();
            int left = Math.max(0, dpi.x / 2 + trim.x);
            int top = Math.max(0, dpi.y / 2 + trim.y);
            ImageData data = new ImageData(new ByteArrayInputStream(DiagramExport.fitting(svg, page.width - 2 * left,
                    page.height - 2 * top, dpi.x / PER_INCH)));
            if (!printer.startJob(name)) {
                throw new IOException("The printer " + chosen.name + " takes no job.");
            }
            Image image = new Image(printer, data);
            GC gc = new GC(printer);
            if (printer.startPage()) {
                gc.drawImage(image, left, top);
                printer.endPage();
            }
            gc.dispose();
            image.dispose();
            printer.endJob();
        } finally {
            printer.dispose();
        }
    }
}
