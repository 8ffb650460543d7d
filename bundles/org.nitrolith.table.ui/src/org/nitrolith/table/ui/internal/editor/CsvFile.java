// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;

import org.nitrolith.diagram.table.TableText;

/** A table as a file of comma-separated values. */
public final class CsvFile {

    private static final String TITLE = "Export CSV";

    private final Control control;
    private final IFile model;
    private final Consumer<String> told;

    /**
     * A file of values of a model.
     *
     * @param control what the dialogs belong to
     * @param model   the model file; the values are written beside it where the user wants nothing else
     * @param told    told that a file has been written
     */
    public CsvFile(Control control, IFile model, Consumer<String> told) {
        this.control = control;
        this.model = model;
        this.told = told;
    }

    /** Asks for a file and writes rows into it. */
    void export(List<List<String>> rows) {
        FileDialog dialog = new FileDialog(control.getShell(), SWT.SAVE);
        dialog.setText(TITLE);
        dialog.setFilterNames(new String[] { "Comma-separated values (*.csv)" });
        dialog.setFilterExtensions(new String[] { "*.csv" });
        dialog.setFilterPath(model.getParent().getLocation().toOSString());
        dialog.setFileName(model.getFullPath().removeFileExtension().lastSegment() + ".csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(Path.of(chosen), rows);
        }
    }

    /**
     * Writes rows into a file in a job, and says that it is done or why it is not.
     *
     * @param target the file
     * @param rows   texts, each row from left to right
     */
    public void write(Path target, List<List<String>> rows) {
        Display display = control.getDisplay();
        Job job = Job.create(TITLE, (ICoreRunnable) monitor -> {
            try {
                Files.writeString(target, TableText.csv(rows));
                for (IFile each : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(target.toUri())) {
                    each.refreshLocal(IResource.DEPTH_ZERO, null);
                }
                display.asyncExec(() -> told.accept(target + " has been written."));
            } catch (IOException e) {
                display.asyncExec(() -> MessageDialog.openError(display.getActiveShell(), TITLE, problem(target, e)));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private static String problem(Path target, IOException e) {
        Path folder = target.toAbsolutePath().getParent();
        String why = !Files.isDirectory(folder) ? "there is no folder " + folder
                : !Files.isWritable(folder) ? "you may not write into the folder " + folder
                        : Files.isDirectory(target) ? "it is a folder" : e.getClass().getSimpleName() + " " + e.getMessage();
        return target + " cannot be written: " + why + ".\n\nChoose another file or folder.";
    }
}
