// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Elements stand in the order of the model: a stack from collector to collector, steps one after the other. */
public class ModelOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object first, Object second) {
        return first instanceof EObject && second instanceof EObject ? 0 : super.compare(viewer, first, second);
    }
}
