// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.csv;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.internal.HeaderText;
import org.nitrolith.io.spi.NumberText;
import org.nitrolith.io.spi.SpectrumCollector;

/** Lines of text between tables: {@code Temperature: 60 °C}, {@code # area = 0.785 cm2}, {@code Date: ...}. */
final class Preamble {

    private static final Pattern ENTRY = Pattern.compile("([\\p{L}][^:=]{0,40})[:=](.{1,200})");
    private static final Pattern TEMPERATURE = Pattern.compile("([+-]?\\d+(?:[.,]\\d+)?) ?(degc|c|k|kelvin|celsius)?");
    private static final Pattern FIXED_TEMPERATURE = Pattern.compile(
            "(?i)fixed value.{0,200}?(temp[^=]{0,20})=\\s{0,9}([^\\s;]{1,20}).{0,200}");
    private static final double ZERO_C_IN_K = 273.15;

    private Preamble() {
    }

    /** The text of a comment line without its mark, or of any other line. */
    static String plain(String line) {
        String text = line.strip();
        int start = 0;
        while (start < text.length() && "#%!/*".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start).strip();
    }

    static boolean isComment(String line) {
        String text = line.strip();
        return !text.isEmpty() && ("#%!*".indexOf(text.charAt(0)) >= 0 || text.startsWith("//"));
    }

    /** Tells the collector what the line says; of the whole file, or of the present spectrum only. */
    static void describe(String text, boolean wholeFile, SpectrumCollector collector) {
        Matcher fixed = FIXED_TEMPERATURE.matcher(text);
        Matcher entry = ENTRY.matcher(text);
        if (fixed.matches()) {
            temperature(fixed.group(1).toLowerCase(Locale.ROOT).strip(), fixed.group(2), wholeFile, collector);
            return;
        }
        if (!entry.matches()) {
            return;
        }
        String key = entry.group(1).toLowerCase(Locale.ROOT).strip();
        String value = entry.group(2).strip();
        if (key.startsWith("temp") || key.equals("t")) {
            temperature(key, value, wholeFile, collector);
        } else if (key.contains("area")) {
            put(SpectrumReading.AREA, value, wholeFile, collector);
        } else if (key.startsWith("date")) {
            put(SpectrumReading.DATE, value, wholeFile, collector);
        } else if (key.equals("ocv") || key.startsWith("open circuit")) {
            put(SpectrumReading.OPEN_CIRCUIT_VOLTAGE, value, wholeFile, collector);
        } else if (key.equals("title") || key.equals("sample") || key.equals("name")) {
            put(SpectrumReading.TITLE, value, wholeFile, collector);
        }
    }

    private static void temperature(String key, String value, boolean wholeFile, SpectrumCollector collector) {
        temperatureC(key, value).ifPresent(t -> {
            if (wholeFile) {
                collector.temperatureC(t);
            } else {
                collector.spectrumTemperatureC(t);
            }
        });
    }

    private static void put(String key, String value, boolean wholeFile, SpectrumCollector collector) {
        if (wholeFile) {
            collector.metadata(key, value);
        } else {
            collector.spectrumMetadata(key, value);
        }
    }

    private static OptionalDouble temperatureC(String key, String value) {
        Matcher matcher = TEMPERATURE.matcher(HeaderText.normalise(value).toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = NumberText.parse(matcher.group(1), true);
        String unit = matcher.group(2) == null ? "" : matcher.group(2);
        boolean kelvin = unit.startsWith("k") || unit.isEmpty() && (key.endsWith("/k") || key.endsWith("(k)")
                || key.endsWith("[k]"));
        return kelvin && number.isPresent()
                ? OptionalDouble.of(Math.rint((number.getAsDouble() - ZERO_C_IN_K) * 1e9) / 1e9) : number;
    }
}
