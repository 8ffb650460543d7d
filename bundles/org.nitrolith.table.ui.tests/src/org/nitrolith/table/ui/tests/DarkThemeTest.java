// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nitrolith.ui.testing.Events;
import org.nitrolith.ui.testing.SampleProject;
import org.nitrolith.ui.theme.Appearance;

/** In the dark theme a table is dark: only letters and the selected cell are light. */
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
    @ValueSource(strings = { SampleProject.ROUTE, SampleProject.CELL, SampleProject.MATERIALS, SampleProject.NOTEBOOK })
    void lettersAreLightAndTheRestIsDark(String file) throws Exception {
        try (OpenedTable opened = new OpenedTable(file)) {
            double light = shareOfLight(opened);
            assertTrue(light > 0, "letters can be seen");
            assertTrue(light < 0.1, "light: " + light);
        }
    }

    /** How much of the picture of a table is lighter than a middle grey. */
    private double shareOfLight(OpenedTable opened) {
        Point size = opened.control().getSize();
        Image image = new Image(display, size.x, size.y);
        GC gc = new GC(opened.control());
        try {
            gc.copyArea(image, 0, 0);
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
            gc.dispose();
            image.dispose();
        }
    }
}
