// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.command.AbstractCommand;

/** Places views of one diagram, or gives them back to the automatic arrangement. */
public final class PlaceCommand extends AbstractCommand implements LayoutCommand {

    private final LayoutFile layout;
    private final String representation;
    private final String element;
    private final Map<String, Placement> after;
    private final Map<String, Placement> before = new LinkedHashMap<>();

    /**
     * A command.
     *
     * @param label what a user reads beside "Undo"
     * @param layout the layout
     * @param representation the name of the representation
     * @param element the identifier of the element that the diagram is on
     * @param placements the placements by view; null for one that is to be arranged by itself
     */
    public PlaceCommand(String label, LayoutFile layout, String representation, String element, Map<String, Placement> placements) {
        super(label);
        this.layout = layout;
        this.representation = representation;
        this.element = element;
        this.after = new LinkedHashMap<>(placements);
    }

    @Override
    public LayoutFile layout() {
        return layout;
    }

    @Override
    protected boolean prepare() {
        return !after.isEmpty();
    }

    @Override
    public void execute() {
        Map<String, Placement> current = layout.of(representation, element);
        after.keySet().forEach(view -> before.put(view, current.get(view)));
        redo();
    }

    @Override
    public void undo() {
        before.forEach((view, placement) -> layout.set(representation, element, view, placement));
    }

    @Override
    public void redo() {
        after.forEach((view, placement) -> layout.set(representation, element, view, placement));
    }
}
