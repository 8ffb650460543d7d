// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.labels;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.nitrolith.chemistry.Formula;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Named;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.Interface;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.cell.StackItem;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.synthesis.Substance;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * The label of any model element, as a chemist would put it: {@code 2.14\u00B710\u207B\u00B3 S/cm at 25 \u00B0C},
 * {@code Ball mill 500 rpm, 10 h}, {@code beta-Li3N, 30 \u00B5m}. Labels are for reading: they are neither unique nor
 * stable.
 */
public final class Labels {

    private static final Pattern POWER_OF_TEN = Pattern.compile("\u00B710(?=[\u2212\\d])");
    private static final Map<EClass, LabelPattern> PATTERNS = new HashMap<>();

    static {
        BasePackage base = BasePackage.eINSTANCE;
        pattern(base.getSource(), "{citations}|, {place}|, in {readIn}");
        pattern(base.getDiscrepancy(), "{key} |{*}");
        pattern(base.getReading(), "{printed}|{value}");
        pattern(base.getAttachment(), "{*}|, {path}");
        pattern(base.getLink(), "{relation}: |{target}|{path}");
        pattern(base.getAtmosphere(),
                "{kind}|, {gas}|, dew point {dewPoint}|, {relativeHumidity} humidity|, {pressure}");
        pattern(base.getTarget(), "{*}| {comparison}| {value}");

        MaterialPackage material = MaterialPackage.eINSTANCE;
        pattern(material.getActiveProperties(), "{specificCapacity}|, {meanVoltage}");
        pattern(material.getCost(), "{pricePerKilogram} |{currency}/kg");
        pattern(material.getPhase(), "{*}|, {spaceGroup}|, {composition}");
        pattern(material.getSite(), "{*}|, {element}| on {wyckoff}|, {occupancy} occupied|, {vacancy} vacant");
        pattern(material.getPhaseTransition(), "{from}| to {to}|, {temperature}|, {pressure}");
        pattern(material.getForm(), "{*}|, {kind}|, doped with {dopant}");
        pattern(material.getConductivityRecord(),
                "{value}| at {temperature}|, {direction}|, {carrier}|, {contribution}|, {origin}");
        pattern(material.getArrheniusRecord(),
                "{activationEnergy}|, {branch}|, {temperatureRange}|, {direction}|, {carrier}");
        pattern(material.getStabilityWindow(), "{lower}| to {upper}|, {kind}");
        pattern(material.getDecomposition(),
                "{cause}| at {onsetPotential}| at {onsetTemperature}| to {products}|: {productText}");
        pattern(material.getContactRecord(), "{partner}|{partnerName}|: {verdict}");
        pattern(material.getAirExposure(), "{atmosphere}|, {duration}|: {outcome}");
        pattern(material.getThermalEvent(), "{kind}| at {temperature}|: {outcome}");
        pattern(material.getMechanicalProperties(),
                "E = {youngsModulus}|, hardness {hardness}|, E/H {modulusToHardness}");
        pattern(material.getCriticalCurrentRecord(), "{currentDensity}|, {arealCapacity}|, {configuration}");
        pattern(material.getObservation(), "{property}|: {value}|: {valueText}");
        pattern(material.getSynthesisMethod(), "{*}|, {subMethod}");
        pattern(material.getMethodParameter(), "{*}|: {value}|: {printed}");
        pattern(material.getLiteratureEntry(), "{key}: |{*}");
        pattern(material.getPrintedValue(), "{property}|: {text}");

        SynthesisPackage synthesis = SynthesisPackage.eINSTANCE;
        pattern(synthesis.getPrecursor(), "{*}|, {mass}|, lot {lot}");
        pattern(synthesis.getIntermediate(), "{*}|, {form}|, {mass}");
        pattern(synthesis.getProduct(), "{*}|, {mass}");
        pattern(synthesis.getFlow(), "{source}| to {target}|, {fraction}|, {amount}");
        pattern(synthesis.getMix(), "{*}| {duration}|, {tool}");
        pattern(synthesis.getBallMill(), "{*}| {speed}|, {duration}");
        pattern(synthesis.getHeatTreat(), "{*}| {programme}");
        pattern(synthesis.getRamp(), "to {temperature}| at {rate}");
        pattern(synthesis.getDwell(), "{duration}| at {temperature}");
        pattern(synthesis.getQuench(), "quench to {temperature}| in {medium}");
        pattern(synthesis.getPress(), "{*}| {pressure}|, {duration}");
        pattern(synthesis.getHotPress(), "{*}| {pressure}|, {temperature}|, {duration}");
        pattern(synthesis.getCzochralskiGrowth(), "{*}| {meltTemperature}|, {pullRate}");
        pattern(synthesis.getPhaseTransformation(), "{*}| {from}| to {to}|, {temperature}|, {pressure}");
        pattern(synthesis.getSputter(), "{*}| {target}|, {power}|, {gas}");
        pattern(synthesis.getPulsedLaserDeposition(), "{*}| {target}|, {fluence}");
        pattern(synthesis.getIonBeamAssistedDeposition(), "{*}| {ions}|, {ionEnergy}");
        pattern(synthesis.getAtomicLayerDeposition(), "{*}| {cycles} cycles");
        pattern(synthesis.getDepositionPulse(), "{*}| {pulse}|, purge {purge}");
        pattern(synthesis.getMOCVD(), "{*}| {substrateTemperature}|, {precursorGases}");
        pattern(synthesis.getDryFilm(), "{*}| {filmThickness}|, {binder}| {binderFraction}");
        pattern(synthesis.getCoat(), "{*}| {coatingMaterial}|, {thickness}");
        pattern(synthesis.getStore(), "{*}| {duration}|, {container}");

        MeasurementPackage measurement = MeasurementPackage.eINSTANCE;
        pattern(measurement.getElectrodes(), "{material}|{materialName}|, {behaviour}|, {application}");
        pattern(measurement.getFixture(), "{*}|, {stackPressure}");
        pattern(measurement.getDataFile(), "{path}");
        pattern(measurement.getImpedanceSpectrum(), "{*}| at {temperature}");
        pattern(measurement.getKramersKronigTest(), "Kramers-Kronig test {verdict}|, noise {noise}");
        pattern(measurement.getImpedanceFit(), "{circuit}|, {weighting}");
        pattern(measurement.getFitParameter(), "{*}| = {value}");
        pattern(measurement.getProcessConductivity(), "{process}|: {value}");
        pattern(measurement.getDrtPeak(), "{assignment}: |{tau}|, {resistance}");
        pattern(measurement.getTemperatureSeries(), "{*}");
        pattern(measurement.getSeriesFit(), "{circuit}");
        pattern(measurement.getArrheniusFit(), "{process}: |{conductivity25C} at 25 degC|, {branches}");
        pattern(measurement.getArrheniusPoint(), "{conductivity}| at {temperature}");
        pattern(measurement.getArrheniusBranch(), "{*}| {activationEnergy}");
        pattern(measurement.getDcPolarization(), "{*}| {appliedVoltage}|: {electronicConductivity}");
        pattern(measurement.getCriticalCurrentDensity(), "{*}| {criticalCurrentDensity}");
        pattern(measurement.getCurrentStep(), "{currentDensity}|, {capacity}|, {cycles} cycles");
        pattern(measurement.getGalvanostaticCycling(), "{*}| {currentDensity}|, {retention} kept");
        pattern(measurement.getExposurePoint(), "{time}|: {conductivity}");
        pattern(measurement.getFoundPhase(), "{phase}|{phaseName}|, {massFraction}");

        CellPackage cell = CellPackage.eINSTANCE;
        pattern(cell.getInterphase(), "{*}|, {formula}|, {thickness}");
        pattern(cell.getCurrentCollector(), "{*}|, {thickness}");
        pattern(cell.getCompositeElectrode(), "{*}|, {arealCapacity}|, {loading}|, {thickness}");
        pattern(cell.getElectrolyteLayer(), "{*}|, {thickness}");
        pattern(cell.getInterlayer(), "{*}|, {thickness}");
        pattern(cell.getCoating(), "{*}|, {thickness}");
        pattern(cell.getLithiumAnode(), "{*}|, {thickness}|, N/P {npRatio}");
        pattern(cell.getAnodeFree(), "{*}|, {thickness}");
        pattern(cell.getPackaging(), "{*}|, {stackPressure}");
        pattern(cell.getCountingRules(),
                "Counting rules: {lithium}|, foils {foils}|, thickness {electrolyteThickness}");
        pattern(cell.getAssumption(), "{*}|: {value}|: {choice}");
        pattern(cell.getCellPerformance(), "{*}|, {arealCapacity}|, {rate}|, {cycles} cycles");
        pattern(cell.getEnergyEstimate(), "{gravimetricEnergyDensity}|, {volumetricEnergyDensity}");
        pattern(cell.getLayerShare(), "{*}|, {massFraction}");
        pattern(cell.getStudyVariable(), "{*}| from {from}| to {to}");
        pattern(cell.getCriticalValue(), "{variable}| = {value}| for {target}");
        pattern(cell.getStudyColumn(), "{*}|, {unit}");
        pattern(cell.getDataTable(), "{path}");

        NotebookPackage notebook = NotebookPackage.eINSTANCE;
        pattern(notebook.getExperiment(), "{date} |{*}");
    }

