// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nitrolith.model.resource.ConcurrentChangeException;
import org.nitrolith.model.resource.DiskState;
import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.SaveOptions;
import org.nitrolith.model.resource.internal.AtomicFile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Saving replaces a file in one step or not at all, and never somebody else's work. */
class SavingTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("a.material");
    }

    private NitrolithResource saved() throws IOException {
        NitrolithResource resource = Lab.shelf(file, Lab.resourceSet(folder), Lab.create(Lab.SAMPLE, "s"));
        resource.save(null);
        return resource;
    }

    private void edit(NitrolithResource resource, String name) {
        Lab.set(Lab.item(Lab.root(resource), 0), "name", name);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private boolean posix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @Test
    void aFileChangedBySomebodyElseIsNotOverwritten() throws IOException {
        NitrolithResource mine = saved();
        NitrolithResource theirs = ModelFiles.load(file, Lab.resourceSet(folder)).resource();
        edit(theirs, "theirs");
        theirs.save(null);
        FileTime time = Files.getLastModifiedTime(file);
        edit(mine, "mine");
        assertEquals(DiskState.CHANGED, mine.diskState());
        ConcurrentChangeException e = assertThrows(ConcurrentChangeException.class, () -> mine.save(null));
        assertEquals(DiskState.CHANGED, e.state());
        assertTrue(e.getMessage().contains("changed by somebody else"), e.getMessage());
        assertTrue(Files.readString(file).contains("theirs"));
        assertEquals(time, Files.getLastModifiedTime(file));

        mine.save(SaveOptions.overwrite());
        assertTrue(Files.readString(file).contains("mine"));
        assertEquals(DiskState.SAME, mine.diskState());
        edit(mine, "again");
        mine.save(SaveOptions.careful());
        assertTrue(Files.readString(file).contains("again"));
    }

    @Test
    void aChangeIsNoticedWhenLengthAndTimeAreTheSame() throws IOException {
        NitrolithResource mine = saved();
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("name=\"s\"", "name=\"t\""));
        Files.setLastModifiedTime(file, time);
        assertEquals(DiskState.CHANGED, mine.diskState());
    }

    @Test
    void aTouchedFileIsNoChange() throws IOException {
        NitrolithResource mine = saved();
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertEquals(DiskState.SAME, mine.diskState());
    }

    @Test
    void aDeletedFileIsNotSilentlyMadeAgain() throws IOException {
        NitrolithResource mine = saved();
        Files.delete(file);
        edit(mine, "mine");
        assertEquals(DiskState.DELETED,
                assertThrows(ConcurrentChangeException.class, () -> mine.save(null)).state());
        assertFalse(Files.exists(file));
        mine.save(SaveOptions.overwrite());
        assertTrue(Files.exists(file));
    }

    @Test
    void aNewModelDoesNotReplaceAFileOfTheSameName() throws IOException {
        saved();
        NitrolithResource other = Lab.shelf(file, Lab.resourceSet(folder));
        assertEquals(DiskState.CREATED,
                assertThrows(ConcurrentChangeException.class, () -> other.save(null)).state());
        other.acceptDiskState();
        other.save(null);
        assertFalse(Files.readString(file).contains("lab:Sample"));
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNothingElse() throws IOException {
        Files.writeString(file, "old");
        IOException e = assertThrows(IOException.class,
                () -> AtomicFile.write(file, new byte[5000], (out, content) -> {
                    out.write(content, 0, 4096);
                    throw new IOException("No space left on device");
                }));
        assertEquals("No space left on device", e.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.material"), files());
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        Assumptions.assumeTrue(posix(), "the file system has no permissions");
        NitrolithResource resource = saved();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        edit(resource, "new");
        assertTrue(resource.isReadOnly());
        ModelFileException e = assertThrows(ModelFileException.class, () -> resource.save(null));
        assertTrue(e.getMessage().contains("read-only"), e.getMessage());
        assertTrue(Files.readString(file).contains("name=\"s\""));
        assertEquals(List.of("a.material"), files());
    }

    @Test
    void aMissingFolderIsReported() throws IOException {
        NitrolithResource resource = Lab.shelf(folder.resolve("no/such/a.material"), Lab.resourceSet(folder));
        ModelFileException e = assertThrows(ModelFileException.class, () -> resource.save(null));
        assertEquals(LoadDiagnostic.ACCESS, e.diagnostic().code());
        assertTrue(e.getMessage().contains("cannot be saved"), e.getMessage());
        NitrolithResource inFile = Lab.shelf(file.resolve("b.material"), Lab.resourceSet(folder));
        Files.writeString(file, "a file, not a folder");
        assertThrows(ModelFileException.class, () -> inFile.save(null));
    }

    @Test
    void aSymbolicLinkStaysAndItsTargetIsReplaced() throws IOException {
        Assumptions.assumeTrue(posix(), "the file system has no symbolic links");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        NitrolithResource target = Lab.shelf(elsewhere.resolve("t.material"), Lab.resourceSet(folder),
                Lab.create(Lab.SAMPLE, "s"));
        target.save(null);
        Files.createSymbolicLink(file, Path.of("elsewhere", "t.material"));
        NitrolithResource resource = ModelFiles.load(file, Lab.resourceSet(folder)).resource();
        edit(resource, "through the link");
        resource.save(null);
        assertTrue(Files.isSymbolicLink(file));
        assertTrue(Files.readString(elsewhere.resolve("t.material")).contains("through the link"));
        Path circle = folder.resolve("circle.material");
        Files.createSymbolicLink(circle, circle.getFileName());
        assertThrows(IOException.class, () -> AtomicFile.write(circle, new byte[1]));
    }

    @Test
    void permissionsStay() throws IOException {
        Assumptions.assumeTrue(posix(), "the file system has no permissions");
        NitrolithResource resource = saved();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        edit(resource, "new");
        resource.save(null);
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void remainsOfAKilledSaveGoAndOthersStay() throws IOException {
        NitrolithResource resource = saved();
        long dead = 999_999_999_999L;
        Path mine = Files.writeString(folder.resolve(".a.material." + dead + "-1f.nitrolith-tmp"), "x");
        Path fresh = Files.writeString(folder.resolve(".a.material." + dead + "-2f.nitrolith-tmp"), "x");
        Path other = Files.writeString(folder.resolve(".b.material." + dead + "-1f.nitrolith-tmp"), "x");
        Path living = Files.writeString(
                folder.resolve(".a.material." + ProcessHandle.current().pid() + "-1f.nitrolith-tmp"), "x");
        Path named = Files.writeString(folder.resolve(".a.material.mine-1f.nitrolith-tmp"), "x");
        FileTime old = FileTime.from(Instant.now().minusSeconds(600));
        for (Path path : List.of(mine, other, living, named)) {
            Files.setLastModifiedTime(path, old);
        }
        edit(resource, "new");
        resource.save(null);
        assertFalse(Files.exists(mine), "left by a process that is gone");
        assertTrue(Files.exists(fresh), "possibly another computer's, at work now");
        assertTrue(Files.exists(other) && Files.exists(living) && Files.exists(named));
    }

    @Test
    void aCharacterThatXmlCannotHoldIsNamedAndNothingIsWritten() throws IOException {
        NitrolithResource resource = saved();
        for (String bad : List.of("a\u0001b", "\u0000", "x\ud83d", "\udd2cy", "\uffff")) {
            edit(resource, bad);
            ModelFileException e = assertThrows(ModelFileException.class, () -> resource.save(null));
            assertEquals(LoadDiagnostic.NOT_STORABLE, e.diagnostic().code());
            assertTrue(e.getMessage().contains("items") && e.getMessage().contains("U+"), e.getMessage());
        }
        assertTrue(Files.readString(file).contains("name=\"s\""));
    }

    @Test
    void aReferenceToWhatIsInNoFileIsRefused() throws IOException {
        NitrolithResource resource = saved();
        EObject sample = Lab.item(Lab.root(resource), 0);
        Lab.set(sample, "twin", Lab.create(Lab.SAMPLE, "stray"));
        ModelFileException e = assertThrows(ModelFileException.class, () -> resource.save(null));
        assertTrue(e.getMessage().contains("\"twin\" refers to Sample \"stray\", which is in no file"), e.getMessage());
    }

    @Test
    void aReferenceOutOfTheProjectIsRefused() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        ResourceSet resourceSet = Lab.resourceSet(project);
        NitrolithResource outside = Lab.shelf(folder.resolve("o.material"), resourceSet, Lab.create(Lab.SAMPLE, "o"));
        EObject sample = Lab.create(Lab.SAMPLE, "s");
        Lab.set(sample, "twin", Lab.item(Lab.root(outside), 0));
        NitrolithResource resource = Lab.shelf(project.resolve("a.material"), resourceSet, sample);
        ModelFileException e = assertThrows(ModelFileException.class, () -> resource.save(null));
        assertTrue(e.getMessage().contains("not in this project"), e.getMessage());
        assertFalse(Files.exists(project.resolve("a.material")));
    }

    @Test
    void otherStreamsGetTheSameBytes() throws IOException {
        NitrolithResource resource = saved();
        var out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        assertEquals(Files.readString(file), out.toString(StandardCharsets.UTF_8));
    }
}
