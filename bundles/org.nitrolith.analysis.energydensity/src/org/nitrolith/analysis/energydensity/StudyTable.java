// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.nitrolith.celldesign.Property;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.StudyColumn;
import org.nitrolith.model.cell.StudyKind;
import org.nitrolith.model.cell.StudyVariable;
import org.nitrolith.units.Quantity;

/**
 * The table of a stored study. A study of single variables (sensitivities, inverse design) has a row for each variable with its two
 * values; the others have their columns as stored.
 *
 * @param titles one for each column, with the unit behind a slash
 * @param rows   texts; numbers in full precision, with a decimal point
 */
public record StudyTable(List<String> titles, List<List<String>> rows) {

    private static final Set<StudyKind> BY_VARIABLE = Set.of(StudyKind.SENSITIVITY, StudyKind.INVERSE);

    /** Copies the lists. */
    public StudyTable {
        titles = List.copyOf(titles);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table of a study. */
    public static StudyTable of(DesignStudy study) {
        List<String> titles = new ArrayList<>();
        boolean byVariable = BY_VARIABLE.contains(study.getKind());
        if (byVariable) {
            boolean inverse = study.getKind() == StudyKind.INVERSE;
            titles.addAll(List.of("variable", inverse ? "before" : "low", inverse ? "after" : "high", "unit"));
        }
        study.getColumns().forEach(c -> titles.add(title(c)));
        int count = study.getColumns().stream().mapToInt(c -> c.getValues().size()).max().orElse(0);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> row = new ArrayList<>();
            if (byVariable) {
                StudyVariable variable = study.getVariables().get(i);
                row.addAll(List.of(variable.getName(), number(variable.getFrom()), number(variable.getTo()), unit(variable)));
            }
            for (StudyColumn column : study.getColumns()) {
                row.add(Double.toString(column.getValues().get(i)));
            }
            rows.add(row);
        }
        return new StudyTable(titles, rows);
    }

    private static String title(StudyColumn column) {
        return column.getUnit() == null || column.getUnit().isEmpty() ? column.getName() : column.getName() + "/(" + column.getUnit() + ")";
    }

    private static String unit(StudyVariable variable) {
        String unit = Property.ofKey(variable.getFeature()).map(Property::unit).orElse(variable.getFrom().unit());
        return "1".equals(unit) ? "" : unit;
    }

    private static String number(Quantity quantity) {
        return quantity == null ? "" : Double.toString(quantity.value());
    }

    /** Writes it as CSV with LF line ends. */
    public void writeCsv(Appendable out) throws IOException {
        out.append(String.join(",", titles)).append('\n');
        for (List<String> row : rows) {
            out.append(String.join(",", row)).append('\n');
        }
    }
}
