// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

import org.nitrolith.io.ReadResult;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.ui.internal.editor.ElementOpener;
import org.nitrolith.ui.internal.session.Adapting;
import org.nitrolith.ui.internal.session.ProjectModels;

/** Copies an instrument's file into the project and adds its spectra to a sample, as one step that can be undone. */
public class ImportInstrumentFileWizard extends Wizard implements IImportWizard {

    private IWorkbench workbench;
    private ImportPage page;

    /** A wizard. */
    public ImportInstrumentFileWizard() {
        setWindowTitle("Import Instrument File");
    }

    @Override
    public void init(IWorkbench usedIn, IStructuredSelection selection) {
        workbench = usedIn;
        page = new ImportPage(Adapting.resource(selection.getFirstElement()).orElse(null));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    /** Fills the page as if its fields had been typed. */
    public void fill(Path raw, String temperature) {
        page.fill(raw, temperature);
    }

    @Override
    public boolean performFinish() {
        IFile model = page.sampleFile();
        Path raw = page.rawFile();
        ReadResult read = page.read();
        String temperature = page.temperature();
        Path folder = model.getProject().getLocation().append(page.folder()).toPath();
        Display display = workbench.getDisplay();
        Job job = Job.create("Importing " + raw.getFileName(), (ICoreRunnable) monitor -> {
            try {
                Path copied = SpectrumImport.copy(raw, folder);
                List<ImpedanceSpectrum> spectra = SpectrumImport.elements(read, copied, model, temperature);
                model.getProject().refreshLocal(IResource.DEPTH_INFINITE, monitor);
                display.asyncExec(() -> add(model, spectra));
            } catch (IOException e) {
                throw new CoreException(Status
                        .error(raw.getFileName() + " could not be copied into the project: " + e.getMessage(), e));
            }
        });
        job.setUser(true);
        job.schedule();
        return true;
    }

    private void add(IFile model, List<ImpedanceSpectrum> spectra) {
        try {
            ProjectModels models = ProjectModels.of(model.getProject());
            models.open(model, resource -> add(models, resource, spectra), this::refuse);
        } catch (ModelFileException e) {
            refuse(e);
        }
    }

    private void refuse(ModelFileException problem) {
        MessageDialog.openError(workbench.getActiveWorkbenchWindow().getShell(), getWindowTitle(),
                problem.diagnostic().text());
    }

    private void add(ProjectModels models, NitrolithResource resource, List<ImpedanceSpectrum> spectra) {
        Sample sample = (Sample) resource.getContents().getFirst();
        boolean added = models.session()
                .execute(new CommandWrapper("Import " + spectra.getFirst().getName(), "Adds imported spectra",
                        AddCommand.create(models.session().domain(), sample,
                                MeasurementPackage.Literals.SAMPLE__MEASUREMENTS, spectra)));
        if (!added) {
            MessageDialog.openError(workbench.getActiveWorkbenchWindow().getShell(), getWindowTitle(),
                    resource.getURI().lastSegment() + " cannot be changed. Check that the file may be written.");
            return;
        }
        ElementOpener.open(workbench.getActiveWorkbenchWindow().getActivePage(), spectra.getFirst());
    }
}
