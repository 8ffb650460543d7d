// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nitrolith.units.Quantity;
import org.nitrolith.units.QuantityFormatException;
import org.nitrolith.units.UnitText;

/**
 * Conductivities at temperatures, as written in a text table: a column of temperatures, a column of conductivities, and
 * where there is one a column of standard errors.
 *
 * <p>The first row names the columns with their units, {@code temperature/degC,sigma/(S/cm)},
 * {@code T [K]; sigma (mS/cm)} or {@code temperature_C,sigma_S_cm}; or each cell carries its unit,
 * {@code 25 degC, 2.14(3)E-3 S/cm}. Columns are divided by tabs, semicolons, commas or blanks; a decimal comma is
 * understood where the comma does not divide columns. Lines that begin with {@code #} are comments. C in a temperature
 * column means degrees Celsius; T = C + 273.15.
 *
 * @param rows    the rows in the order of the table
 * @param remarks what a reader of the table should know
 */
public record ConductivityTable(List<Row> rows, List<String> remarks) {

    private static final double ZERO_CELSIUS_K = 273.15;
    private static final Pattern TITLE_WITH_UNIT = Pattern
            .compile("^(.*?)\\s*(?:/\\s*\\(([^)]*)\\)|/\\s*(.+)|\\[([^]]*)]|\\((.*)\\))\\s*$");
    private static final Pattern ERROR_TITLE = Pattern.compile(
            ".*(error|err\\b|uncertainty|std|stderr|standard|deviation|\\bse\\b|\\bsd\\b|\\bu\\b|[±δΔ]).*|^(u|s|d)[ (_]*(sigma|s)\\b.*");
    private static final Pattern TEMPERATURE_TITLE = Pattern.compile("^(t|temp|temperature|theta)([ _\\d].*)?$");
    private static final Pattern CONDUCTIVITY_TITLE = Pattern.compile(".*(sigma|conductivity|σ|cond\\b).*");

    /**
     * A conductivity at a temperature.
     *
     * @param line             line of the table, counted from 1
     * @param temperatureK     absolute temperature in K, above 0
     * @param conductivityScm  conductivity in S/cm, above 0
     * @param standardErrorScm standard error in S/cm, NaN where none is given
     */
    public record Row(int line, double temperatureK, double conductivityScm, double standardErrorScm) {
    }

    public ConductivityTable {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** The table cannot be read; the message says in which line, what is wrong and what was expected. */
    public static final class FormatException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        FormatException(int line, String message) {
            super((line > 0 ? "line " + line + ": " : "") + message);
        }
    }

    private record Line(int number, String text) {
    }

    private enum Role {
        TEMPERATURE("K"), CONDUCTIVITY("S/cm"), ERROR("S/cm"), OTHER("");

        private final String unit;

        Role(String unit) {
            this.unit = unit;
        }
    }

    private record Column(Role role, String unit) {
    }

