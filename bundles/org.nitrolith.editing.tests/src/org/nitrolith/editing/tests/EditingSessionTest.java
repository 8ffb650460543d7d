// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.editing.tests;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.editing.ConflictDecision;
import org.nitrolith.editing.EditingDomains;
import org.nitrolith.editing.EditingSession;
import org.nitrolith.editing.SaveReport;
import org.nitrolith.editing.SessionListener;
import org.nitrolith.editing.spi.EditingDomainFactory;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.resource.ConcurrentChangeException;
import org.nitrolith.model.resource.DiskState;
import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisRoute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One owner of a project's models: what is dirty, what undo gives back, and what others do on disk. */
class EditingSessionTest {

    @TempDir
    private Path project;
    private EditingSession session;
    private Path materials;
    private Path route;
    private final List<String> events = new ArrayList<>();

    @BeforeEach
    void makeAProject() throws IOException {
        materials = project.resolve("nitrides.material");
        route = project.resolve("milling.route");
        session = EditingSession.acquire(project);
        MaterialLibrary library = MaterialFactory.eINSTANCE.createMaterialLibrary();
        library.setName("nitrides");
        Material li3n = MaterialFactory.eINSTANCE.createMaterial();
        li3n.setName("Li3N");
        library.getMaterials().add(li3n);
        SynthesisRoute milling = SynthesisFactory.eINSTANCE.createSynthesisRoute();
        milling.setName("milling");
        Precursor precursor = SynthesisFactory.eINSTANCE.createPrecursor();
        precursor.setMaterial(li3n);
        milling.getPrecursors().add(precursor);
        session.create(materials, library);
        session.create(route, milling);
        assertTrue(session.saveAll().isComplete());
        session.release();
        session = EditingSession.acquire(project);
        session.addListener(new SessionListener() {
            @Override
            public void dirtyChanged(NitrolithResource resource, boolean dirty) {
                events.add((dirty ? "dirty " : "clean ") + name(resource));
            }

            @Override
            public void resourceAdded(NitrolithResource resource) {
                events.add("added " + name(resource));
            }

            @Override
            public void resourceRemoved(NitrolithResource resource) {
                events.add("removed " + name(resource));
            }

            @Override
            public void resourceReloaded(NitrolithResource resource) {
                events.add("reloaded " + name(resource));
            }

            @Override
            public void unreadableOnDisk(NitrolithResource resource, ModelFileException problem) {
                events.add("unreadable " + name(resource) + " " + problem.diagnostic().code());
            }
        });
    }

    @AfterEach
    void endTheSession() {
        ContributedDomains.LENT.getResourceSet().getResources().clear();
        session.release();
        assertTrue(EditingSession.find(materials).isEmpty());
    }

    private static String name(NitrolithResource resource) {
        return resource.getURI().trimFileExtension().lastSegment();
    }

    private NitrolithResource open(Path file) throws IOException {
        return session.open(file).resource();
    }

    private static MaterialLibrary library(NitrolithResource resource) {
        return (MaterialLibrary) resource.getContents().getFirst();
    }

    private static SynthesisRoute route(NitrolithResource resource) {
        return (SynthesisRoute) resource.getContents().getFirst();
    }

    private void rename(EObject object, String name) {
        assertTrue(session.execute(SetCommand.create(session.domain(), object, BasePackage.Literals.NAMED__NAME,
                name)));
    }

    // ---- acquire and release ----

    @Test
    void clientsShareOneSessionUntilTheLastReleasesIt() throws IOException {
        EditingSession second = EditingSession.acquire(project.resolve("..").resolve(project.getFileName()));
        assertSame(session, second);
        assertSame(session, EditingSession.find(materials).orElseThrow());
        NitrolithResource resource = open(materials);
        second.release();
        assertTrue(resource.isLoaded(), "the other client still works with it");
        session.release();
        assertFalse(resource.isLoaded());
        assertThrows(IllegalStateException.class, session::release);
        session = EditingSession.acquire(project);
        assertNotSame(second, session);
    }

