// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.results;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.nitrolith.analysis.conductivity.FileHash;
import org.nitrolith.electrochem.arrhenius.ArrheniusFitter;
import org.nitrolith.electrochem.arrhenius.ArrheniusResult;
import org.nitrolith.electrochem.arrhenius.Branch;
import org.nitrolith.electrochem.arrhenius.ConductivityModel;
import org.nitrolith.electrochem.arrhenius.Estimate;
import org.nitrolith.electrochem.arrhenius.Interval;
import org.nitrolith.model.material.ArrheniusModel;
import org.nitrolith.model.measurement.ArrheniusBranch;
import org.nitrolith.model.measurement.ArrheniusFit;
import org.nitrolith.model.measurement.ArrheniusPoint;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.Weighting;
import org.nitrolith.units.Quantity;

/** Arrhenius fits of conductivities of the model. */
public final class ArrheniusFits {

    private static final double NORMAL_95 = 1.959963984540054;

    /**
     * A conductivity at a temperature.
     *
     * @param temperatureK    temperature in K
     * @param conductivityScm conductivity in S/cm
     * @param fitErrorScm     standard error in S/cm of the fit alone: the sample's shape errs for all points alike
     * @param fit             the fit that gave it
     */
    public record Point(double temperatureK, double conductivityScm, double fitErrorScm, ImpedanceFit fit) {
    }

    /**
     * An Arrhenius fit.
     *
     * @param process         the process
     * @param points          what was fitted
     * @param fit             the numbers
     * @param conductivity25C conductivity at 25 degC in S/cm; its 95 % interval holds the uncertainty of the sample's
     *                        shape too
     * @param element         the same as an element of the model, which stands nowhere yet
     */
    public record Outcome(String process, List<Point> points, ArrheniusResult fit, Interval conductivity25C,
            ArrheniusFit element) {
        public Outcome {
            points = List.copyOf(points);
        }

        /** Temperatures in K. */
        public double[] temperatureK() {
            return points.stream().mapToDouble(Point::temperatureK).toArray();
        }

        /** Conductivities in S/cm. */
        public double[] conductivityScm() {
            return points.stream().mapToDouble(Point::conductivityScm).toArray();
        }

        /** Standard errors of the fits in S/cm, or an empty array where one is missing. */
        public double[] fitErrorScm() {
            return errors(points);
        }
    }

    private ArrheniusFits() {
    }

    private static double[] errors(List<Point> points) {
        boolean all = points.stream().allMatch(p -> p.fitErrorScm() > 0 && Double.isFinite(p.fitErrorScm()));
        return all ? points.stream().mapToDouble(Point::fitErrorScm).toArray() : new double[0];
    }

    /**
     * Fits the conductivities of one process. The points are weighted with their errors where all have one.
     *
     * @param relativeShapeError relative standard uncertainty of the sample's thickness by area, common to all points
     */
    public static Outcome fit(String process, List<Point> points, ConductivityModel model,
            ArrheniusFitter.Branches branches,
            double relativeShapeError, Provenance provenance) throws AnalysisInputException {
        double[] errors = errors(points);
        ArrheniusResult result;
        try {
            result = ArrheniusFitter.fit(points.stream().mapToDouble(Point::temperatureK).toArray(),
                    points.stream().mapToDouble(Point::conductivityScm).toArray(), errors, model, branches);
        } catch (IllegalArgumentException e) {
            throw new AnalysisInputException("Arrhenius fit of the conductivity (" + process + "): " + e.getMessage(),
                    e);
        }
        Interval room = widened(result.conductivity25C(), relativeShapeError);
        ArrheniusFit element = element(process, points, errors.length > 0, result, room);
        provenance.mark(element, FileHash.sha256(table(points).getBytes(StandardCharsets.UTF_8)), true,
                result.warnings());
        return new Outcome(process, points, result, room, element);
    }

    /**
     * The interval of a fitted conductivity and a relative error that all its points share, added as variances of the
     * logarithm.
     */
    static Interval widened(Interval fitted, double relativeError) {
        double shape = NORMAL_95 * relativeError;
        double down = Math.hypot(Math.log(fitted.value() / fitted.lower95()), shape);
        double up = Math.hypot(Math.log(fitted.upper95() / fitted.value()), shape);
        return new Interval(fitted.value(), fitted.value() * Math.exp(-down), fitted.value() * Math.exp(up));
    }

