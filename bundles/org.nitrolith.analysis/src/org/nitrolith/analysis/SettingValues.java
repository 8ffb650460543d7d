// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.nitrolith.units.Quantity;

/**
 * The values of an analysis' settings, checked: numbers are in the unit of their setting, choices are among the choices, and
 * what is not given has its default.
 */
public final class SettingValues {

    private final List<Setting> settings;
    private final Map<String, String> values;
    private final Map<String, Double> numbers;
    private final List<AnalysisMessage> problems;

    private SettingValues(List<Setting> settings, Map<String, String> values, Map<String, Double> numbers,
            List<AnalysisMessage> problems) {
        this.settings = settings;
        this.values = values;
        this.numbers = numbers;
        this.problems = problems;
    }

    /** All defaults. */
    public static SettingValues defaults(List<Setting> settings) {
        return of(settings, Map.of());
    }

    /**
     * Checks values as they were typed.
     *
     * @param settings the settings of the analysis
     * @param typed    values by the name of their setting
     * @return the values; for one that cannot be understood its default is used and {@link #problems()} says so
     */
    public static SettingValues of(List<Setting> settings, Map<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Double> numbers = new LinkedHashMap<>();
        List<AnalysisMessage> problems = new ArrayList<>();
        for (Setting setting : settings) {
            String given = typed.get(setting.name());
            String text = given == null || given.isBlank() ? setting.defaultValue() : given.trim();
            Optional<String> problem = take(setting, text, values, numbers);
            if (problem.isPresent() && given != null) {
                problems.add(AnalysisMessage.error("Setting " + setting.name() + ": " + problem.get(), advice(setting)));
                take(setting, setting.defaultValue(), values, numbers);
            }
        }
        for (String name : typed.keySet()) {
            if (settings.stream().noneMatch(s -> s.name().equals(name))) {
                problems.add(AnalysisMessage.error("There is no setting '" + name + "'", settings.isEmpty()
                        ? "this analysis has none"
                        : "use one of: " + settings.stream().map(Setting::name).collect(Collectors.joining(", "))));
            }
        }
        return new SettingValues(List.copyOf(settings), values, numbers, List.copyOf(problems));
    }

    private static Optional<String> take(Setting setting, String text, Map<String, String> values,
            Map<String, Double> numbers) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String problem = switch (setting.kind()) {
            case TEXT -> null;
            case NUMBER -> number(setting, text, numbers);
            case INTEGER -> integer(setting, text, numbers);
            case YES_NO -> switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "false", "no" -> null;
                default -> "'" + text + "' is neither yes nor no";
            };
            case CHOICE -> setting.choices().stream().anyMatch(c -> c.name().equals(text)) ? null
                    : "'" + text + "' is not among the choices";
        };
        if (problem != null) {
            return Optional.of(problem);
        }
        values.put(setting.name(), text);
        return Optional.empty();
    }

    private static String number(Setting setting, String text, Map<String, Double> numbers) {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException noPureNumber) {
            try {
                Quantity quantity = Quantity.parse(text, setting.unit());
                if (!quantity.isReadable() || quantity.isRange()) {
                    return "'" + text + "' is not one number";
                }
                value = quantity.in(setting.unit());
            } catch (IllegalArgumentException wrong) {
                return wrong.getMessage();
            }
        }
        if (!Double.isFinite(value)) {
            return "'" + text + "' is not a finite number";
        }
        numbers.put(setting.name(), value);
        return null;
    }

    private static String integer(Setting setting, String text, Map<String, Double> numbers) {
        try {
            numbers.put(setting.name(), (double) Integer.parseInt(text));
            return null;
        } catch (NumberFormatException wrong) {
            return "'" + text + "' is not a whole number";
        }
    }

    private static String advice(Setting setting) {
        return switch (setting.kind()) {
            case TEXT -> "give a text";
            case NUMBER -> setting.unit().isEmpty() ? "give a number" : "give a number in " + setting.unit()
                    + " or with a unit that converts to it";
            case INTEGER -> "give a whole number";
            case YES_NO -> "give true or false";
            case CHOICE -> "use one of: "
                    + setting.choices().stream().map(Setting.Choice::name).collect(Collectors.joining(", "));
        };
    }

    /** What could not be understood. */
    public List<AnalysisMessage> problems() {
        return problems;
    }

    /** The settings these are the values of. */
    public List<Setting> settings() {
        return settings;
    }

    /** The text of a text or choice; empty when there is none. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** The number of a number or integer in the unit of its setting, if there is one. */
    public OptionalDouble number(String name) {
        Double value = numbers.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Whether a yes-or-no setting is yes. */
    public boolean yes(String name) {
        String text = text(name).toLowerCase(Locale.ROOT);
        return "true".equals(text) || "yes".equals(text);
    }

    /** All values as text by name, in the order of the settings: what a result stores to be repeatable. */
    public Map<String, String> asText() {
        return new LinkedHashMap<>(values);
    }
}
