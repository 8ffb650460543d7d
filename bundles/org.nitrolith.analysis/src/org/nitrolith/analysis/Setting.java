// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis;

import java.util.List;

/**
 * One setting of an analysis as data: forms and command-line help are made from it.
 *
 * @param name         the name in files and on the command line; letters, digits and dots
 * @param label        the name for people
 * @param description  what it does, one sentence; may be empty
 * @param kind         what its value is
 * @param unit         the unit of a {@link Kind#NUMBER}, in which its value is handed over; empty for a pure number
 * @param defaultValue the value when none is given, as text; empty: none
 * @param choices      the values of a {@link Kind#CHOICE}, else none
 */
public record Setting(String name, String label, String description, Kind kind, String unit, String defaultValue,
        List<Choice> choices) {

    /** What the value of a setting is. */
    public enum Kind {
        /** Any text. */
        TEXT,
        /** A number, with or without a unit: {@code 25}, {@code 25 degC}. */
        NUMBER,
        /** A whole number. */
        INTEGER,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** One of the choices, by its name. */
        CHOICE
    }

    /**
     * One value of a choice.
     *
     * @param name  the value
     * @param label the value for people
     */
    public record Choice(String name, String label) {
    }

    /** Copies the choices. */
    public Setting {
        choices = List.copyOf(choices);
    }

    /** A text. */
    public static Setting text(String name, String label, String description, String defaultValue) {
        return new Setting(name, label, description, Kind.TEXT, "", defaultValue, List.of());
    }

    /** A number in a unit. */
    public static Setting number(String name, String label, String description, String unit, String defaultValue) {
        return new Setting(name, label, description, Kind.NUMBER, unit, defaultValue, List.of());
    }

    /** A whole number. */
    public static Setting integer(String name, String label, String description, int defaultValue) {
        return new Setting(name, label, description, Kind.INTEGER, "", Integer.toString(defaultValue), List.of());
    }

    /** Yes or no. */
    public static Setting yesNo(String name, String label, String description, boolean defaultValue) {
        return new Setting(name, label, description, Kind.YES_NO, "", Boolean.toString(defaultValue), List.of());
    }

    /** One of several values; the first is the default. */
    public static Setting choice(String name, String label, String description, Choice... choices) {
        return new Setting(name, label, description, Kind.CHOICE, "", choices[0].name(), List.of(choices));
    }

    /** The same with another default. */
    public Setting withDefault(String other) {
        return new Setting(name, label, description, kind, unit, other, choices);
    }
}
