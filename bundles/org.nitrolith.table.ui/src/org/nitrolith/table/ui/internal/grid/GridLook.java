// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.grid;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.TextDecorationEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.DefaultNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

import org.nitrolith.diagram.Colour;
import org.nitrolith.diagram.table.CellStyle;
import org.nitrolith.ui.theme.Shade;

/** Colours and fonts: those of the workbench's theme, and for single cells what the specification asks for. */
final class GridLook extends DefaultNatTableThemeConfiguration {

    /** Pixels left and right of a text. */
    static final int PADDING = 6;

    private static final double LEGIBLE = 4.5;
    private static final double SELECTED = 0.28;

    private final Control control;
    private final ResourceManager resources;
    private final Map<CellStyle, String> labels = new HashMap<>();
    private final RGB paper;
    private final RGB ink;
    private IConfigRegistry registry;

    GridLook(Control control) {
        this.control = control;
        resources = new LocalResourceManager(JFaceResources.getResources(), control);
        paper = Shade.BACKGROUND.color(control).getRGB();
        ink = Shade.TEXT.color(control).getRGB();
        body();
        headers();
        selection();
        renderColumnHeaderGridLines = true;
        renderCornerGridLines = true;
        gridLineColor = Shade.LINE.color(control);
        freezeSeparatorColor = Shade.ACCENT.color(control);
        hideIndicatorColor = Shade.ACCENT.color(control);
        validationErrorBgColor = Shade.BACKGROUND.color(control);
        validationErrorFgColor = Shade.ERROR.color(control);
        conversionErrorBgColor = Shade.BACKGROUND.color(control);
        conversionErrorFgColor = Shade.ERROR.color(control);
    }

    private static ICellPainter padded(ICellPainter inner) {
        return new BackgroundPainter(new PaddingDecorator(inner, 0, PADDING, 0, PADDING, false));
    }

    private void body() {
        defaultBgColor = Shade.BACKGROUND.color(control);
        defaultFgColor = Shade.TEXT.color(control);
        defaultFont = control.getFont();
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        evenRowBgColor = defaultBgColor;
        oddRowBgColor = defaultBgColor;
    }

    private void headers() {
        Color background = Shade.CHROME.color(control);
        Color foreground = Shade.TEXT.color(control);
        cHeaderBgColor = background;
        cHeaderFgColor = foreground;
        cHeaderFont = control.getFont();
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        rHeaderBgColor = background;
        rHeaderFgColor = foreground;
        rHeaderFont = control.getFont();
        rHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cornerBgColor = background;
        cornerFgColor = foreground;
        cornerFont = control.getFont();
        cornerHAlign = HorizontalAlignmentEnum.LEFT;
        selectedSortHeaderBgColor = mixed(Shade.CHROME);
        selectedSortHeaderFgColor = foreground;
        selectedSortHeaderFont = control.getFont();
    }

    private void selection() {
        Color foreground = Shade.TEXT.color(control);
        Font font = control.getFont();
        defaultSelectionBgColor = mixed(Shade.BACKGROUND);
        defaultSelectionFgColor = foreground;
        defaultSelectionFont = font;
        cHeaderSelectionBgColor = mixed(Shade.CHROME);
        cHeaderSelectionFgColor = foreground;
        cHeaderSelectionFont = font;
        cHeaderFullSelectionBgColor = cHeaderSelectionBgColor;
        cHeaderFullSelectionFgColor = foreground;
        cHeaderFullSelectionFont = font;
        rHeaderSelectionBgColor = cHeaderSelectionBgColor;
        rHeaderSelectionFgColor = foreground;
        rHeaderSelectionFont = font;
        rHeaderFullSelectionBgColor = cHeaderSelectionBgColor;
        rHeaderFullSelectionFgColor = foreground;
        rHeaderFullSelectionFont = font;
        cornerSelectionBgColor = Shade.CHROME.color(control);
        cornerSelectionFgColor = foreground;
        cornerSelectionFont = font;
        selectionAnchorBgColor = Shade.ACCENT.color(control);
        selectionAnchorFgColor = Shade.BACKGROUND.color(control);
        selectionAnchorFont = font;
        selectionAnchorSelectionBgColor = selectionAnchorBgColor;
        selectionAnchorSelectionFgColor = selectionAnchorFgColor;
        selectionAnchorSelectionFont = font;
    }

    /** A shade with some of the accent in it. */
    private Color mixed(Shade shade) {
        RGB from = shade.color(control).getRGB();
        RGB to = Shade.ACCENT.color(control).getRGB();
        return new Color(mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue));
    }

    private static int mix(int from, int to) {
        return (int) Math.round(from + (to - from) * SELECTED);
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        defaultCellPainter = padded(new TextPainter());
        cHeaderCellPainter = padded(new TextPainter());
        rHeaderCellPainter = padded(new TextPainter());
        cornerCellPainter = padded(new TextPainter());
        sortHeaderCellPainter = padded(new SortableHeaderTextPainter(new TextPainter(), CellEdgeEnum.RIGHT, new SortMark()));
        selectedSortHeaderCellPainter = sortHeaderCellPainter;
    }

    @Override
    public void configureRegistry(IConfigRegistry configRegistry) {
        super.configureRegistry(configRegistry);
        registry = configRegistry;
    }

    // ---- single cells ----

    /** Labels a cell or header with its style. */
    void label(LabelStack stack, CellStyle style) {
        if (!style.equals(CellStyle.PLAIN)) {
            stack.addLabel(labels.computeIfAbsent(style, this::register));
        }
    }

    private String register(CellStyle wanted) {
        String label = "style" + labels.size();
        Style style = new Style();
        RGB behind = wanted.background().map(GridLook::rgb).orElse(paper);
        wanted.background().ifPresent(b -> style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, new Color(rgb(b))));
        RGB letters = wanted.foreground().map(GridLook::rgb).orElse(ink);
        if (contrast(letters, behind) < LEGIBLE) {
            letters = contrast(ink, behind) >= contrast(paper, behind) ? ink : paper;
        }
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, new Color(letters));
        if (wanted.bold() || wanted.italic()) {
            int kind = (wanted.bold() ? SWT.BOLD : SWT.NORMAL) | (wanted.italic() ? SWT.ITALIC : SWT.NORMAL);
            style.setAttributeValue(CellStyleAttributes.FONT,
                    resources.create(FontDescriptor.createFrom(control.getFont()).setStyle(kind)));
        }
        style.setAttributeValue(CellStyleAttributes.TEXT_DECORATION, decoration(wanted));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
        return label;
    }

    private static TextDecorationEnum decoration(CellStyle style) {
        if (style.underline()) {
            return style.strikeThrough() ? TextDecorationEnum.UNDERLINE_STRIKETHROUGH : TextDecorationEnum.UNDERLINE;
        }
        return style.strikeThrough() ? TextDecorationEnum.STRIKETHROUGH : TextDecorationEnum.NONE;
    }

    private static RGB rgb(Colour colour) {
        return new RGB(colour.red(), colour.green(), colour.blue());
    }

    private static double contrast(RGB one, RGB other) {
        return new Colour(one.red, one.green, one.blue).contrast(new Colour(other.red, other.green, other.blue));
    }
}
