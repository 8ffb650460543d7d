// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import org.nitrolith.diagram.export.DiagramExport;
import org.nitrolith.diagram.ui.internal.OpenDiagram;

/** The diagram on paper and as a picture file. */
final class OutputActions implements ActionGroup {

    private static final int PRINT_SCALE = 2;
    private static final String[] KINDS = { "Vector graphic (*.svg)", "Image (*.png)", "PDF (*.pdf)" };

    private final GraphicalViewer viewer;
    private final IFile file;
    private final ViewAction export = new ViewAction("Export picture …", () -> open() != null, this::export)
            .key(SWT.MOD1 | SWT.MOD2 | 'P').image("export");
    private final ViewAction print = new ViewAction("Print …", () -> open() != null, this::print).key(SWT.MOD1 | 'P');
    private OpenDiagram open;

    OutputActions(GraphicalViewer viewer, IFile file) {
        this.viewer = viewer;
        this.file = file;
    }

    @Override
    public void use(OpenDiagram now) {
        open = now;
    }

    private OpenDiagram open() {
        return open;
    }

    @Override
    public Collection<ViewAction> actions() {
        return List.of(export, print);
    }

    ViewAction exporting() {
        return export;
    }

    ViewAction printing() {
        return print;
    }

    void fill(IContributionManager menu) {
        actions().forEach(menu::add);
    }

    private Shell shell() {
        return viewer.getControl().getShell();
    }

    private void export() {
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
        dialog.setText("Export picture");
        dialog.setFilterNames(KINDS);
        dialog.setFilterExtensions(DiagramExport.FORMATS.stream().map(f -> "*." + f).toArray(String[]::new));
        dialog.setFilterPath(file.getParent().getLocation().toOSString());
        dialog.setFileName(file.getFullPath().removeFileExtension().lastSegment() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            String format = DiagramExport.FORMATS.get(Math.max(0, dialog.getFilterIndex()));
            write(Path.of(DiagramExport.FORMATS.contains(DiagramExport.format(chosen)) ? chosen : chosen + "." + format));
        }
    }

    private void write(Path target) {
        String svg = DiagramExport.svg(open.diagram());
        run("Export picture", () -> {
            try {
                DiagramExport.write(target, svg, PRINT_SCALE);
            } catch (IOException e) {
                throw new IOException(problem(target, e), e);
            }
            show(target);
        }, target + " has been written.");
    }

    private static String problem(Path target, IOException e) {
        return target + " cannot be written: " + e.getMessage() + ".\n\nChoose another file or folder.";
    }

    /** A file within a project is shown there. */
    private static void show(Path target) throws CoreException {
        for (IFile each : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(target.toUri())) {
            each.refreshLocal(IResource.DEPTH_ZERO, null);
        }
    }

    private void print() {
        PrinterData chosen = new PrintDialog(shell(), SWT.NONE).open();
        if (chosen != null) {
            String svg = DiagramExport.svg(open.diagram());
            String name = file.getName();
            run("Print " + name, () -> Printing.print(chosen, name, svg), name + " has been printed.");
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, CoreException;
    }

    /** Does something in a job, and says that it is done or why it is not. */
    private void run(String title, Work work, String done) {
        OpenDiagram from = open;
        Display display = viewer.getControl().getDisplay();
        Job job = Job.create(title, (ICoreRunnable) monitor -> {
            try {
                work.run();
                display.asyncExec(() -> from.tell(done));
            } catch (IOException e) {
                display.asyncExec(() -> MessageDialog.openError(display.getActiveShell(), title, e.getMessage()));
            }
        });
        job.setUser(true);
        job.schedule();
    }
}
