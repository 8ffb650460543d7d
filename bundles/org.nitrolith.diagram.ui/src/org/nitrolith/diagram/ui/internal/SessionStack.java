// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;

import org.nitrolith.editing.EditingSession;

/** GEF's view of the session's command stack, which the forms and the property sheet of the same models share. */
public final class SessionStack extends CommandStack {

    private final EditingSession session;
    private final CommandStackListener listener = event -> notifyListeners();

    /**
     * The stack of a session.
     *
     * @param session the session
     */
    public SessionStack(EditingSession session) {
        this.session = session;
        session.commandStack().addCommandStackListener(listener);
    }

    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        List<Command> steps = new ArrayList<>();
        flatten(command, steps);
        List<MoveCommand> moves = steps.stream().filter(MoveCommand.class::isInstance).map(MoveCommand.class::cast).toList();
        MoveCommand.executeTogether(moves);
        steps.stream().filter(step -> !(step instanceof MoveCommand)).forEach(Command::execute);
    }

    private static void flatten(Command command, List<Command> steps) {
        if (command instanceof CompoundCommand compound) {
            compound.getCommands().forEach(c -> flatten((Command) c, steps));
        } else {
            steps.add(command);
        }
    }

    @Override
    public boolean canUndo() {
        return session.commandStack().canUndo();
    }

    @Override
    public boolean canRedo() {
        return session.commandStack().canRedo();
    }

    @Override
    public void undo() {
        session.undo();
    }

    @Override
    public void redo() {
        session.redo();
    }

    @Override
    public void flush() {
        // The steps belong to the session, which outlives a diagram.
    }

    @Override
    public void dispose() {
        session.commandStack().removeCommandStackListener(listener);
    }
}
