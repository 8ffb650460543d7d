// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.spi.CircuitElement;
import org.nitrolith.electrochem.spi.ElementParameter;

/** Description of an element as data; the elementary elements below evaluate whole frequency arrays themselves. */
abstract class ElementaryElement implements CircuitElement {

    private final String symbol;
    private final String name;
    private final String formula;
    private final String source;
    private final List<ElementParameter> parameters;

    ElementaryElement(String symbol, String name, String formula, String source, ElementParameter... parameters) {
        this.symbol = symbol;
        this.name = name;
        this.formula = formula;
        this.source = source;
        this.parameters = List.of(parameters);
    }

    @Override
    public final String symbol() {
        return symbol;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String formula() {
        return formula;
    }

    @Override
    public final String source() {
        return source;
    }

    @Override
    public final List<ElementParameter> parameters() {
        return parameters;
    }
}
