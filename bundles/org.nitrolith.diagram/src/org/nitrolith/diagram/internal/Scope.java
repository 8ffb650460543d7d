// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.internal;

import java.util.Optional;

/** Variables by name; an inner scope hides those of the same name in the outer ones. Immutable. */
public final class Scope {

    /** No variables. */
    public static final Scope EMPTY = new Scope(null, "", null);

    private final Scope outer;
    private final String name;
    private final Object value;

    private Scope(Scope outer, String name, Object value) {
        this.outer = outer;
        this.name = name;
        this.value = value;
    }

    /** These variables and one more. */
    public Scope with(String variable, Object itsValue) {
        return new Scope(this, variable, itsValue);
    }

    /** The scope that holds a variable. */
    public Optional<Scope> find(String variable) {
        for (Scope s = this; s.outer != null; s = s.outer) {
            if (s.name.equals(variable)) {
                return Optional.of(s);
            }
        }
        return Optional.empty();
    }

    /** The value of the innermost variable; may be null. */
    public Object value() {
        return value;
    }
}