    private Labels() {
    }

    /** The label of an element; never empty. */
    public static String of(EObject element) {
        if (element.eIsProxy()) {
            return shortName(element);
        }
        String label = switch (element) {
            case Citation citation -> citation(citation);
            case Material material -> material(material);
            case Interface contact -> contact(contact);
            default -> pattern(element);
        };
        return label.isEmpty() ? head(element) : label;
    }

    /** The name of an element without its values; for what has no name, its composition or its kind. */
    public static String shortName(EObject element) {
        if (element.eIsProxy()) {
            return "(not found)";
        }
        return switch (element) {
            case Citation citation -> citation(citation);
            case Named named -> head(named);
            default -> of(element);
        };
    }

    /**
     * A label with the signs of a keyboard, for a search: {@code Li3InCl6} for Li\u2083InCl\u2086, {@code 20 um} for
     * 20 \u00B5m, {@code 2.14E-3} for 2.14\u00B710\u207B\u00B3.
     */
    public static String typed(String label) {
        return POWER_OF_TEN.matcher(Normalizer.normalize(label, Normalizer.Form.NFKC)).replaceAll("E")
                .replace('\u2212', '-').replace('\u2013', '-').replace('\u03BC', 'u').replace("\u00B0C", "degC")
                .replace("\u03A9", "ohm");
    }

