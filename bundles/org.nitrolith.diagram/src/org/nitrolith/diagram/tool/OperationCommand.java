// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.nitrolith.diagram.layout.Placement;

/**
 * A tool as one command. All that it changes in the loaded models, services included, is recorded, so that undo takes back
 * exactly that. A tool that fails, or that would change a read-only file, changes nothing.
 */
final class OperationCommand extends AbstractCommand {

    /** What a tool does. */
    @FunctionalInterface
    interface Work {
        /** Does it and returns the elements that were made. */
        List<EObject> run() throws OperationException;
    }

    private final EditingDomain domain;
    private final Work work;
    private final Function<List<EObject>, Map<String, Placement>> places;
    private final Function<Map<String, Placement>, Command> placing;
    private ChangeDescription change;
    private Command place;
    private List<EObject> created = List.of();
    private String failure = "";

    OperationCommand(String label, EditingDomain domain, Work work, Function<List<EObject>, Map<String, Placement>> places,
            Function<Map<String, Placement>, Command> placing) {
        super(label);
        this.domain = domain;
        this.work = work;
        this.places = places;
        this.placing = placing;
    }

    /** A tool that places nothing. */
    OperationCommand(String label, EditingDomain domain, Work work) {
        this(label, domain, work, created -> Map.of(), places -> UnexecutableCommand.INSTANCE);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    /** Does the work and puts it on the command stack, or takes it back, has what shows the model look again and says why. */
    ToolResult perform(Runnable takenBack) {
        if (!attempt()) {
            takenBack.run();
            return ToolResult.refused(failure);
        }
        domain.getCommandStack().execute(this);
        return new ToolResult(true, "", created);
    }

    /** Does the work; says whether it could be done. */
    private boolean attempt() {
        ChangeRecorder recorder = new ChangeRecorder(domain.getResourceSet());
        try {
            created = work.run();
        } catch (OperationException e) {
            failure = e.getMessage();
        } catch (RuntimeException e) {
            failure = "the tool failed: " + e;
        }
        change = recorder.endRecording();
        recorder.dispose();
        if (failure.isEmpty()) {
            failure = readOnly();
        }
        if (!failure.isEmpty()) {
            change.apply();
            created = List.of();
            return false;
        }
        place = placing.apply(places.apply(created));
        if (place.canExecute()) {
            place.execute();
        } else {
            place = null;
        }
        return true;
    }

    private String readOnly() {
        List<EObject> changed = new ArrayList<>(new HashMap<>(change.getObjectChanges().map()).keySet());
        for (EObject element : changed) {
            Resource resource = element.eResource();
            if (resource != null && domain.isReadOnly(resource)) {
                return resource.getURI().lastSegment() + " cannot be changed: it is read-only.";
            }
        }
        return "";
    }

    /** The work has been done; now the command stack knows. */
    @Override
    public void execute() {
        if (change == null) {
            throw new IllegalStateException("the tool has not been attempted");
        }
    }

    @Override
    public void undo() {
        if (place != null) {
            place.undo();
        }
        change.applyAndReverse();
    }

    @Override
    public void redo() {
        change.applyAndReverse();
        if (place != null) {
            place.redo();
        }
    }
}
