// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

import org.nitrolith.diagram.DiagramView;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.View;
import org.nitrolith.diagram.ui.internal.OpenDiagram;

/** Makes the edit part of a view. */
public final class DiagramParts implements EditPartFactory {

    private final OpenDiagram open;

    /** Edit parts of a diagram. */
    public DiagramParts(OpenDiagram open) {
        this.open = open;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part = switch ((View) model) {
            case DiagramView all -> new DiagramPart(open);
            case EdgeView edge -> new EdgePart(open);
            case ElementView element -> new ShapePart(open);
        };
        part.setModel(model);
        return part;
    }
}
