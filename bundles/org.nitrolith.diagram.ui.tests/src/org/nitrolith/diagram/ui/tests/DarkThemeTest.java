// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nitrolith.ui.testing.Events;
import org.nitrolith.ui.theme.Appearance;

/** In the dark theme a diagram is dark: only letters and lines are light. */
class DarkThemeTest {

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final IThemeEngine engine = (IThemeEngine) display.getData("org.eclipse.e4.ui.css.swt.theme");
    private final String before = engine.getActiveTheme().getId();

    @BeforeEach
    void darken() {
        engine.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
        Events.await("the theme is dark", () -> Appearance.isDark(display));
    }

    @AfterEach
    void restore() {
        engine.setTheme(before, false);
        Events.await("the theme is as it was", () -> !Appearance.isDark(display));
    }

    @ParameterizedTest
    @ValueSource(strings = { OpenedDiagram.ROUTE, OpenedDiagram.CELL, OpenedDiagram.MATERIALS, OpenedDiagram.NOTEBOOK })
    void noFigureIsALightIsland(String file) throws Exception {
        try (OpenedDiagram opened = new OpenedDiagram(file)) {
            double light = shareOfLight(opened);
            assertTrue(light > 0, "letters can be seen");
            assertTrue(light < 0.1, "light: " + light);
        }
    }

    /** How much of the picture of a diagram is lighter than a middle grey. */
    private double shareOfLight(OpenedDiagram opened) {
        IFigure all = ((LayerManager) opened.viewer().getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
        Rectangle area = all.getBounds();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            gc.setBackground(opened.viewer().getControl().getBackground());
            gc.fillRectangle(image.getBounds());
            graphics.translate(-area.x, -area.y);
            all.paint(graphics);
            ImageData data = image.getImageData();
            int light = 0;
            for (int y = 0; y < data.height; y++) {
                for (int x = 0; x < data.width; x++) {
                    RGB rgb = data.palette.getRGB(data.getPixel(x, y));
                    light += rgb.red + rgb.green + rgb.blue > 3 * 160 ? 1 : 0;
                }
            }
            return light / (double) (data.width * data.height);
        } finally {
            graphics.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
