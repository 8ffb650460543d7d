// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.StandardCharts;
import org.nitrolith.io.ReadMessage;
import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumFiles;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.ui.charts.ChartPanel;
import org.nitrolith.ui.internal.session.ProjectModels;
import org.nitrolith.units.Quantity;

/** Asks for an instrument file and the sample that it belongs to, and shows what a reader sees in it. */
final class ImportPage extends WizardPage {

    private static final int CHART_SIZE = 260;
    private static final int MESSAGE_LINES = 3;
    private static final int DIGITS = 4;
    private static final String[] EXTENSIONS = { "*", "*.DTA;*.dta", "*.mpt;*.mpr", "*.z", "*.csv;*.txt", "*.par" };
    private static final String[] EXTENSION_NAMES = { "All files", "Gamry (*.DTA)", "BioLogic (*.mpt, *.mpr)",
            "ZPlot (*.z)", "Text and CSV (*.txt, *.csv)", "VersaStudio (*.par)" };

    private final IResource selected;
    private final List<IFile> samples = new ArrayList<>();
    private Text file;
    private Combo sample;
    private Text folder;
    private Text temperature;
    private Text seen;
    private ChartPanel chart;
    private ReadResult read;
    private Path readFrom;
    private String readProblem;

    ImportPage(IResource selected) {
        super("import", "Import an instrument file", null);
        this.selected = selected;
        setDescription(
                "The file is copied into the project and stays as the instrument wrote it. Its format is told from its content.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(10, 8).applyTo(page);
        label(page, "&File:");
        file = text(page, 1, "");
        Button browse = new Button(page, SWT.PUSH);
        browse.setText("Browse…");
        browse.addListener(SWT.Selection, e -> browse());
        label(page, "&Sample:");
        sample = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(sample);
        label(page, "Copy to f&older:");
        folder = text(page, 2, "measurements/data");
        label(page, "&Temperature:");
        temperature = text(page, 2, "");
        temperature.setMessage("for instance 25 degC; used where the file does not tell it");
        Label seenLabel = label(page, "What is in it:");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(seenLabel);
        Composite preview = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(preview);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(preview);
        seen = new Text(preview, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(CHART_SIZE, seen.getLineHeight() * MESSAGE_LINES)
                .applyTo(seen);
        chart = new ChartPanel(preview);
        GridDataFactory.fillDefaults().grab(true, true).hint(CHART_SIZE, CHART_SIZE).applyTo(chart);
        findSamples();
        file.addListener(SWT.Modify, e -> look());
        folder.addListener(SWT.Modify, e -> validate());
        temperature.addListener(SWT.Modify, e -> validate());
        sample.addListener(SWT.Selection, e -> validate());
        setControl(page);
        setPageComplete(false);
    }

    private static Label label(Composite page, String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static Text text(Composite page, int columns, String start) {
        Text text = new Text(page, SWT.BORDER | SWT.SINGLE);
        text.setText(start);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
        return text;
    }

    private void findSamples() {
        IProject preferred = selected == null ? null : selected.getProject();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            try {
                if (project.isOpen()) {
                    ProjectModels.modelFiles(project).stream().filter(f -> f.getFileExtension().equals("measurement"))
                            .forEach(samples::add);
                }
            } catch (CoreException e) {
                ILog.of(ImportPage.class).warn("The samples of " + project.getName() + " cannot be listed.", e);
            }
        }
        samples.forEach(s -> sample.add(s.getFullPath().makeRelative().toString()));
        int first = 0;
        for (int i = samples.size() - 1; i >= 0; i--) {
            if (samples.get(i).equals(selected)
                    || samples.get(i).getProject().equals(preferred) && !samples.get(first).equals(selected)) {
                first = i;
            }
        }
        if (!samples.isEmpty()) {
            sample.select(first);
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterNames(EXTENSION_NAMES);
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private Optional<Path> chosen() {
        try {
            String typed = file.getText().strip();
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Reads the chosen file in a job. */
    private void look() {
        read = null;
        readProblem = null;
        chart.setChart(null);
        seen.setText("");
        validate();
        chosen().ifPresent(path -> {
            Display display = getShell().getDisplay();
            seen.setText("Reading …");
            Job job = Job.create("Reading " + path.getFileName(), (ICoreRunnable) monitor -> {
                try {
                    ReadResult result = SpectrumFiles.read(path);
                    display.asyncExec(() -> show(path, result, null));
                } catch (UnreadableFileException e) {
                    display.asyncExec(() -> show(path, null, e));
                }
            });
            job.schedule();
        });
    }

    private void show(Path path, ReadResult result, UnreadableFileException problem) {
        if (seen.isDisposed() || !chosen().filter(path::equals).isPresent()) {
            return;
        }
        read = result;
        readFrom = path;
        if (problem != null) {
            readProblem = problem.what() + " " + problem.whatToDo();
            seen.setText("");
        } else {
            seen.setText(summary(result));
            SpectrumReading first = result.spectra().getFirst();
            chart.setChart(StandardCharts.nyquist("", path.getFileName().toString(), first.reOhm(), first.imOhm()));
        }
        validate();
    }

    private static String summary(ReadResult result) {
        SpectrumReading first = result.spectra().getFirst();
        double[] f = first.frequencyHz();
        StringBuilder text = new StringBuilder(first.formatLabel()).append(", ")
                .append(result.spectra().size() == 1 ? "one spectrum" : result.spectra().size() + " spectra")
                .append(", ").append(first.points()).append(" points from ")
                .append(NumberText.significant(Arrays.stream(f).min().orElseThrow(), DIGITS)).append(" Hz to ")
                .append(NumberText.significant(Arrays.stream(f).max().orElseThrow(), DIGITS)).append(" Hz");
        first.temperatureC()
                .ifPresent(t -> text.append(", at ").append(NumberText.significant(t, DIGITS)).append(" °C"));
        for (ReadMessage message : first.messages()) {
            text.append('\n').append(message.text());
        }
        return text.toString();
    }

    private void validate() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty() && read != null);
    }

    private Optional<String> problem() {
        if (samples.isEmpty()) {
            return Optional
                    .of("There is no sample that the spectrum could belong to. Make one first: File > New > Sample.");
        }
        if (file.getText().isBlank()) {
            return Optional.of("Choose the instrument's file.");
        }
        if (chosen().isEmpty()) {
            return Optional.of("There is no file " + file.getText().strip());
        }
        if (readProblem != null) {
            return Optional.of(readProblem);
        }
        String where = folder.getText().strip();
        if (where.startsWith("/") || where.contains("..")) {
            return Optional.of("The folder has to be inside the project, for instance measurements/data.");
        }
        IStatus status = where.isEmpty() ? Status.OK_STATUS
                : ResourcesPlugin.getWorkspace().validatePath("/" + sampleFile().getProject().getName() + "/" + where,
                        IResource.FOLDER);
        if (!status.isOK()) {
            return Optional.of("Folder: " + status.getMessage());
        }
        if (!temperature.getText().isBlank()) {
            try {
                Quantity.parse(temperature.getText().strip(), "degC");
            } catch (IllegalArgumentException e) {
                return Optional.of("Temperature: " + e.getMessage());
            }
        }
        return Optional.empty();
    }

    IFile sampleFile() {
        return samples.get(sample.getSelectionIndex());
    }

    Path rawFile() {
        return readFrom;
    }

    ReadResult read() {
        return read;
    }

    String folder() {
        return folder.getText().strip();
    }

    String temperature() {
        return temperature.getText().strip();
    }

    void fill(Path raw, String typedTemperature) {
        file.setText(raw.toString());
        temperature.setText(typedTemperature);
    }
}