    /** The points as text: what the checksum of the input is taken of. */
    private static String table(List<Point> points) {
        StringBuilder text = new StringBuilder();
        for (Point p : points) {
            text.append(p.temperatureK()).append(' ').append(p.conductivityScm()).append(' ').append(p.fitErrorScm())
                    .append('\n');
        }
        return text.toString();
    }

    private static ArrheniusFit element(String process, List<Point> points, boolean weighted, ArrheniusResult result,
            Interval room) {
        ArrheniusFit element = MeasurementFactory.eINSTANCE.createArrheniusFit();
        element.setProcess(process);
        element.setModel(model(result.model()));
        element.setWeighting(weighted ? Weighting.SIGMA : Weighting.UNIT);
        List<ArrheniusPoint> rows = new ArrayList<>();
        for (Point p : points) {
            ArrheniusPoint row = MeasurementFactory.eINSTANCE.createArrheniusPoint();
            row.setTemperature(celsius(p.temperatureK()));
            row.setConductivity(value(p.conductivityScm(), p.fitErrorScm(), "S/cm"));
            row.setFit(p.fit());
            rows.add(row);
        }
        element.getPoints().addAll(rows);
        for (Branch branch : result.branches()) {
            element.getBranches().add(branch(branch, result));
        }
        if (result.branches().size() > 1) {
            result.branchComparison().ifPresent(c -> element.setBreakTemperature(celsius(c.breakTemperatureK())));
        }
        element.setConductivity25C(Quantity.of(room.value(), "S/cm"));
        if (Double.isFinite(room.lower95()) && Double.isFinite(room.upper95())) {
            element.setConductivity25CLower(Quantity.of(room.lower95(), "S/cm"));
            element.setConductivity25CUpper(Quantity.of(room.upper95(), "S/cm"));
        }
        return element;
    }

    /** The model of the measurement model. */
    static ArrheniusModel model(ConductivityModel model) {
        return switch (model) {
            case SIGMA_T -> ArrheniusModel.SIGMA_T;
            case SIGMA -> ArrheniusModel.SIGMA;
            case VTF -> ArrheniusModel.VTF;
        };
    }

    private static ArrheniusBranch branch(Branch branch, ArrheniusResult result) {
        ArrheniusBranch element = MeasurementFactory.eINSTANCE.createArrheniusBranch();
        if (result.branches().size() > 1) {
            element.setName(branch == result.branches().getFirst() ? "LT" : "HT");
        }
        element.setLowestTemperature(celsius(branch.minTemperatureK()));
        element.setHighestTemperature(celsius(branch.maxTemperatureK()));
        Estimate energy = branch.activationEnergyEv();
        element.setActivationEnergy(Quantity.of(energy.value(), "eV"));
        energy.standardError().ifPresent(e -> element.setActivationEnergyError(Quantity.of(e, "eV")));
        element.setPrefactor(Quantity.of(Math.exp(branch.lnPrefactor().value()),
                result.model() == ConductivityModel.SIGMA_T ? "S K/cm" : "S/cm"));
        element.setLnPrefactor(branch.lnPrefactor().value());
        branch.lnPrefactor().standardError().ifPresent(element::setLnPrefactorError);
        if (Double.isFinite(branch.covariance()[0][1])) {
            element.setCovariance(branch.covariance()[0][1]);
        }
        branch.vtfTemperatureK().ifPresent(t -> element.setVogelTemperature(Quantity.of(t, "K")));
        element.setRSquared(branch.rSquared());
        element.setPoints(branch.points());
        return element;
    }

    /** Kelvin as degrees Celsius without the digits that binary numbers add. */
    private static Quantity celsius(double kelvin) {
        return Quantity.of(Math.round((kelvin - ArrheniusFitter.ZERO_CELSIUS_K) * 1e6) / 1e6, "degC");
    }

    private static Quantity value(double value, double error, String unit) {
        Quantity plain = Quantity.of(value, unit);
        return Double.isFinite(error) ? plain.withUncertainty(error) : plain;
    }
}
