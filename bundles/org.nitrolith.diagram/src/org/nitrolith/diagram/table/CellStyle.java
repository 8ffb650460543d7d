// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.table;

import java.util.Optional;

import org.nitrolith.diagram.Colour;

/**
 * How a cell or a header is written. The size of the letters is the user's, not the specification's.
 *
 * @param foreground colour of the letters; empty for the user's own
 * @param background colour behind them; empty for the user's own
 * @param bold bold type
 * @param italic italic type
 * @param underline with a line below
 * @param strikeThrough with a line through it
 */
public record CellStyle(Optional<Colour> foreground, Optional<Colour> background, boolean bold, boolean italic, boolean underline,
        boolean strikeThrough) {

    /** Nothing is asked for. */
    public static final CellStyle PLAIN = new CellStyle(Optional.empty(), Optional.empty(), false, false, false, false);
}
