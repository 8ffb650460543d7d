// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.samples.Template;
import org.nitrolith.samples.Templates;

/** Asks for the name of a new project and what it starts with. */
final class ProjectPage extends WizardPage {

    private static final int TEXT_WIDTH = 420;

    private final List<Template> templates = Templates.list();
    private final Button[] choices = new Button[templates.size()];
    private Text name;
    private Button git;

    ProjectPage() {
        super("project", "New project", null);
        setDescription(
                "A project is a folder for one piece of research. Its models are text files that fit into version control.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(page);
        new Label(page, SWT.NONE).setText("&Name:");
        name = new Text(page, SWT.BORDER | SWT.SINGLE);
        name.setMessage("for instance beta-Li3N pellets");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addListener(SWT.Modify, e -> validate());
        Label begin = new Label(page, SWT.NONE);
        begin.setText("Start with:");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(begin);
        Composite list = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(list);
        for (int i = 0; i < choices.length; i++) {
            choices[i] = new Button(list, SWT.RADIO);
            choices[i].setText(templates.get(i).label());
            choices[i].setSelection(templates.get(i).name().equals(Templates.EMPTY));
            Label text = new Label(list, SWT.WRAP);
            text.setText(templates.get(i).description());
            GridDataFactory.fillDefaults().indent(22, 0).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        }
        new Label(page, SWT.NONE);
        git = new Button(page, SWT.CHECK);
        git.setText("Put it under version control with &git");
        git.setSelection(true);
        setControl(page);
        setPageComplete(false);
        name.setFocus();
    }

    private void validate() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        String typed = name.getText().strip();
        if (typed.isEmpty()) {
            return Optional.of("Give the project a name.");
        }
        IStatus status = ResourcesPlugin.getWorkspace().validateName(typed, IResource.PROJECT);
        if (!status.isOK()) {
            return Optional.of(status.getMessage());
        }
        if (typed.startsWith(".")) {
            return Optional.of("A name that begins with a dot is hidden. Choose another name.");
        }
        if (project().exists()) {
            return Optional.of("There is a project " + typed + " already. Choose another name.");
        }
        if (ResourcesPlugin.getWorkspace().getRoot().getLocation().append(typed).toFile().exists()) {
            return Optional.of("There is a folder " + typed + " in the workspace already. Choose another name.");
        }
        return Optional.empty();
    }

    IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText().strip());
    }

    String template() {
        for (int i = 0; i < choices.length; i++) {
            if (choices[i].getSelection()) {
                return templates.get(i).name();
            }
        }
        return Templates.EMPTY;
    }

    boolean underGit() {
        return git.getSelection();
    }

    void fill(String projectName, String template) {
        name.setText(projectName);
        for (int i = 0; i < choices.length; i++) {
            choices[i].setSelection(templates.get(i).name().equals(template));
        }
        git.setSelection(false);
    }
}
