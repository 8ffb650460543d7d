// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Several values of one kind, one on each line. */
final class ValueListText implements ValueText {

    private final ValueText single;

    ValueListText(ValueText single) {
        this.single = single;
    }

    @Override
    public String print(Object value) {
        return value instanceof Collection<?> values
                ? values.stream().map(single::print).collect(Collectors.joining("\n"))
                : "";
    }

    @Override
    public Object parse(String text) {
        List<Object> values = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> values.add(single.parse(line)));
        return values;
    }

    @Override
    public Optional<String> hint() {
        return Optional.of("one on each line");
    }

    @Override
    public boolean isMultiLine() {
        return true;
    }
}
