// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.figures;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.DeviceResourceException;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

import org.nitrolith.diagram.Colour;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.LabelStyle;
import org.nitrolith.diagram.export.Images;
import org.nitrolith.ui.theme.Appearance;
import org.nitrolith.ui.theme.Shade;

/**
 * Colours, fonts and images of a diagram on the screen. A specification writes its colours for white paper: in the dark theme white
 * is the background, and the darker a fill was on paper, the lighter it is; its hue stays. What would not stand out against what is
 * behind it takes the colour of the theme's text. With high contrast only text and background are left.
 */
public final class Drawing {

    /** WCAG 2.1, criteria 1.4.3 for text and 1.4.11 for graphics. */
    private static final double TEXT_CONTRAST = 4.5;
    private static final double LINE_CONTRAST = 3;
    /** How much lighter than the background black is in the dark theme, as a part of how much darker than white it is on paper. */
    private static final double LIGHTER = 0.6;
    /** How much of a fill's colourfulness is left in the dark theme. */
    private static final double COLOURFUL = 0.7;
    private static final int SIGN_POINTS = 7;

    private final ResourceManager resources;
    private final Images images;
    private final Colour background;
    private final Colour text;
    private final Colour selection;
    private final boolean dark;
    private final boolean highContrast;
    private final Map<String, Words> signs = new HashMap<>();

    /**
     * The drawing of one diagram.
     *
     * @param canvas    what it is drawn on
     * @param resources owner of fonts and images
     * @param images    the images of the specification
     */
    public Drawing(Control canvas, ResourceManager resources, Images images) {
        this.resources = resources;
        this.images = images;
        this.dark = Appearance.isDark(canvas.getDisplay());
        this.highContrast = canvas.getDisplay().getHighContrast();
        this.background = colour(Shade.BACKGROUND.rgb(dark));
        this.text = colour(Shade.TEXT.rgb(dark));
        this.selection = colour(Shade.ACCENT.rgb(dark));
    }

    private static Colour colour(RGB rgb) {
        return new Colour(rgb.red, rgb.green, rgb.blue);
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    /** The colour of the canvas. */
    public Color background() {
        return color(background);
    }

    /** The colour of what is written on the canvas itself. */
    public Color text() {
        return color(text);
    }

    /** The colour of what is selected. */
    public Color selection() {
        return color(selection);
    }

    /** A fill. */
    public Color fill(Colour wanted) {
        return color(shownFill(wanted));
    }

    private Colour shownFill(Colour wanted) {
        return highContrast ? background : dark ? inTheDark(wanted) : wanted;
    }

    private Colour inTheDark(Colour wanted) {
        double lightness = lightness(wanted);
        double shown = lightness(background) + LIGHTER * (255 - lightness);
        return new Colour((int) Math.round(shown + COLOURFUL * (wanted.red() - lightness)),
                (int) Math.round(shown + COLOURFUL * (wanted.green() - lightness)),
                (int) Math.round(shown + COLOURFUL * (wanted.blue() - lightness)));
    }

    private static double lightness(Colour colour) {
        int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        int least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        return (most + least) / 2.0;
    }

    /** A line around or between shapes. */
    public Color line(Colour wanted) {
        return color(standingOut(wanted, background, LINE_CONTRAST));
    }

    /** Letters on the canvas. */
    public Color ink(Colour wanted) {
        return color(standingOut(wanted, background, TEXT_CONTRAST));
    }

    /** Letters on a fill. */
    public Color ink(Colour wanted, Colour fill) {
        return color(standingOut(wanted, shownFill(fill), TEXT_CONTRAST));
    }

    /** A colour where it stands out against what is behind it, else the theme's text, else black or white. */
    private Colour standingOut(Colour wanted, Colour behind, double least) {
        if (!highContrast && wanted.contrast(behind) >= least) {
            return wanted;
        }
        if (text.contrast(behind) >= least) {
            return text;
        }
        return Colour.BLACK.contrast(behind) > Colour.WHITE.contrast(behind) ? Colour.BLACK : Colour.WHITE;
    }

    /** The font of a label. */
    public Font font(LabelStyle style) {
        return font(style.points(), (style.bold() ? SWT.BOLD : 0) | (style.italic() ? SWT.ITALIC : 0));
    }

    /** The workbench's font in a size and style. */
    public Font font(int points, int style) {
        FontDescriptor descriptor = JFaceResources.getDefaultFontDescriptor().setHeight(points).setStyle(style);
        return resources.find(descriptor) instanceof Font known ? known : resources.create(descriptor);
    }

    /** The letter in a mark. */
    Words sign(String letter) {
        return signs.computeIfAbsent(letter, l -> Words.of(l, font(SIGN_POINTS, SWT.BOLD), Integer.MAX_VALUE, 1));
    }

    /** The icon before a label. */
    public Optional<Image> icon(ElementView view, LabelStyle style) {
        if (!style.showIcon()) {
            return Optional.empty();
        }
        return (style.icon().isEmpty() ? images.icon(view.element()) : images.find(style.icon())).flatMap(this::image);
    }

    /** An image that the specification names. */
    public Optional<Image> image(String path) {
        return path.isEmpty() ? Optional.empty() : images.find(path).flatMap(this::image);
    }

    private Optional<Image> image(URL url) {
        ImageDescriptor descriptor = ImageDescriptor.createFromURL(url);
        try {
            return Optional.of(resources.find(descriptor) instanceof Image known ? known : resources.create(descriptor));
        } catch (DeviceResourceException e) {
            return Optional.empty();
        }
    }
}
