// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import org.nitrolith.analysis.conductivity.Process;
import org.nitrolith.analysis.conductivity.results.AnalysisInputException;
import org.nitrolith.analysis.conductivity.results.ImpedanceFits;
import org.nitrolith.analysis.conductivity.results.SampleShapes;
import org.nitrolith.analysis.conductivity.results.SpectrumRecords;
import org.nitrolith.editing.EditingSession;
import org.nitrolith.electrochem.conductivity.PelletGeometry;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.Sample;

/** Puts results into the models of a project, each time as one step that can be undone. */
final class Materials {

    private Materials() {
    }

    /** Adds an element to a list of another. */
    static boolean add(EditingSession session, String label, EObject owner, EStructuralFeature feature, EObject added) {
        CompoundCommand command = new CompoundCommand(label);
        command.append(AddCommand.create(session.domain(), owner, feature, added));
        return session.execute(command);
    }

    /** The shape of the sample that a spectrum was measured on. */
    static Optional<PelletGeometry> shape(ImpedanceSpectrum spectrum) throws AnalysisInputException {
        Optional<Sample> sample = SpectrumRecords.sampleOf(spectrum);
        return sample.isPresent() ? SampleShapes.of(sample.get()) : Optional.empty();
    }

    /** The material of a sample, or one of the project's that is chosen; empty where none is. */
    static Optional<Material> choose(Shell shell, EditingSession session, Optional<Sample> sample) {
        Optional<Material> own = sample.map(Sample::getMaterial).filter(m -> !m.eIsProxy());
        if (own.isPresent()) {
            return own;
        }
        List<Material> all = new ArrayList<>();
        session.resources().forEach(r -> r.getAllContents().forEachRemaining(e -> {
            if (e instanceof Material material) {
                all.add(material);
            }
        }));
        ILabelProvider labels = LabelProvider.createTextProvider(m -> ((Material) m).getName());
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, labels);
        dialog.setTitle("Material");
        dialog.setMessage("The sample names no material. Which one does the conductivity belong to?");
        dialog.setEmptyListMessage("The project has no open material.");
        dialog.setMultipleSelection(false);
        dialog.setElements(all.toArray());
        return dialog.open() == Window.OK ? Optional.ofNullable((Material) dialog.getFirstResult()) : Optional.empty();
    }

    /** Adds a conductivity of a fitted spectrum to a material, and the fit to the model; gives what was done. */
    static Optional<String> useAsRecord(Shell shell, EditingSession session, ImpedanceSpectrum spectrum,
            ImpedanceFits.Outcome outcome) {
        Optional<Process> process = process(shell, outcome.processes());
        if (process.isEmpty()) {
            return Optional.empty();
        }
        Optional<Material> material = choose(shell, session, SpectrumRecords.sampleOf(spectrum));
        if (material.isEmpty()) {
            return Optional.empty();
        }
        CompoundCommand command = new CompoundCommand("Use as conductivity record");
        if (!spectrum.getFits().contains(outcome.element())) {
            command.append(AddCommand.create(session.domain(), spectrum,
                    MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__FITS, outcome.element()));
        }
        command.append(AddCommand.create(session.domain(), material.get(),
                MaterialPackage.Literals.MATERIAL__CONDUCTIVITIES,
                SpectrumRecords.conductivity(outcome, process.get(), spectrum)));
        return Optional.of(session.execute(command)
                ? "The " + process.get().name() + " conductivity was added to " + material.get().getName() + "."
                : "It cannot be stored: the file may be read-only.");
    }

    private static Optional<Process> process(Shell shell, List<Process> processes) {
        if (processes.size() == 1) {
            return Optional.of(processes.getFirst());
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell,
                LabelProvider.createTextProvider(p -> "σ " + SpectrumPage.text((Process) p)));
        dialog.setTitle("Conductivity Record");
        dialog.setMessage("Which conductivity?");
        dialog.setMultipleSelection(false);
        dialog.setElements(processes.toArray());
        return dialog.open() == Window.OK ? Optional.ofNullable((Process) dialog.getFirstResult()) : Optional.empty();
    }
}
