// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.Collection;

import org.nitrolith.diagram.ui.internal.OpenDiagram;

/** Actions that belong together. They do nothing until there is a diagram. */
interface ActionGroup {

    /** Works on a diagram from now on. */
    void use(OpenDiagram open);

    /** Those with keys, a place in the tool bar or one in the workbench's menus. */
    Collection<ViewAction> actions();
}
