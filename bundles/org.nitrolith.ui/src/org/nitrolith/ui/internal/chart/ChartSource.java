// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.chart;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.energydensity.StudyCharts;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.measurement.ArrheniusFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.ui.internal.session.ProjectModels;

/** Where the chart of a selected thing comes from. {@link #read()} may take long and runs in a job. */
interface ChartSource {

    /** What it is called. */
    String name();

    /** Reads files and makes the charts. */
    ChartData read();

    /** The source for a selected thing, with what of the model is needed taken from it. */
    static Optional<ChartSource> of(Object selected) {
        if (selected instanceof IFile file) {
            boolean text = !ProjectModels.isModel(file) && file.getLocation() != null
                    && SpectrumSource.mayBeSpectrum(file.getName());
            return text ? Optional.of(SpectrumSource.of(file)) : Optional.empty();
        }
        for (EObject element = selected instanceof EObject o ? o : null; element != null; element = element
                .eContainer()) {
            switch (element) {
            case ImpedanceSpectrum spectrum -> {
                return SpectrumSource.of(spectrum, folder(spectrum)).map(s -> s);
            }
            case ArrheniusFit fit -> {
                return Optional.of(ArrheniusSource.of(fit));
            }
            case TemperatureSeries series when !series.getArrhenius().isEmpty() -> {
                return Optional.of(ArrheniusSource.of(series.getArrhenius().getLast()));
            }
            case DesignStudy study when !study.getColumns().isEmpty() -> {
                return Optional.of(new StudySource(study.getName(), StudyCharts.of(study)));
            }
            default -> {
                // what contains it may have a chart
            }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> folder(EObject element) {
        return ProjectModels.of(element).flatMap(m -> m.file(element.eResource()).map(m::path)).map(Path::getParent);
    }
}
