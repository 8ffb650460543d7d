// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.chemistry;

/** The seven crystal systems, each with the numbers of its space groups (International Tables, Vol. A). */
public enum CrystalSystem {

    /** Space groups 1 and 2. */
    TRICLINIC(1, 2),
    /** Space groups 3 to 15. */
    MONOCLINIC(3, 15),
    /** Space groups 16 to 74. */
    ORTHORHOMBIC(16, 74),
    /** Space groups 75 to 142. */
    TETRAGONAL(75, 142),
    /** Space groups 143 to 167, on rhombohedral and on hexagonal lattices. */
    TRIGONAL(143, 167),
    /** Space groups 168 to 194. */
    HEXAGONAL(168, 194),
    /** Space groups 195 to 230. */
    CUBIC(195, 230);

    private final int first;
    private final int last;

    CrystalSystem(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /**
     * The system of a space group.
     *
     * @throws IllegalArgumentException when the number is not between 1 and 230
     */
    public static CrystalSystem ofSpaceGroup(int number) {
        for (CrystalSystem system : values()) {
            if (number >= system.first && number <= system.last) {
                return system;
            }
        }
        throw new IllegalArgumentException("there is no space group " + number + "; the numbers run from 1 to 230");
    }
}
