// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.results;

import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.Contribution;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.Origin;
import org.nitrolith.model.measurement.ArrheniusBranch;
import org.nitrolith.model.measurement.ArrheniusFit;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.units.Quantity;

/**
 * Records of a material from own measurements; each refers to the analysis that gave it, which names data, circuit,
 * weights and software.
 */
public final class MaterialRecords {

    private static final double NORMAL_95 = 1.959963984540054;

    private MaterialRecords() {
    }

    /**
     * The conductivity at 25 degC of a fitted series. Its standard uncertainty is half the width of the 95 % interval
     * divided by 1.96, which holds that of the sample's shape.
     */
    public static ConductivityRecord conductivity(ArrheniusFits.Outcome outcome, TemperatureSeries series) {
        ConductivityRecord record = MaterialFactory.eINSTANCE.createConductivityRecord();
        double halfWidth = (outcome.conductivity25C().upper95() - outcome.conductivity25C().lower95()) / 2;
        Quantity value = Quantity.of(outcome.conductivity25C().value(), "S/cm");
        record.setValue(Double.isFinite(halfWidth) ? value.withUncertainty(halfWidth / NORMAL_95).rounded() : value);
        record.setTemperature(Quantity.parse("25 degC"));
        record.setOrigin(series.isSimulated() ? Origin.SIMULATED : Origin.EXTRAPOLATED);
        record.setContribution(contribution(outcome.process()));
        record.setMethod("impedance, Arrhenius fit");
        record.setResult(outcome.element());
        if (series.eContainer() instanceof Sample sample) {
            record.setPhase(sample.getPhase());
            record.setForm(sample.getForm());
            record.setPrintedName(sample.getName());
        }
        if (series.isSimulated()) {
            record.setCondition("from simulated spectra");
        }
        return record;
    }

    /** The activation energy of a branch of a fitted series. */
    public static ArrheniusRecord activation(ArrheniusFits.Outcome outcome, ArrheniusBranch branch,
            TemperatureSeries series) {
        ArrheniusFit fit = outcome.element();
        ArrheniusRecord record = MaterialFactory.eINSTANCE.createArrheniusRecord();
        Quantity energy = branch.getActivationEnergy();
        record.setActivationEnergy(branch.getActivationEnergyError() == null ? energy
                : energy.withUncertainty(branch.getActivationEnergyError().in("eV")).rounded());
        record.setPrefactor(branch.getPrefactor());
        record.setModel(fit.getModel());
        record.setBranch(branch.getName());
        record.setTemperatureRange(
                Quantity.range(branch.getLowestTemperature().in("degC"), branch.getHighestTemperature().in("degC"),
                "degC"));
        record.setOrigin(series.isSimulated() ? Origin.SIMULATED : Origin.MEASURED);
        record.setContribution(contribution(outcome.process()));
        record.setMethod("impedance, Arrhenius fit");
        record.setResult(fit);
        if (series.eContainer() instanceof Sample sample) {
            record.setPhase(sample.getPhase());
            record.setForm(sample.getForm());
            record.setPrintedName(sample.getName());
        }
        if (series.isSimulated()) {
            record.setCondition("from simulated spectra");
        }
        return record;
    }

    private static Contribution contribution(String process) {
        return switch (process) {
            case "bulk" -> Contribution.BULK;
            case "grain boundary" -> Contribution.GRAIN_BOUNDARY;
            default -> Contribution.TOTAL;
        };
    }
}
