// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.nitrolith.samples.Templates;
import org.nitrolith.ui.testing.Events;
import org.nitrolith.ui.theme.Appearance;
import org.nitrolith.ui.theme.Shade;
import org.nitrolith.ui.theme.internal.ThemeChoice;
import org.nitrolith.ui.theme.internal.ThemePage;

/** The dark theme: chosen in the preferences, and dark in every corner. */
class ThemeTest {

    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";

    /** WCAG 2.1, criterion 1.4.3, for large text and graphics; remarks and disabled fields are allowed that little. */
    private static final double LEAST_CONTRAST = 3;

    private Display display;
    private IThemeEngine engine;
    private String before;

    @BeforeEach
    void remember() {
        display = PlatformUI.getWorkbench().getDisplay();
        engine = (IThemeEngine) display.getData(ENGINE);
        before = engine.getActiveTheme().getId();
    }

    @AfterEach
    void restore() throws Exception {
        ThemeChoice.SYSTEM.keep();
        engine.setTheme(before, false);
        Events.settle();
    }

    /** Relative luminance after WCAG 2.1, 0 for black to 1 for white. */
    private static double luminance(Color color) {
        double[] linear = new double[3];
        int[] parts = { color.getRed(), color.getGreen(), color.getBlue() };
        for (int i = 0; i < linear.length; i++) {
            double part = parts[i] / 255.0;
            linear[i] = part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    @ParameterizedTest
    @EnumSource(ThemeChoice.class)
    void theChoiceIsKeptWhereTheEngineLooksForIt(ThemeChoice choice) throws Exception {
        Shell shell = new Shell(display);
        try {
            ThemePage page = new ThemePage();
            page.init(PlatformUI.getWorkbench());
            page.createControl(shell);
            Button button = Workbench.controls(shell).stream().filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(b -> b.getText().equals(choice.label())).findFirst().orElseThrow();
            assertEquals(choice == ThemeChoice.SYSTEM, button.getSelection(), "at first the system is followed");
        } finally {
            shell.dispose();
        }
        choice.keep();
        assertEquals(choice, ThemeChoice.current());
        String kept = InstanceScope.INSTANCE.getNode(ENGINE).get("themeid", null);
        assertTrue(choice == ThemeChoice.SYSTEM ? kept == null
                : engine.getThemes().stream().anyMatch(t -> t.getId().equals(kept)), kept);
    }

    @Test
    void theShadesCanBeToldFromTheirGround() {
        for (boolean dark : List.of(false, true)) {
            Color ground = new Color(Shade.BACKGROUND.rgb(dark));
            for (Shade shade : List.of(Shade.TEXT, Shade.MUTED, Shade.ACCENT, Shade.ERROR, Shade.WARNING)) {
                RGB rgb = shade.rgb(dark);
                assertTrue(contrast(new Color(rgb), ground) >= 4.5, shade + (dark ? " in the dark" : " in the light"));
            }
        }
    }

    @Test
    void noPartOfAnEditorIsALightIslandInTheDark() throws Exception {
        assertFalse(Appearance.isDark(display));
        engine.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
        Events.await("the windowing system is dark",
                () -> luminance(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND)) < 0.1);
        assertTrue(Appearance.isDark(display));
        TestProject project = TestProject.create();
        try {
            Path folder = project.project().getLocation().toPath();
            Templates.copy(Templates.SAMPLE, folder);
            project.project().refreshLocal(IResource.DEPTH_INFINITE, null);
            for (String file : List.of("notebook.notebook", "materials/beta-Li3N.material",
                    "synthesis/vacancy-rich-beta-Li3N.route", "measurements/pellet-01.measurement",
                    "cells/NMC811-Li3InCl6-Li3N-Li.cell")) {
                Workbench.open(project.project().getFile(file));
                List<Control> shown = Workbench.controls(Workbench.page().getWorkbenchWindow().getShell()).stream()
                        .filter(c -> c instanceof SashForm && c.isVisible()).flatMap(c -> Workbench.controls(c).stream()).toList();
                assertTrue(shown.size() > 20, file);
                for (Control control : shown) {
                    Color ground = control.getBackground();
                    String name = file + ": " + control + " " + ground;
                    assertTrue(ground.getAlpha() == 0 || luminance(ground) < 0.2, name);
                    assertTrue(ground.getAlpha() == 0 || !control.isEnabled()
                            || contrast(control.getForeground(), ground) >= LEAST_CONTRAST, name + control.getForeground());
                }
            }
        } finally {
            project.dispose();
        }
    }
}
