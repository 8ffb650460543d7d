// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.wizards;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.ui.internal.model.ModelKind;

/** Asks in which project and folder a new model file is to be, and for its name. */
final class FilePage extends WizardPage {

    private final ModelKind kind;
    private final IResource selected;
    private Combo project;
    private Text folder;
    private Text name;
    private Text file;
    private boolean fileTyped;

    FilePage(ModelKind kind, IResource selected) {
        super("file", "New " + kind.label().toLowerCase(Locale.ROOT), null);
        this.kind = kind;
        this.selected = selected;
        setDescription(kind.description());
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(page);
        label(page, "&Project:");
        project = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .sorted(Comparator.comparing(IProject::getName)).forEach(p -> project.add(p.getName()));
        label(page, "F&older:");
        folder = new Text(page, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        folder.setMessage("the project itself");
        label(page, "&Name:");
        name = new Text(page, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.setMessage("as people in the laboratory call it");
        label(page, "&File:");
        file = new Text(page, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        preset();
        name.addListener(SWT.Modify, e -> suggest());
        file.addListener(SWT.Modify, e -> {
            fileTyped = file.isFocusControl() || fileTyped;
            validate();
        });
        project.addListener(SWT.Selection, e -> validate());
        folder.addListener(SWT.Modify, e -> validate());
        setControl(page);
        name.setFocus();
        setPageComplete(problem().isEmpty());
    }

    private static void label(Composite page, String text) {
        new Label(page, SWT.NONE).setText(text);
    }

    private void preset() {
        IContainer container = selected instanceof IContainer c ? c : selected == null ? null : selected.getParent();
        if (container != null && container.getType() != IResource.ROOT) {
            project.setText(container.getProject().getName());
            folder.setText(container.getType() == IResource.PROJECT ? kind.folder()
                    : container.getProjectRelativePath().toString());
        } else if (project.getItemCount() > 0) {
            project.select(0);
            folder.setText(kind.folder());
        }
        file.setText(free(kind.fileName()));
    }

    private void suggest() {
        if (!fileTyped) {
            String simple = name.getText().strip().replaceAll("[\\\\/:*?\"<>|\\s]+", "-");
            file.setText(free(simple.isEmpty() ? kind.fileName() : simple));
        }
        validate();
    }

    /** A file name that is not taken in the chosen folder. */
    private String free(String stem) {
        String candidate = stem + "." + kind.extension();
        for (int i = 2; container().filter(c -> c.exists()).isPresent()
                && container().get().getFile(new Path(candidate)).exists(); i++) {
            candidate = stem + "-" + i + "." + kind.extension();
        }
        return candidate;
    }

    private Optional<IContainer> container() {
        if (project.getText().isEmpty()) {
            return Optional.empty();
        }
        IProject chosen = ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText());
        IPath path = new Path(folder.getText().strip());
        return Optional.of(path.isEmpty() ? chosen : chosen.getFolder(path));
    }

    private void validate() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        if (project.getText().isEmpty()) {
            return Optional.of("There is no open project. Create one first: File > New > Project.");
        }
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        String where = folder.getText().strip();
        if (!where.isEmpty()) {
            IStatus status = workspace.validatePath("/" + project.getText() + "/" + where, IResource.FOLDER);
            if (!status.isOK()) {
                return Optional.of("Folder: " + status.getMessage());
            }
        }
        String fileName = fileName();
        IStatus status = workspace.validateName(fileName, IResource.FILE);
        if (!status.isOK()) {
            return Optional.of("File: " + status.getMessage());
        }
        if (fileName.equals("." + kind.extension())) {
            return Optional.of("File: give it a name.");
        }
        if (fileName.startsWith(".")) {
            return Optional.of("File: a name that begins with a dot is hidden. Choose another name.");
        }
        return container().filter(c -> c.findMember(fileName) != null)
                .map(c -> "File: " + fileName + " is there already. Choose another name.");
    }

    private String fileName() {
        String typed = file.getText().strip();
        return typed.endsWith("." + kind.extension()) ? typed : typed + "." + kind.extension();
    }

    /** The file that is to be made. */
    IFile file() {
        return container().orElseThrow().getFile(new Path(fileName()));
    }

    /** The name that people call it by. */
    String elementName() {
        String typed = name.getText().strip();
        return typed.isEmpty() ? fileName().substring(0, fileName().length() - kind.extension().length() - 1) : typed;
    }

    /** For tests and keyboard-free use: fills the page. */
    void fill(IContainer where, String elementName, String newFile) {
        project.setText(where.getProject().getName());
        folder.setText(where.getProjectRelativePath().toString());
        name.setText(elementName);
        fileTyped = true;
        file.setText(newFile);
    }
}
