// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.nitrolith.model.resource.internal.AtomicFile;
import org.nitrolith.model.resource.internal.DocumentParts;
import org.nitrolith.model.resource.internal.ModelReader;
import org.nitrolith.model.resource.internal.ModelWriter;

/**
 * A model file. Loading accepts nothing dangerous and loses nothing (see the package), saving is atomic and never
 * replaces a file that somebody else has changed. Findings of the last load stand in {@link #diagnostics()} and, as EMF
 * has it, in {@link #getErrors()} and {@link #getWarnings()}.
 *
 * <p>{@link #load(Map)} and {@link #save(Map)} throw {@link ModelFileException}, whose message is made for a person.
 * After a failed load the resource cannot be saved, so that a file which this program could not read is not replaced by
 * an empty one.
 */
public final class NitrolithResource extends XMIResourceImpl {

    private List<LoadDiagnostic> diagnostics = List.of();
    private Map<EObject, ModelReader.Line> lines = Map.of();
    private DocumentParts parts = new DocumentParts();
    private FileStamp stamp;
    private boolean unreadable;

    /**
     * A resource for a file.
     *
     * @param uri the file's absolute URI
     */
    public NitrolithResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
    }

    @Override
    protected boolean useUUIDs() {
        return true;
    }

    /** New objects get an id when they are attached; those of a file have theirs by then. */
    @Override
    protected boolean assignIDsWhileLoading() {
        return true;
    }

    /** As in EMF, except that of two objects with the same id (a damaged file) the other one keeps it. */
    @Override
    public void setID(EObject object, String id) {
        String old = id == null ? getEObjectToIDMap().remove(object) : getEObjectToIDMap().put(object, id);
        if (old != null && getIDToEObjectMap().get(old) == object) {
            getIDToEObjectMap().remove(old);
        }
        if (id != null) {
            getIDToEObjectMap().put(id, object);
        }
    }

    // ---- loading ----

    @Override
    public void load(Map<?, ?> options) throws IOException {
        if (isLoaded) {
            return;
        }
        // Until it has been read; EMF tells its adapters of the end of a load before it throws.
        unreadable = true;
        try {
            super.load(options);
        } catch (ModelFileException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(accessProblem("cannot be read", e));
        }
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        resetLoadState();
        unreadable = true;
        byte[] bytes = in.readNBytes(ModelFiles.MAX_FILE_BYTES + 1);
        if (bytes.length > ModelFiles.MAX_FILE_BYTES) {
            throw unreadable(new ModelFileException(new LoadDiagnostic(Severity.ERROR, LoadDiagnostic.TOO_LARGE,
                    ModelFiles.fileName(getURI()), 0, 0, "", "",
                    "the file is larger than " + (ModelFiles.MAX_FILE_BYTES >> 20) + " MB.",
                    "Divide it into several files, or give the program more memory (-Xmx)."), null));
        }
        ModelReader.Outcome outcome;
        try {
            outcome = new ModelReader(this, bytes).read();
        } catch (ModelFileException e) {
            getEObjectToIDMap().clear();
            getIDToEObjectMap().clear();
            throw unreadable(e);
        }
        unreadable = false;
        stamp = FileStamp.of(bytes);
        lines = outcome.lines();
        parts = outcome.parts();
        diagnostics = List.copyOf(outcome.diagnostics());
        for (LoadDiagnostic diagnostic : diagnostics) {
            (diagnostic.severity() == Severity.ERROR ? getErrors() : getWarnings()).add(diagnostic);
        }
    }

    private ModelFileException unreadable(ModelFileException e) {
        unreadable = true;
        diagnostics = List.of(e.diagnostic());
        getErrors().add(e.diagnostic());
        return e;
    }

    private void resetLoadState() {
        diagnostics = List.of();
        lines = Map.of();
        parts = new DocumentParts();
        stamp = null;
        unreadable = false;
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        resetLoadState();
    }

    /**
     * What was noticed during the last load.
     *
     * @return the findings in the order of the file
     */
    public List<LoadDiagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * The line where an element began when the file was loaded.
     *
     * @param element an element of this resource
     * @return the line, counted from 1; empty for a new element and after a save
     */
    public OptionalInt line(EObject element) {
        ModelReader.Line line = lines.get(element);
        return line == null ? OptionalInt.empty() : OptionalInt.of(line.line());
    }

    /**
     * The column where an element began when the file was loaded.
     *
     * @param element an element of this resource
     * @return the column, counted from 1; empty for a new element and after a save
     */
    public OptionalInt column(EObject element) {
        ModelReader.Line line = lines.get(element);
        return line == null ? OptionalInt.empty() : OptionalInt.of(line.column());
    }

    // ---- the file ----

    /**
     * The file of this resource.
     *
     * @return its path; empty for a resource that is no file
     */
    public Optional<Path> file() {
        return ModelFiles.file(getURI());
    }

    /**
     * Whether the file must not be written.
     *
     * @return true for a file without permission to write and for what is no file
     */
    public boolean isReadOnly() {
        return file().map(AtomicFile::isReadOnly).orElse(true);
    }

    /**
     * Compares the file on disk with what was last loaded or saved, by content.
     *
     * @return how it differs
     * @throws ModelFileException where the file cannot be read
     */
    public DiskState diskState() throws ModelFileException {
        Optional<Path> file = file();
        if (file.isEmpty()) {
            return DiskState.SAME;
        }
        if (!Files.exists(file.get())) {
            return stamp == null ? DiskState.SAME : DiskState.DELETED;
        }
        if (stamp == null) {
            return unreadable ? DiskState.CHANGED : DiskState.CREATED;
        }
        try {
            return stamp.matches(file.get()) ? DiskState.SAME : DiskState.CHANGED;
        } catch (NoSuchFileException e) {
            return DiskState.DELETED;
        } catch (IOException e) {
            throw accessProblem("cannot be compared with what was loaded", e);
        }
    }

    // ---- saving ----

    /**
     * Saves the resource, in one step for whoever reads the file. Where the file already has the content, it is not
     * touched.
     *
     * @param options see {@link SaveOptions}; may be null
     * @throws ConcurrentChangeException where the file on disk is not what was loaded, unless
     *     {@link SaveOptions#OVERWRITE}
     * @throws ModelFileException where it cannot be written; the file is as it was
     */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        Optional<Path> file = file();
        if (file.isEmpty()) {
            super.save(options);
            return;
        }
        if (unreadable) {
            throw new ModelFileException(new LoadDiagnostic(Severity.ERROR, LoadDiagnostic.ACCESS,
                    ModelFiles.fileName(getURI()), 0, 0, "", "",
                    "the file could not be read, so it is not replaced.",
                    "Mend the file and load it again, or save to another file."), null);
        }
        byte[] bytes = toBytes();
        boolean overwrite = options != null && Boolean.TRUE.equals(options.get(SaveOptions.OVERWRITE));
        DiskState state = diskState();
        if (state != DiskState.SAME && !overwrite) {
            throw changed(state);
        }
        FileStamp next = FileStamp.of(bytes);
        boolean untouched = state == DiskState.SAME && next.equals(stamp);
        if (!untouched) {
            try {
                AtomicFile.write(file.get(), bytes);
            } catch (IOException e) {
                throw accessProblem("cannot be saved", e);
            }
            lines = Map.of();
        }
        stamp = next;
        isLoaded = true;
        setModified(false);
        setTimeStamp(System.currentTimeMillis());
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        out.write(toBytes());
    }

    /**
     * The content of the file that {@link #save(Map)} would write.
     *
     * @return the bytes
     * @throws ModelFileException where the model holds what no file can hold
     */
    public byte[] toBytes() throws ModelFileException {
        return new ModelWriter(this).write(parts);
    }

    /**
     * Takes the file as it is on disk for known, so that the next save replaces it. For a caller that has asked the
     * user.
     *
     * @throws ModelFileException where the file cannot be read
     */
    public void acceptDiskState() throws ModelFileException {
        Optional<Path> file = file();
        try {
            stamp = file.isPresent() && Files.exists(file.get()) ? FileStamp.of(Files.readAllBytes(file.get())) : null;
        } catch (IOException e) {
            throw accessProblem("cannot be read", e);
        }
    }

    private ConcurrentChangeException changed(DiskState state) {
        String message = switch (state) {
            case CHANGED -> "the file has been changed by somebody else since it was loaded; it was not saved.";
            case DELETED -> "the file has been deleted since it was loaded; it was not saved.";
            case CREATED, SAME -> "a file of this name exists already; it was not saved.";
        };
        return new ConcurrentChangeException(new LoadDiagnostic(Severity.ERROR, LoadDiagnostic.CHANGED_ON_DISK,
                ModelFiles.fileName(getURI()), 0, 0, "", "", message,
                "Load it again, save under another name, or overwrite it."), state);
    }

    private ModelFileException accessProblem(String what, IOException e) {
        String reason = switch (e) {
            case AccessDeniedException denied -> "permission denied (" + denied.getFile() + ")";
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
        String fix = file().filter(Files::isDirectory).isPresent() ? "Name a file, not a folder."
                : "Check that the folder is there, that you may use it and that the disk is not full.";
        return new ModelFileException(new LoadDiagnostic(Severity.ERROR, LoadDiagnostic.ACCESS,
                ModelFiles.fileName(getURI()), 0, 0, "", "", "the file " + what + ": " + reason + ".", fix), e);
    }

    /** Where two objects have one id (a damaged file), references go on to mean the first. */
    @Override
    protected void attachedHelper(EObject object) {
        String id = getID(object);
        EObject holder = id == null ? null : getIDToEObjectMap().get(id);
        super.attachedHelper(object);
        if (holder != null && holder != object) {
            getIDToEObjectMap().put(id, holder);
        }
    }

    /**
     * Whether the last load of this resource failed.
     *
     * @return true where {@link #save(Map)} would refuse
     */
    public boolean isUnreadable() {
        return unreadable;
    }
}
