// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Any other kind of value, in the text form that the model file has. */
final class DataTypeText implements ValueText {

    private final EDataType type;
    private final boolean multiLine;

    DataTypeText(EDataType type, boolean multiLine) {
        this.type = type;
        this.multiLine = multiLine;
    }

    @Override
    public String print(Object value) {
        return value == null ? "" : EcoreUtil.convertToString(type, value);
    }

    @Override
    public Object parse(String text) {
        try {
            return EcoreUtil.createFromString(type, isText() ? text : text.strip());
        } catch (RuntimeException e) {
            String example = hint().map(h -> "; expected " + h)
                    .orElse(" as " + type.getName().toLowerCase(Locale.ROOT));
            throw new IllegalArgumentException("\"" + text.strip() + "\" cannot be read" + example + ".", e);
        }
    }

    private boolean isText() {
        return type.getInstanceClass() == String.class;
    }

    @Override
    public Optional<String> hint() {
        Class<?> java = type.getInstanceClass();
        if (java == LocalDate.class) {
            return Optional.of("a day such as 2025-03-14");
        }
        if (java == OffsetDateTime.class) {
            return Optional.of("a time such as 2025-03-14T09:30+01:00");
        }
        if (java == int.class || java == Integer.class || java == long.class || java == Long.class) {
            return Optional.of("a whole number");
        }
        return java == double.class || java == Double.class ? Optional.of("a number") : Optional.empty();
    }

    @Override
    public boolean isMultiLine() {
        return multiLine;
    }
}