    /**
     * Reads a table.
     *
     * @throws FormatException if it is none
     */
    public static ConductivityTable parse(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\\R", -1)) {
            number++;
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                lines.add(new Line(number, line));
            }
        }
        if (lines.isEmpty()) {
            throw new FormatException(0, "the file has no rows; expected columns temperature/degC and sigma/(S/cm)");
        }
        String separator = separator(lines.getFirst().text());
        boolean titled = !startsWithNumber(lines.getFirst().text());
        List<Column> columns = titled ? columns(lines.getFirst(), separator)
                : List.of(new Column(Role.TEMPERATURE, ""), new Column(Role.CONDUCTIVITY, ""),
                        new Column(Role.ERROR, ""));
        List<Row> rows = new ArrayList<>();
        for (Line line : lines.subList(titled ? 1 : 0, lines.size())) {
            rows.add(row(line, columns, separator));
        }
        if (rows.isEmpty()) {
            throw new FormatException(0, "there is no row below the titles");
        }
        return new ConductivityTable(rows, List.of());
    }

    private static boolean startsWithNumber(String line) {
        return line.strip().matches("^[-+\"]*\\.?\\d.*");
    }

    private static String separator(String line) {
        if (line.indexOf('\t') >= 0) {
            return "\t";
        }
        if (line.indexOf(';') >= 0) {
            return ";";
        }
        return line.indexOf(',') >= 0 ? "," : "\\s+";
    }

    private static List<String> cells(String line, String separator) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.strip().split(separator, -1)) {
            String plain = cell.strip();
            cells.add(plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
                    ? plain.substring(1, plain.length() - 1).strip() : plain);
        }
        return cells;
    }

    private static List<Column> columns(Line titles, String separator) {
        List<Column> columns = new ArrayList<>();
        for (String title : cells(titles.text(), separator)) {
            Column column = column(titles, title);
            boolean again = column.role() != Role.OTHER && columns.stream().anyMatch(c -> c.role() == column.role());
            columns.add(again ? new Column(Role.OTHER, "") : column);
        }
        String unit = columns.stream().filter(c -> c.role() == Role.CONDUCTIVITY).map(Column::unit).findFirst()
                .orElse("");
        columns.replaceAll(c -> c.role() == Role.ERROR && c.unit().isEmpty() ? new Column(Role.ERROR, unit) : c);
        for (Role needed : List.of(Role.TEMPERATURE, Role.CONDUCTIVITY)) {
            if (columns.stream().noneMatch(c -> c.role() == needed)) {
                throw new FormatException(titles.number(), "there is no column of "
                        + (needed == Role.TEMPERATURE ? "temperatures, such as temperature/degC or T/K"
                                : "conductivities, such as sigma/(S/cm)")
                        + "; the titles are " + cells(titles.text(), separator));
            }
        }
        return columns;
    }

    private static Column column(Line titles, String title) {
        Matcher matcher = TITLE_WITH_UNIT.matcher(title);
        String name = title;
        String unit = "";
        if (matcher.matches()) {
            name = matcher.group(1);
            for (int g = 2; g <= 5; g++) {
                unit = matcher.group(g) == null ? unit : matcher.group(g).strip();
            }
        } else if (title.indexOf('_') > 0) {
            name = title.substring(0, title.indexOf('_'));
            unit = title.substring(title.indexOf('_') + 1);
            Matcher suffix = Pattern.compile("^(.*)_(degC|C|K|m?S_?(?:per_)?c?m(?:\\^?-1)?)$").matcher(title);
            if (suffix.matches()) {
                name = suffix.group(1);
                unit = suffix.group(2).replaceFirst("^(m?S)_?(?:per_)?(c?m)(?:\\^?-1)?$", "$1/$2");
            } else {
                name = title;
                unit = "";
            }
        }
        String lower = name.toLowerCase(Locale.ROOT).strip();
        Role role = ERROR_TITLE.matcher(lower.replace('_', ' ')).matches() ? Role.ERROR
                : CONDUCTIVITY_TITLE.matcher(lower).matches() ? Role.CONDUCTIVITY
                : TEMPERATURE_TITLE.matcher(lower).matches() ? Role.TEMPERATURE : Role.OTHER;
        if (role == Role.OTHER || unit.isEmpty()) {
            return new Column(role, "");
        }
        String spelled = celsius(role, unit);
        try {
            if (UnitText.parse(spelled).isCompatibleWith(UnitText.parse(role.unit))) {
                return new Column(role, spelled);
            }
        } catch (QuantityFormatException e) {
            throw new FormatException(titles.number(), "the title \"" + title + "\": " + e.getMessage());
        }
        throw new FormatException(titles.number(), "the title \"" + title + "\" has the unit " + unit + "; expected "
                + (role == Role.TEMPERATURE ? "degC or K" : "a unit such as S/cm, mS/cm or S/m"));
    }

    private static String celsius(Role role, String unit) {
        return role == Role.TEMPERATURE && unit.equals("C") ? "degC" : unit;
    }

    private static Row row(Line line, List<Column> columns, String separator) {
        List<String> cells = cells(line.text(), separator);
        double temperature = Double.NaN;
        double conductivity = Double.NaN;
        double error = Double.NaN;
        for (int c = 0; c < Math.min(cells.size(), columns.size()); c++) {
            Column column = columns.get(c);
            if (column.role() == Role.OTHER || column.role() == Role.ERROR && cells.get(c).isEmpty()) {
                continue;
            }
            Quantity value = quantity(line, cells.get(c), column, !",".equals(separator));
            switch (column.role()) {
                case TEMPERATURE -> temperature = value.in("K");
                case CONDUCTIVITY -> {
                    conductivity = value.in("S/cm");
                    error = Double.isNaN(error) ? value.standardUncertaintyIn("S/cm").orElse(Double.NaN) : error;
                }
                default -> error = value.in("S/cm");
            }
        }
        if (!(temperature > 0)) {
            throw new FormatException(line.number(), Double.isNaN(temperature) ? "there is no temperature"
                    : "the temperature is " + (temperature - ZERO_CELSIUS_K) + " degC, which is below absolute zero");
        }
        if (!(conductivity > 0)) {
            throw new FormatException(line.number(), Double.isNaN(conductivity) ? "there is no conductivity"
                    : "the conductivity is " + conductivity + " S/cm; its logarithm asks for more than 0");
        }
        if (error < 0) {
            throw new FormatException(line.number(), "the standard error is " + error + " S/cm; expected 0 or more");
        }
        return new Row(line.number(), temperature, conductivity, error);
    }

    private static Quantity quantity(Line line, String cell, Column column, boolean commaIsDecimal) {
        String text = commaIsDecimal ? cell.replace(',', '.') : cell;
        if (column.role() == Role.TEMPERATURE) {
            text = text.replaceFirst("(?<=[\\d.\\s)])C$", "degC");
        }
        try {
            Quantity value = Quantity.parse(text);
            if (value.unit().isEmpty() && !column.unit().isEmpty()) {
                value = Quantity.parse(text + " " + column.unit());
            }
            if (value.unit().isEmpty()) {
                throw new FormatException(line.number(),
                        "\"" + cell + "\" has no unit, and neither has the title of its column; "
                        + "write temperature/degC and sigma/(S/cm) above the columns");
            }
            return Quantity.parse(value.toString(), column.role().unit);
        } catch (QuantityFormatException e) {
            throw new FormatException(line.number(), e.getMessage());
        }
    }

    /** Whether every row has a standard error above 0. */
    public boolean hasErrors() {
        return rows.stream().allMatch(r -> r.standardErrorScm() > 0);
    }

    /** Absolute temperatures in K. */
    public double[] temperatureK() {
        return rows.stream().mapToDouble(Row::temperatureK).toArray();
    }

    /** Conductivities in S/cm. */
    public double[] conductivityScm() {
        return rows.stream().mapToDouble(Row::conductivityScm).toArray();
    }

    /** Standard errors in S/cm. */
    public double[] standardErrorScm() {
        return rows.stream().mapToDouble(Row::standardErrorScm).toArray();
    }
}
