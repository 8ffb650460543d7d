// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;

import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.CurrentCollector;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.ui.testing.Events;
import org.nitrolith.units.Quantity;

/** A project of the workspace that lives as long as a test. */
final class TestProject {

    private final IProject project;

    private TestProject(IProject project) {
        this.project = project;
    }

    static TestProject create() throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("test-" + UUID.randomUUID());
        project.create(null);
        project.open(null);
        return new TestProject(project);
    }

    IProject project() {
        return project;
    }

    /** Closes all editors without saving and deletes the project. */
    void dispose() throws CoreException {
        Workbench.page().closeAllEditors(false);
        Events.settle();
        project.delete(true, true, null);
    }

    IFile write(String path, EObject root) throws CoreException, ModelFileException {
        IFile file = project.getFile(path);
        NitrolithResource resource = new NitrolithResource(ModelFiles.uri(file.getLocation().toPath()));
        resource.getContents().add(root);
        return write(path, resource.toBytes());
    }

    IFile write(String path, byte[] content) throws CoreException {
        IFile file = project.getFile(path);
        if (file.getParent() instanceof IFolder folder && !folder.exists()) {
            folder.create(true, true, null);
        }
        file.create(new ByteArrayInputStream(content), IResource.FORCE, null);
        return file;
    }

    static String text(IFile file) throws CoreException {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A stack of collector, electrolyte and collector. */
    static CellBuild cell() {
        CellBuild cell = CellFactory.eINSTANCE.createCellBuild();
        cell.setName("Test cell");
        cell.getStack().add(collector("al", "12 um"));
        ElectrolyteLayer sse = CellFactory.eINSTANCE.createElectrolyteLayer();
        sse.setName("sse");
        sse.setThickness(Quantity.parse("20 um"));
        cell.getStack().add(sse);
        cell.getStack().add(collector("cu", "10 um"));
        return cell;
    }

    private static CurrentCollector collector(String name, String thickness) {
        CurrentCollector collector = CellFactory.eINSTANCE.createCurrentCollector();
        collector.setName(name);
        collector.setThickness(Quantity.parse(thickness));
        return collector;
    }
}
