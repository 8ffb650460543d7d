// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * One JSON document, written field by field in a fixed order and handed out as a whole when it is complete. A number
 * that is not finite is written as {@code null}: JSON has no other word for it.
 */
public final class JsonDocument {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator generator;

    /** Begins the document's outermost object. */
    public JsonDocument() {
        try {
            generator = JsonFactory.builder().build().createGenerator(bytes);
            generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            generator.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void write() throws IOException;
    }

    private JsonDocument step(Step step) {
        try {
            step.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins an object that is an array's element. */
    public JsonDocument object() {
        return step(generator::writeStartObject);
    }

    /** Begins an object that is a field. */
    public JsonDocument object(String name) {
        return step(() -> generator.writeObjectFieldStart(name));
    }

    /** Ends an object. */
    public JsonDocument endObject() {
        return step(generator::writeEndObject);
    }

    /** Begins an array that is an array's element. */
    public JsonDocument array() {
        return step(generator::writeStartArray);
    }

    /** Begins an array that is a field. */
    public JsonDocument array(String name) {
        return step(() -> generator.writeArrayFieldStart(name));
    }

    /** Ends an array. */
    public JsonDocument endArray() {
        return step(generator::writeEndArray);
    }

    /** A text, or null. */
    public JsonDocument field(String name, String value) {
        return step(() -> generator.writeStringField(name, value));
    }

    /** A number; null where it is not finite. */
    public JsonDocument field(String name, double value) {
        return step(() -> {
            generator.writeFieldName(name);
            number(value);
        });
    }

    /** A whole number. */
    public JsonDocument field(String name, long value) {
        return step(() -> generator.writeNumberField(name, value));
    }

    /** A truth value. */
    public JsonDocument field(String name, boolean value) {
        return step(() -> generator.writeBooleanField(name, value));
    }

    /** Null. */
    public JsonDocument nothing(String name) {
        return step(() -> generator.writeNullField(name));
    }

    /** An array of numbers. */
    public JsonDocument numbers(String name, double[] values) {
        array(name);
        for (double v : values) {
            element(v);
        }
        return endArray();
    }

    /** An array of texts. */
    public JsonDocument texts(String name, Collection<String> values) {
        array(name);
        values.forEach(this::element);
        return endArray();
    }

    /** A number in an array; null where it is not finite. */
    public JsonDocument element(double value) {
        return step(() -> number(value));
    }

    /** A text in an array. */
    public JsonDocument element(String value) {
        return step(() -> generator.writeString(value));
    }

    /** An object of a value and its unit. */
    public JsonDocument quantity(String name, double value, String unit) {
        return object(name).field("value", value).field("unit", unit).endObject();
    }

    private void number(double value) throws IOException {
        if (Double.isFinite(value)) {
            generator.writeNumber(value);
        } else {
            generator.writeNull();
        }
    }

    /** Ends the document and writes it to the result. */
    public void writeTo(Console console) {
        step(() -> {
            generator.writeEndObject();
            generator.close();
        });
        console.out().writeBytes(bytes.toByteArray());
        console.line();
    }
}