    @Test
    void stepsThatAreForgottenAreNotUndoneAndTheOthersAre() throws IOException {
        MaterialLibrary library = library(open(materials));
        Material material = library.getMaterials().getFirst();
        rename(library, "one");
        rename(material, "a");
        rename(library, "two");
        rename(material, "b");
        rename(library, "three");
        assertTrue(session.undo());
        assertTrue(session.undo());
        session.forget(command -> command.getAffectedObjects().contains(material));
        assertEquals("a", material.getName(), "what was done stays, what was undone too");
        assertTrue(session.redo());
        assertEquals("three", library.getName());
        assertFalse(session.redo());
        assertTrue(session.undo());
        assertEquals("two", library.getName());
        assertTrue(session.undo());
        assertEquals("one", library.getName());
        assertTrue(session.undo());
        assertEquals("nitrides", library.getName());
        assertFalse(session.undo());
        assertEquals("a", material.getName());
    }

    @Test
    void aMissingProjectIsReported() {
        ModelFileException e = assertThrows(ModelFileException.class,
                () -> EditingSession.acquire(project.resolve("no")));
        assertEquals(LoadDiagnostic.ACCESS, e.diagnostic().code());
    }

    @Test
    void anotherOwnerCanLendItsDomain() throws IOException {
        List<String> calls = new ArrayList<>();
        EditingDomain lent = new AdapterFactoryEditingDomain(new AdapterFactoryImpl(), new BasicCommandStack());
        EditingSession.setDomains(EditingDomains.of(new EditingDomainFactory() {
            @Override
            public boolean owns(Path folder) {
                return folder.endsWith("other");
            }

            @Override
            public EditingDomain create(Path folder) {
                calls.add("create");
                return lent;
            }

            @Override
            public void dispose(EditingDomain domain) {
                calls.add("dispose");
            }
        }));
        try {
            Path other = Files.createDirectory(project.resolve("other"));
            EditingSession own = EditingSession.acquire(Files.createDirectory(project.resolve("own")));
            assertNotSame(lent, own.domain(), "a project that the other owner does not have");
            own.release();
            assertEquals(List.of(), calls);
            EditingSession borrowed = EditingSession.acquire(other);
            assertSame(lent, borrowed.domain());
            assertSame(borrowed, EditingSession.find(other.resolve("x.cell")).orElseThrow(), "the inner project");
            borrowed.release();
            assertEquals(List.of("create", "dispose"), calls);
        } finally {
            EditingSession.setDomains(null);
        }
    }

    @Test
    void aFileThatAnotherOwnerLoadsFromTheWorkspaceIsTheSame() throws IOException {
        session.release();
        session = EditingSession.acquire(project);
        EcorePlugin.getPlatformResourceMap().put("lab", ModelFiles.uri(project).appendSegment(""));
        try {
            Resource theirs = session.resourceSet().getResource(URI.createPlatformResourceURI("lab/nitrides.material", true), true);
            assertSame(theirs, open(materials));
            assertEquals(1, session.resources().size());
            rename(library((NitrolithResource) theirs).getMaterials().getFirst(), "beta-Li3N");
            assertTrue(session.saveAll().isComplete());
            assertTrue(Files.readString(materials).contains("beta-Li3N"));
        } finally {
            EcorePlugin.getPlatformResourceMap().remove("lab");
        }
    }

    /** What a bundle contributes in the next test. */
    public static class ContributedDomains implements EditingDomainFactory {

        private static final EditingDomain LENT = new AdapterFactoryEditingDomain(new AdapterFactoryImpl(),
                new BasicCommandStack());

        @Override
        public boolean owns(Path folder) {
            return true;
        }

        @Override
        public EditingDomain create(Path folder) {
            return LENT;
        }

        @Override
        public void dispose(EditingDomain domain) {
            domain.getCommandStack().flush();
        }
    }

    @Test
    void aBundleContributesAnOwner() throws IOException {
        Path bundle = Files.createDirectories(project.resolve("bundle/META-INF")).getParent();
        Files.writeString(bundle.resolve("META-INF/MANIFEST.MF"),
                "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: org.nitrolith.editing\n");
        Files.writeString(bundle.resolve("plugin.xml"), """
                <?xml version="1.0"?>
                <?eclipse version="3.4"?>
                <plugin>
                  <extension-point id="domains" name="Owners of models"/>
                  <extension point="org.nitrolith.editing.domains">
                    <domains id="lent" label="Lent" class="%s"/>
                  </extension>
                </plugin>
                """.formatted(ContributedDomains.class.getName()));
        Path other = Files.createDirectory(project.resolve("other"));
        try (URLClassLoader classPath = new URLClassLoader(new URL[] {bundle.toUri().toURL()},
                getClass().getClassLoader())) {
            EditingSession.setDomains(EditingDomains.read(Contributions.standalone(classPath, Optional.empty())));
            EditingSession borrowed = EditingSession.acquire(other);
            assertSame(ContributedDomains.LENT, borrowed.domain());
            borrowed.release();
        } finally {
            EditingSession.setDomains(null);
        }
    }

