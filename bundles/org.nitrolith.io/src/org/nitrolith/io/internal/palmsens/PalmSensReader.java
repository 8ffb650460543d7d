// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.palmsens;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.spi.Confidence;
import org.nitrolith.io.spi.Head;
import org.nitrolith.io.spi.SpectrumCollector;
import org.nitrolith.io.spi.SpectrumReader;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * PSTrace's {@code .pssession}: a JSON document, mostly in UTF-16, with {@code Measurements}; a measurement's {@code
 * DataSet} of type {@code DataSetEIS} holds arrays whose unit names them: {@code Hertz}, {@code ZRe} and {@code ZIm}
 * (the quantity {@code -Z''}). Measurements of other techniques are passed over and named.
 */
public final class PalmSensReader implements SpectrumReader {

    private static final String SIGNATURE = "PalmSens.DataFiles.SessionFile";
    private static final String COPY_AGAIN = "Save the session again in PSTrace, or copy the file again.";

    private record Channel(List<Double> values, boolean negated) {
    }

    @Override
    public Confidence detect(Head head) {
        boolean object = head.firstLine().startsWith("{");
        return object && head.text().contains(SIGNATURE) ? Confidence.CERTAIN
                : object && head.text().contains("\"Measurements\"") ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        SpectrumCollector collector = new SpectrumCollector(source, false);
        boolean found = false;
        for (Object each : list(map(document(source)).get("Measurements"))) {
            Map<?, ?> measurement = map(each);
            String title = text(measurement.get("Title"));
            List<Map<?, ?>> dataSets = impedance(measurement);
            for (Map<?, ?> dataSet : dataSets) {
                found = true;
                readDataSet(source, dataSet, title, collector);
            }
            if (dataSets.isEmpty()) {
                collector.info(0, "The measurement “" + title + "” holds no impedance; it is passed over.");
            }
        }
        if (!found) {
            throw source.unreadable("There is no impedance measurement in this PalmSens session.",
                    "Choose a session with a measurement of impedance spectroscopy.");
        }
        return collector.finish();
    }

    private static Object document(SpectrumSource source) throws UnreadableFileException {
        try {
            return JsonTree.parse(source.text());
        } catch (IOException e) {
            throw source.unreadable("The session's JSON is damaged: " + String.valueOf(e.getMessage()).lines()
                    .findFirst().orElse("it ends early").strip() + ".", COPY_AGAIN);
        }
    }

    /** The data sets of impedance: the measurement's own, otherwise those of its list of spectra. */
    private static List<Map<?, ?>> impedance(Map<?, ?> measurement) {
        List<Map<?, ?>> result = new ArrayList<>();
        Map<?, ?> own = map(measurement.get("DataSet"));
        if (isImpedance(own)) {
            result.add(own);
        } else {
            for (Object spectrum : list(measurement.get("EISDataList"))) {
                Map<?, ?> dataSet = map(map(spectrum).get("DataSet"));
                if (isImpedance(dataSet)) {
                    result.add(dataSet);
                }
            }
        }
        return result;
    }

    private static boolean isImpedance(Map<?, ?> dataSet) {
        return text(dataSet.get("Type")).endsWith("DataSetEIS");
    }

    private static void readDataSet(SpectrumSource source, Map<?, ?> dataSet, String title,
            SpectrumCollector collector) throws UnreadableFileException {
        Channel frequency = channel(source, dataSet, "Hertz");
        Channel re = channel(source, dataSet, "ZRe");
        Channel im = channel(source, dataSet, "ZIm");
        int points = Math.min(frequency.values().size(), Math.min(re.values().size(), im.values().size()));
        collector.nextSpectrum();
        for (int i = 0; i < points; i++) {
            double signed = im.negated() ? 0.0 - im.values().get(i) : im.values().get(i);
            collector.point(i + 1, frequency.values().get(i), re.values().get(i), signed);
        }
        collector.spectrumMetadata(SpectrumReading.TITLE, title);
        collector.spectrumMetadata(SpectrumReading.SIGN_CONVENTION, im.negated()
                ? "“-Z''” holds -1 times Im(Z); its sign was changed" : "“Z''” holds Im(Z)");
        if (Math.max(frequency.values().size(), Math.max(re.values().size(), im.values().size())) > points) {
            collector.incomplete(0, "The arrays of frequency, Z' and Z'' of “" + title
                    + "” are not equally long; their first " + points + " values are used.", COPY_AGAIN);
        }
    }

    private static Channel channel(SpectrumSource source, Map<?, ?> dataSet, String unitName)
            throws UnreadableFileException {
        for (Object each : list(dataSet.get("Values"))) {
            Map<?, ?> array = map(each);
            Map<?, ?> unit = map(array.get("Unit"));
            if (text(unit.get("Type")).equals("PalmSens.Units." + unitName)) {
                List<Double> values = new ArrayList<>();
                for (Object value : list(array.get("DataValues"))) {
                    values.add(map(value).get("V") instanceof Double number ? number : Double.NaN);
                }
                return new Channel(values, unitName.equals("ZIm") && !text(unit.get("Q")).equals("Z''"));
            }
        }
        throw source.unreadable("The impedance data set has no array in the unit “" + unitName + "”.", COPY_AGAIN);
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(Object value) {
        return value instanceof String text ? text : "";
    }
}
