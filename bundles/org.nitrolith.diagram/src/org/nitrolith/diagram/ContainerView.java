// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.layout.TextSize;
import org.nitrolith.diagram.spec.Construct;

/** A container: its content is a free drawing, a list, or a stack of containers. */
public final class ContainerView extends ShapeView {

    /** What its content is. */
    public enum Presentation {
        /** Nodes and containers, placed freely. */
        FREE_FORM,
        /** Lines of text. */
        LIST,
        /** Containers side by side. */
        HORIZONTAL_STACK,
        /** Containers one below the other. */
        VERTICAL_STACK
    }

    /** Room between its edge and its content, in pixels. */
    public static final int INSET = 5;

    private final Presentation presentation;
    private final List<ElementView> children = new ArrayList<>();
    private ContainerStyle style = ContainerStyle.DEFAULT;

    ContainerView(String id, EObject element, Construct mapping, View parent) {
        super(id, element, mapping, parent);
        presentation = switch (mapping.text("childrenPresentation")) {
            case "List" -> Presentation.LIST;
            case "HorizontalStack" -> Presentation.HORIZONTAL_STACK;
            case "VerticalStack" -> Presentation.VERTICAL_STACK;
            default -> Presentation.FREE_FORM;
        };
    }

    /** What its content is. */
    public Presentation presentation() {
        return presentation;
    }

    /** Whether its children are regions that it arranges itself. */
    public boolean isStack() {
        return presentation == Presentation.VERTICAL_STACK || presentation == Presentation.HORIZONTAL_STACK;
    }

    /** Whether it is a region of a stack: it cannot be moved, hidden or dropped on. */
    public boolean isRegion() {
        return parent() instanceof ContainerView holder && holder.isStack();
    }

    /** Its content: of a free drawing nodes before containers; of a list its lines; of a stack its regions in order. */
    public List<ElementView> children() {
        return Collections.unmodifiableList(children);
    }

    /** How it looks. */
    public ContainerStyle style() {
        return style;
    }

    /** The height of its label with the room around it, in pixels. */
    public int headerHeight() {
        return style.labelHidden() || label().isEmpty() ? INSET
                : TextSize.of(label(), style.label()).height() + 2 * INSET;
    }

    boolean setStyle(ContainerStyle newStyle) {
        boolean changed = !newStyle.equals(style);
        style = newStyle;
        return changed;
    }

    List<ElementView> childList() {
        return children;
    }
}
