// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.results;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.conductivity.Process;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.Contribution;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.Origin;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.units.Quantity;

/** Records of a material from one fitted spectrum, at the temperature of its measurement. */
public final class SpectrumRecords {

    private SpectrumRecords() {
    }

    /**
     * The conductivity of a process of a fitted spectrum; it refers to the fit, which names data, circuit, weights and
     * software. The uncertainty is the standard error with that of the sample's shape.
     */
    public static ConductivityRecord conductivity(ImpedanceFits.Outcome outcome, Process process,
            ImpedanceSpectrum spectrum) {
        ConductivityRecord record = MaterialFactory.eINSTANCE.createConductivityRecord();
        Quantity value = Quantity.of(process.conductivityScm(), "S/cm");
        record.setValue(Double.isFinite(process.standardErrorScm())
                ? value.withUncertainty(process.standardErrorScm()).rounded() : value);
        record.setTemperature(spectrum.getTemperature());
        boolean simulated = spectrum.isSimulated()
                || spectrum.eContainer() instanceof TemperatureSeries series && series.isSimulated();
        record.setOrigin(simulated ? Origin.SIMULATED : Origin.MEASURED);
        record.setContribution(switch (process.name()) {
            case Process.BULK -> Contribution.BULK;
            case Process.GRAIN_BOUNDARY -> Contribution.GRAIN_BOUNDARY;
            default -> Contribution.TOTAL;
        });
        record.setMethod("impedance, " + outcome.fit().circuit());
        record.setResult(outcome.element());
        sampleOf(spectrum).ifPresent(sample -> describe(record, sample));
        if (simulated) {
            record.setCondition("from a simulated spectrum");
        }
        return record;
    }

    /** The sample that a spectrum was measured on. */
    public static Optional<Sample> sampleOf(ImpedanceSpectrum spectrum) {
        for (EObject e = spectrum.eContainer(); e != null; e = e.eContainer()) {
            if (e instanceof Sample sample) {
                return Optional.of(sample);
            }
        }
        return Optional.empty();
    }

    private static void describe(ConductivityRecord record, Sample sample) {
        record.setPhase(sample.getPhase());
        record.setForm(sample.getForm());
        record.setPrintedName(sample.getName());
    }
}