    @Test
    void anotherOwnerNamesTheFiles() throws IOException {
        Path other = Files.createDirectory(project.resolve("other"));
        Path file = other.resolve("new.material");
        URI name = URI.createPlatformResourceURI("other/new.material", true);
        EcorePlugin.getPlatformResourceMap().put("other", ModelFiles.uri(other).appendSegment(""));
        EditingSession.setDomains(EditingDomains.of(new ContributedDomains() {
            @Override
            public URI uri(Path named) {
                return URI.createPlatformResourceURI("other/" + other.relativize(named), true);
            }
        }));
        try {
            EditingSession borrowed = EditingSession.acquire(other);
            NitrolithResource made = borrowed.create(file, MaterialFactory.eINSTANCE.createMaterialLibrary());
            assertEquals(name, made.getURI());
            borrowed.save(made);
            assertTrue(Files.exists(file));
            assertSame(made, borrowed.open(file).resource());
            assertSame(made, borrowed.resourceSet().getResource(ModelFiles.uri(file), false), "the path means the same file");
            borrowed.close(made);
            assertEquals(name, borrowed.open(file).resource().getURI());
            borrowed.release();
        } finally {
            EditingSession.setDomains(null);
            EcorePlugin.getPlatformResourceMap().remove("other");
        }
    }

    @Test
    void whatAnotherOwnerHasLoadedIsKnown() throws IOException {
        Path other = Files.createDirectory(project.resolve("other"));
        Path file = Files.copy(materials, other.resolve("materials.material"));
        ResourceSet resources = ContributedDomains.LENT.getResourceSet();
        ModelFiles.prepare(resources, other);
        NitrolithResource loaded = ModelFiles.load(file, resources).resource();
        EditingSession.setDomains(EditingDomains.of(new ContributedDomains()));
        try {
            EditingSession borrowed = EditingSession.acquire(other);
            assertSame(loaded, borrowed.open(file).resource());
            assertFalse(borrowed.isDirty());
            library(loaded).getMaterials().getFirst().setName("beta-Li3N");
            assertTrue(borrowed.isDirty());
            borrowed.release();
            borrowed = EditingSession.acquire(other);
            assertTrue(borrowed.isDirty(), "changed before");
            assertEquals(List.of(loaded), borrowed.saveAll().saved());
            assertFalse(borrowed.isDirty());
            borrowed.release();
        } finally {
            EditingSession.setDomains(null);
        }
    }

    @Test
    void whatAnotherOwnerSavesIsNotDirty() throws IOException {
        NitrolithResource resource = open(materials);
        List<NitrolithResource> told = new ArrayList<>();
        rename(library(resource).getMaterials().getFirst(), "beta-Li3N");
        session.addListener(new SessionListener() {
            @Override
            public void dirtyChanged(NitrolithResource changed, boolean dirty) {
                told.add(changed);
            }
        });
        resource.save(null);
        assertFalse(session.isDirty(resource));
        assertEquals(List.of(resource), told);
        assertTrue(session.undo());
        assertTrue(session.isDirty(resource));
    }

    // ---- commands ----

    @Test
    void aChangeOfAValue() throws IOException {
        NitrolithResource resource = open(materials);
        Material li3n = library(resource).getMaterials().getFirst();
        // initial state
        assertFalse(session.isDirty());
        // do
        rename(li3n, "beta-Li3N");
        assertEquals("beta-Li3N", li3n.getName());
        assertTrue(session.isDirty(resource));
        // undo
        assertTrue(session.undo());
        assertEquals("Li3N", li3n.getName());
        assertFalse(session.isDirty(resource));
        assertFalse(session.undo(), "nothing more to undo");
        // redo
        assertTrue(session.redo());
        assertEquals("beta-Li3N", li3n.getName());
        assertTrue(session.isDirty(resource));
        assertFalse(session.redo(), "nothing more to redo");
        assertEquals(List.of("added nitrides", "dirty nitrides", "clean nitrides", "dirty nitrides"), events);
    }