    /** The name of an element, else what it is made of, else its kind in words. */
    static String head(EObject element) {
        if (element instanceof Named named && named.getName() != null && !named.getName().isBlank()) {
            String name = named.getName().strip();
            return formula(element).filter(formula -> formula.toString().equals(name)).map(Formula::print).orElse(name);
        }
        Optional<String> content = switch (element) {
            case Substance substance -> name(substance.getMaterial());
            case Layer layer -> name(layer.getPhase()).or(() -> name(layer.getMaterial()));
            default -> Optional.empty();
        };
        return formula(element).map(Formula::print).or(() -> content).orElseGet(() -> TypeNames.of(element.eClass()));
    }

    /** What an element that has its own formula is made of. */
    private static Optional<Formula> formula(EObject element) {
        Formula formula = switch (element) {
            case Material material -> material.getFormula();
            case Substance substance -> substance.getFormula();
            case Layer layer -> layer.getFormula();
            default -> null;
        };
        return Optional.ofNullable(formula).filter(f -> !f.toString().isBlank());
    }

    private static String pattern(EObject element) {
        LabelPattern pattern = PATTERNS.get(element.eClass());
        return pattern == null ? "" : pattern.of(element);
    }

    private static String material(Material material) {
        String head = head(material);
        return formula(material).filter(formula -> !head.contains(formula.toString()) && !head.contains(formula.print()))
                .map(formula -> head + " (" + formula.print() + ")").orElse(head);
    }

    private static String citation(Citation citation) {
        StringBuilder label = new StringBuilder();
        if (!citation.getAuthors().isEmpty()) {
            label.append(citation.getAuthors().get(0)).append(citation.getAuthors().size() > 1 ? " et al." : "");
        } else if (citation.getNamedAs() != null) {
            label.append(citation.getNamedAs());
        } else if (citation.getKey() != null) {
            label.append("reference ").append(citation.getKey());
        } else if (citation.getTitle() != null) {
            label.append(citation.getTitle());
        }
        if (citation.getYear() != 0) {
            label.append(label.isEmpty() ? "" : " ").append(citation.getYear());
        }
        return label.isEmpty() ? TypeNames.of(citation.eClass()) : label.toString();
    }

    /** An interface is called by the layers that it joins. */
    private static String contact(Interface contact) {
        if (contact.getName() != null && !contact.getName().isBlank()) {
            return contact.getName().strip();
        }
        if (contact.eContainer() == null) {
            return "";
        }
        var stack = contact.eContainer().eContents().stream().filter(StackItem.class::isInstance).toList();
        int position = stack.indexOf(contact);
        if (position <= 0 || position + 1 >= stack.size()) {
            return "";
        }
        return shortName(stack.get(position - 1)) + " | " + shortName(stack.get(position + 1));
    }

    private static Optional<String> name(EObject element) {
        return element == null ? Optional.empty() : Optional.of(shortName(element));
    }

    private static void pattern(EClass type, String pattern) {
        PATTERNS.put(type, new LabelPattern(type, pattern));
    }
}
