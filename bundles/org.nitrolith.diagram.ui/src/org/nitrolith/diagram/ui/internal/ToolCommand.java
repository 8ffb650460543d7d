// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal;

import org.eclipse.gef.commands.Command;

/** A command for GEF; what it does is a step on the session's command stack, which also undoes it. */
public final class ToolCommand extends Command {

    private final Runnable work;

    ToolCommand(String label, Runnable work) {
        super(label);
        this.work = work;
    }

    @Override
    public void execute() {
        work.run();
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