    @Test
    void aRemovalThatIsUndoneGivesTheSameFile() throws IOException {
        NitrolithResource resource = open(materials);
        byte[] before = Files.readAllBytes(materials);
        MaterialLibrary library = library(resource);
        Material li3n = library.getMaterials().getFirst();
        String id = resource.getID(li3n);
        // do
        assertTrue(session.execute(RemoveCommand.create(session.domain(), library,
                MaterialPackage.Literals.MATERIAL_LIBRARY__MATERIALS, li3n)));
        assertTrue(library.getMaterials().isEmpty());
        assertTrue(session.isDirty(resource));
        // undo
        session.undo();
        assertSame(li3n, library.getMaterials().getFirst());
        assertEquals(id, resource.getID(li3n));
        assertFalse(session.isDirty(resource));
        session.save(resource);
        assertEquals(new String(before), Files.readString(materials));
        // redo
        session.redo();
        assertTrue(library.getMaterials().isEmpty());
        assertTrue(session.isDirty(resource));
    }

    @Test
    void aNewElementKeepsItsIdThroughUndoAndRedo() throws IOException {
        NitrolithResource resource = open(materials);
        Material lipon = MaterialFactory.eINSTANCE.createMaterial();
        Command add = AddCommand.create(session.domain(), library(resource),
                MaterialPackage.Literals.MATERIAL_LIBRARY__MATERIALS, lipon);
        // do
        session.execute(add);
        String id = resource.getID(lipon);
        assertTrue(id != null && !id.isEmpty());
        // undo
        session.undo();
        assertEquals(1, library(resource).getMaterials().size());
        // redo
        session.redo();
        assertEquals(id, resource.getID(lipon));
    }

    @Test
    void deletingAMaterialClearsTheReferenceInTheRoute() throws IOException {
        NitrolithResource routes = open(route);
        Precursor precursor = route(routes).getPrecursors().getFirst();
        Material li3n = precursor.getMaterial();
        NitrolithResource nitrides = (NitrolithResource) li3n.eResource();
        // do
        assertTrue(session.execute(DeleteCommand.create(session.domain(), li3n)));
        assertEquals(null, precursor.getMaterial());
        assertTrue(session.isDirty(routes) && session.isDirty(nitrides));
        // undo
        session.undo();
        assertSame(li3n, precursor.getMaterial());
        assertFalse(session.isDirty());
        // redo
        session.redo();
        assertTrue(session.isDirty(routes) && session.isDirty(nitrides));
    }

    // ---- dirty and save ----

    @Test
    void undoingBackToTheSavedStateIsClean() throws IOException {
        NitrolithResource resource = open(materials);
        Material li3n = library(resource).getMaterials().getFirst();
        rename(li3n, "A");
        session.save(resource);
        assertFalse(session.isDirty());
        rename(li3n, "B");
        session.undo();
        assertFalse(session.isDirty(resource), "back at what is saved");
        session.undo();
        assertTrue(session.isDirty(resource), "before what is saved");
        session.redo();
        assertFalse(session.isDirty(resource));
    }

    @Test
    void savingOneFileLeavesTheOtherDirty() throws IOException {
        NitrolithResource a = open(materials);
        NitrolithResource b = open(route);
        rename(library(a), "A");
        rename(route(b), "B");
        assertEquals(List.of(a, b), session.dirtyResources());
        session.save(a);
        assertEquals(List.of(b), session.dirtyResources());
        assertTrue(Files.readString(materials).contains("name=\"A\""));
        assertFalse(Files.readString(route).contains("name=\"B\""));
        session.undo();
        assertFalse(session.isDirty(b));
        session.undo();
        assertEquals(List.of(a), session.dirtyResources());
    }

