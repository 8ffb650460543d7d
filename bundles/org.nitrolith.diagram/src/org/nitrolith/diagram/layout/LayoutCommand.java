// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import org.eclipse.emf.common.command.Command;

/** A command that changes where views stand, and no model. */
public interface LayoutCommand extends Command {

    /** The layout that it changes. */
    LayoutFile layout();
}
