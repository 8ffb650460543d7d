// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.gef.commands.Command;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ShapeView;

/** Moves and resizes shapes. GEF makes one for each selected shape; {@link SessionStack} makes one step of them. */
public final class MoveCommand extends Command {

    private final OpenDiagram open;
    private final Map<ShapeView, Bounds> places;

    /**
     * A command.
     *
     * @param open   the diagram
     * @param places new bounds, relative to the content of what holds each
     */
    public MoveCommand(OpenDiagram open, Map<ShapeView, Bounds> places) {
        super("Move");
        this.open = open;
        this.places = Map.copyOf(places);
    }

    static void executeTogether(List<MoveCommand> commands) {
        if (!commands.isEmpty()) {
            commands.getFirst().open.move(commands.stream().map(c -> c.places).toList());
        }
    }

    @Override
    public void execute() {
        executeTogether(List.of(this));
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