    @Test
    void savingOneKeepsItsReferencesToTheOther() throws IOException {
        NitrolithResource routes = open(route);
        Precursor precursor = route(routes).getPrecursors().getFirst();
        rename(precursor, "commercial Li3N");
        session.save(routes);
        session.release();
        session = EditingSession.acquire(project);
        assertEquals("Li3N", route(open(route)).getPrecursors().getFirst().getMaterial().getName());
    }

    @Test
    void aFileThatRefersToAMovedElementIsDirtyToo() throws IOException {
        NitrolithResource routes = open(route);
        NitrolithResource nitrides = open(materials);
        assertEquals("Li3N", route(routes).getPrecursors().getFirst().getMaterial().getName());
        NitrolithResource halides = session.create(project.resolve("halides.material"),
                MaterialFactory.eINSTANCE.createMaterialLibrary());
        session.save(halides);
        session.execute(AddCommand.create(session.domain(), library(halides),
                MaterialPackage.Literals.MATERIAL_LIBRARY__MATERIALS, library(nitrides).getMaterials().getFirst()));
        assertTrue(session.isDirty(routes), "its reference now has to name another file");
        assertTrue(session.saveAll().isComplete());
        assertTrue(Files.readString(route).contains("halides.material#"));
    }

    @Test
    void aChangeWithoutACommandIsSeenToo() throws IOException {
        NitrolithResource resource = open(materials);
        library(resource).setName("changed directly");
        assertTrue(session.isDirty(resource));
        library(resource).setName("nitrides");
        assertFalse(session.isDirty(resource));
    }

    @Test
    void loadingAndFollowingReferencesMakesNothingDirty() throws IOException {
        NitrolithResource routes = open(route);
        assertEquals("Li3N", route(routes).getPrecursors().getFirst().getMaterial().getName());
        assertEquals(2, session.resources().size());
        assertFalse(session.isDirty());
        assertEquals(List.of("added milling", "added nitrides"), events);
    }

    @Test
    void oneFailureDoesNotStopTheRest() throws IOException {
        NitrolithResource a = open(materials);
        NitrolithResource b = open(route);
        rename(library(a), "bad \u0001");
        rename(route(b), "good");
        SaveReport report = session.saveAll();
        assertEquals(List.of(b), report.saved());
        assertEquals(a, report.failures().getFirst().resource());
        assertFalse(report.isComplete());
        assertTrue(session.isDirty(a));
        assertFalse(session.isDirty(b));
    }

    @Test
    void aNewFileIsDirtyUntilSavedAndReplacesNothing() throws IOException {
        Path file = project.resolve("new.material");
        NitrolithResource resource = session.create(file, MaterialFactory.eINSTANCE.createMaterialLibrary());
        assertTrue(session.isDirty(resource));
        assertFalse(Files.exists(file));
        session.save(resource);
        assertFalse(session.isDirty(resource));
        assertEquals(List.of("added new", "dirty new", "clean new"), events);
        NitrolithResource again = session.create(materials, MaterialFactory.eINSTANCE.createMaterialLibrary());
        assertThrows(ConcurrentChangeException.class, () -> session.save(again));
        session.revert(again);
    }

    @Test
    void revertGivesUpTheChangesOfOneFile() throws IOException {
        NitrolithResource a = open(materials);
        NitrolithResource b = open(route);
        rename(library(a), "A");
        rename(route(b), "B");
        session.revert(a);
        assertEquals("nitrides", library(a).getName());
        assertFalse(session.isDirty(a));
        assertTrue(session.isDirty(b));
        assertSame(library(a).getMaterials().getFirst(), route(b).getPrecursors().getFirst().getMaterial(),
                "references find the new elements");
        NitrolithResource fresh = session.create(project.resolve("new.material"),
                MaterialFactory.eINSTANCE.createMaterialLibrary());
        session.revert(fresh);
        assertFalse(session.resources().contains(fresh), "there was nothing to go back to");
    }

