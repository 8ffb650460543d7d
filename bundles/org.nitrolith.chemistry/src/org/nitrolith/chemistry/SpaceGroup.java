// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.chemistry;

import java.util.Objects;
import java.util.Optional;

/**
 * A space-group symbol that has been recognised.
 *
 * @param number from 1 to 230
 * @param symbol the normalised Hermann-Mauguin symbol in the setting that was printed: {@code P2_1/n}
 * @param standardSymbol the short symbol of the standard setting of International Tables, Vol. A: {@code P2_1/c}
 * @param note what was normalised beyond the spelling, such as an old short form or another setting
 */
public record SpaceGroup(int number, String symbol, String standardSymbol, Optional<String> note) {

    /** Refuses a number that is no space group's. */
    public SpaceGroup {
        CrystalSystem.ofSpaceGroup(number);
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(standardSymbol);
        Objects.requireNonNull(note);
    }

    /** The crystal system of the space group. */
    public CrystalSystem crystalSystem() {
        return CrystalSystem.ofSpaceGroup(number);
    }

    /** Whether the symbol is the one of the standard setting. */
    public boolean isStandardSetting() {
        return symbol.equals(standardSymbol);
    }
}
