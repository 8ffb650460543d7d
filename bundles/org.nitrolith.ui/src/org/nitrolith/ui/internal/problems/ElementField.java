// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** Column of the problems view: the element concerned. */
public class ElementField extends MarkerField {

    private static final int WIDTH = 150;

    @Override
    public String getValue(MarkerItem item) {
        return item == null ? "" : item.getAttributeValue(IMarker.LOCATION, "");
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return WIDTH;
    }
}
