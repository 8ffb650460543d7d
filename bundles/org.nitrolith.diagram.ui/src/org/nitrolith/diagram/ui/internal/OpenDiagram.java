// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.tool.DiagramTools;
import org.nitrolith.diagram.tool.ToolResult;
import org.nitrolith.diagram.ui.internal.figures.Drawing;

/** A diagram that is being edited: its tools, how it is drawn, and what becomes of a tool's result. */
public final class OpenDiagram {

    private final Diagram diagram;
    private final DiagramTools tools;
    private final Drawing drawing;
    private final Consumer<String> refused;
    private final Consumer<String> told;
    private final Consumer<List<EObject>> created;
    private final Map<ShapeView, List<EdgeView>> outgoing = new HashMap<>();
    private final Map<ShapeView, List<EdgeView>> incoming = new HashMap<>();

    /**
     * A diagram that is being edited.
     *
     * @param diagram the diagram, opened with an editing domain
     * @param drawing colours, fonts and images
     * @param refused told why a tool did nothing; an empty text where one did
     * @param told what the user is told of what was done
     * @param created told of the elements that a tool has made
     */
    public OpenDiagram(Diagram diagram, Drawing drawing, Consumer<String> refused, Consumer<String> told,
            Consumer<List<EObject>> created) {
        this.diagram = diagram;
        this.tools = new DiagramTools(diagram);
        this.drawing = drawing;
        this.refused = refused;
        this.told = told;
        this.created = created;
        index();
    }

    /** The diagram. */
    public Diagram diagram() {
        return diagram;
    }

    /** What can be done with it. */
    public DiagramTools tools() {
        return tools;
    }

    /** Its colours, fonts and images. */
    public Drawing drawing() {
        return drawing;
    }

    /** Looks at the edges again: after each change of the diagram, before its parts are refreshed. */
    public void index() {
        outgoing.clear();
        incoming.clear();
        for (EdgeView edge : diagram.view().edges()) {
            outgoing.computeIfAbsent(edge.source(), s -> new ArrayList<>()).add(edge);
            incoming.computeIfAbsent(edge.target(), t -> new ArrayList<>()).add(edge);
        }
    }

    /** The edges that begin at a shape. */
    public List<EdgeView> outgoing(ShapeView shape) {
        return outgoing.getOrDefault(shape, List.of());
    }

    /** The edges that end at a shape. */
    public List<EdgeView> incoming(ShapeView shape) {
        return incoming.getOrDefault(shape, List.of());
    }

    /** A command for GEF that uses a tool. */
    public ToolCommand use(String label, Supplier<ToolResult> tool) {
        return new ToolCommand(label, () -> run(tool));
    }

    /** Uses a tool, shows what it has made or says why it did nothing. */
    public boolean run(Supplier<ToolResult> tool) {
        ToolResult result = tool.get();
        refused.accept(result.message());
        if (result.done() && !result.created().isEmpty()) {
            created.accept(result.created());
        }
        return result.done();
    }

    /** Tells the user of something that was done. */
    public void tell(String message) {
        told.accept(message);
    }

    /** Says something to the user where the window shows messages; an empty text takes the last one away. */
    public void say(String message) {
        refused.accept(message);
    }

    /** Executes a command of the layout, such as a move; nothing where it cannot be executed or the layout not be kept. */
    public void execute(Command command) {
        boolean readOnly = diagram.layout().isReadOnly();
        refused.accept(readOnly ? diagram.layout().file().orElseThrow().getFileName()
                + " cannot be changed: it is read-only. So the places of the diagram stay as they are." : "");
        if (!readOnly && command.canExecute()) {
            diagram.domain().orElseThrow().getCommandStack().execute(command);
        } else {
            command.dispose();
        }
    }

    /** Moves shapes as one step. */
    public void move(Collection<Map<ShapeView, Bounds>> places) {
        Map<ShapeView, Bounds> all = new LinkedHashMap<>();
        places.forEach(all::putAll);
        execute(diagram.move(all));
    }
}
