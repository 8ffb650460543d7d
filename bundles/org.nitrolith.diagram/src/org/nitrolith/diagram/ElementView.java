// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.spec.Construct;

/** What is shown of an element by a mapping. */
public abstract sealed class ElementView extends View permits ShapeView, ListItemView, EdgeView {

    private final Construct mapping;
    private final View parent;
    private String label = "";
    private String tooltip = "";
    private List<Decoration> decorations = List.of();
    private boolean visible = true;

    ElementView(String id, EObject element, Construct mapping, View parent) {
        super(id, element);
        this.mapping = mapping;
        this.parent = parent;
    }

    /** The mapping that shows it. */
    public final Construct mapping() {
        return mapping;
    }

    /** What holds it. */
    public final View parent() {
        return parent;
    }

    /** Its label; of an edge the one at its middle. */
    public final String label() {
        return label;
    }

    /** What is shown while the pointer rests on it; may be empty. */
    public final String tooltip() {
        return tooltip;
    }

    /** Marks on it. */
    public final List<Decoration> decorations() {
        return decorations;
    }

    /** Whether no filter hides it, nor what holds it, nor for an edge one of its ends. */
    public final boolean isVisible() {
        return visible;
    }

    final boolean setTexts(String newLabel, String newTooltip) {
        boolean changed = !newLabel.equals(label) || !newTooltip.equals(tooltip);
        label = newLabel;
        tooltip = newTooltip;
        return changed;
    }

    final boolean setDecorations(List<Decoration> newDecorations) {
        boolean changed = !newDecorations.equals(decorations);
        decorations = List.copyOf(newDecorations);
        return changed;
    }

    final boolean setVisible(boolean newVisible) {
        boolean changed = visible != newVisible;
        visible = newVisible;
        return changed;
    }
}