    @Test
    void aReadOnlyFileTakesNoCommand() throws IOException {
        Assumptions.assumeTrue(project.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(materials, PosixFilePermissions.fromString("r--r--r--"));
        NitrolithResource resource = open(materials);
        assertTrue(session.domain().isReadOnly(resource));
        assertFalse(session.execute(SetCommand.create(session.domain(), library(resource),
                BasePackage.Literals.NAMED__NAME, "x")));
        library(resource).setName("directly");
        assertThrows(ModelFileException.class, () -> session.save(resource));
        assertTrue(session.isDirty(resource));
    }

    // ---- changes on disk ----

    private ConflictDecision neverAsked(NitrolithResource resource, DiskState state) {
        throw new AssertionError("nothing was changed here, so there is nothing to decide");
    }

    private void changeOnDisk() throws IOException {
        NitrolithResource theirs = ModelFiles.load(materials, ModelFiles.createResourceSet(project)).resource();
        library(theirs).setName("theirs");
        theirs.save(null);
    }

    @Test
    void aCleanFileFollowsTheDisk() throws IOException {
        NitrolithResource resource = open(materials);
        NitrolithResource routes = open(route);
        assertEquals("Li3N", route(routes).getPrecursors().getFirst().getMaterial().getName());
        session.checkDisk(this::neverAsked);
        changeOnDisk();
        session.checkDisk(this::neverAsked);
        assertEquals("theirs", library(resource).getName());
        assertFalse(session.isDirty());
        assertSame(resource, route(routes).getPrecursors().getFirst().getMaterial().eResource());
        assertEquals(List.of("added nitrides", "added milling", "reloaded nitrides"), events);
    }

    @Test
    void aDirtyFileIsTheUsersDecision() throws IOException {
        NitrolithResource resource = open(materials);
        rename(library(resource), "mine");
        changeOnDisk();
        session.checkDisk((r, state) -> ConflictDecision.LATER);
        assertThrows(ConcurrentChangeException.class, () -> session.save(resource));
        assertTrue(session.undo(), "nothing was lost");
        session.redo();
        session.checkDisk((r, state) -> {
            assertSame(resource, r);
            assertEquals(DiskState.CHANGED, state);
            return ConflictDecision.KEEP_MINE;
        });
        session.save(resource);
        assertTrue(Files.readString(materials).contains("name=\"mine\""));

        rename(library(resource), "mine again");
        changeOnDisk();
        session.checkDisk((r, state) -> ConflictDecision.TAKE_DISK);
        assertEquals("theirs", library(resource).getName());
        assertFalse(session.isDirty());
    }

    @Test
    void keepingMineStaysDirtyAlsoWhereItIsWhatWasSavedBefore() throws IOException {
        NitrolithResource resource = open(materials);
        rename(library(resource), "mine");
        changeOnDisk();
        session.checkDisk((r, state) -> ConflictDecision.KEEP_MINE);
        session.undo();
        assertTrue(session.isDirty(resource), "the disk has theirs");
    }

    @Test
    void aDeletedFileLeavesTheSessionUnlessItIsDirty() throws IOException {
        NitrolithResource resource = open(materials);
        rename(library(resource), "mine");
        Files.delete(materials);
        session.checkDisk((r, state) -> {
            assertEquals(DiskState.DELETED, state);
            return ConflictDecision.KEEP_MINE;
        });
        session.save(resource);
        assertTrue(Files.exists(materials));
        Files.delete(materials);
        session.checkDisk(this::neverAsked);
        assertFalse(session.resources().contains(resource));
        assertTrue(events.contains("removed nitrides"));
    }

    @Test
    void aFileBrokenOnDiskTakesNothingAway() throws IOException {
        NitrolithResource resource = open(materials);
        String good = Files.readString(materials);
        Files.writeString(materials, good.substring(0, good.length() / 2));
        session.checkDisk(this::neverAsked);
        assertEquals("nitrides", library(resource).getName());
        assertTrue(events.getLast().startsWith("unreadable nitrides file."), events.toString());
        assertThrows(ModelFileException.class, () -> session.revert(resource));
        assertEquals("nitrides", library(resource).getName());
        Files.writeString(materials, good);
        session.checkDisk(this::neverAsked);
        assertEquals(DiskState.SAME, resource.diskState());
    }

    @Test
    void aFileThatCannotBeReadIsNoPartOfTheSession() throws IOException {
        Path broken = Files.writeString(project.resolve("broken.material"), "<a");
        assertThrows(ModelFileException.class, () -> session.open(broken));
        assertThrows(ModelFileException.class, () -> session.open(project.resolve("missing.material")));
        assertEquals(List.of(), session.resources());
        assertEquals(List.of(), events);
    }
}
