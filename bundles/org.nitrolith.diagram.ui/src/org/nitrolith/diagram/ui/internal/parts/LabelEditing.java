// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

import org.nitrolith.diagram.ElementView;

/** The text field in which a label is edited in its place. */
public final class LabelEditing extends DirectEditManager {

    private static final int LEAST_WIDTH = 120;
    private static final List<String> ON_TEXT = Stream.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
            ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.FIND)
            .map(ActionFactory::getId).toList();

    private final String text;
    private final Map<String, IAction> outside = new HashMap<>();
    private IActionBars bars;
    private CellEditorActionHandler workbench;

    private LabelEditing(ViewPart part, String text) {
        super(part, TextCellEditor.class, locator(part));
        this.text = text;
    }

    /** Begins to edit the label of a view, where it can be edited. */
    public static void begin(ViewPart part) {
        part.open().tools().editableText((ElementView) part.view()).ifPresent(text -> new LabelEditing(part, text).show());
    }

    private static CellEditorLocator locator(ViewPart part) {
        return editor -> {
            Text field = (Text) editor.getControl();
            Rectangle label = part.labelBounds().getCopy();
            part.getFigure().translateToAbsolute(label);
            Point size = field.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            int width = Math.max(Math.max(LEAST_WIDTH, label.width), size.x);
            field.setBounds(label.getCenter().x - width / 2, label.getCenter().y - size.y / 2, width, size.y);
        };
    }

    /** While the field is there, the workbench's copy, paste, delete and so on are about its text. */
    @Override
    protected void initCellEditor() {
        bars = ((DefaultEditDomain) getEditPart().getViewer().getEditDomain()).getEditorPart().getEditorSite().getActionBars();
        ON_TEXT.forEach(id -> outside.put(id, bars.getGlobalActionHandler(id)));
        workbench = new CellEditorActionHandler(bars);
        workbench.addCellEditor(getCellEditor());
        getCellEditor().setValue(text);
        ((Text) getCellEditor().getControl()).selectAll();
    }

    @Override
    protected void bringDown() {
        if (workbench != null) {
            workbench.dispose();
            workbench = null;
            outside.forEach(bars::setGlobalActionHandler);
            bars.updateActionBars();
        }
        super.bringDown();
    }
}
