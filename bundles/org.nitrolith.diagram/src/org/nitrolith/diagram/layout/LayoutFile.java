// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;

import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.internal.AtomicFile;

/**
 * The layout of the diagrams of a model file, kept beside it in {@code <model>.layout}: one line for each view that a user
 * has placed, sorted, so that version control shows and merges what was moved and nothing else. It changes by commands
 * on the model's command stack only; all diagrams of the model share it.
 */
public final class LayoutFile {

    /** What the name of a layout file ends with. */
    public static final String EXTENSION = ".layout";

    private static final String HEADER = "# nitrolith layout 1";
    private static final int MAX_BYTES = 64 << 20;

    /** Ties the layout to the resource, so that all diagrams of a model find the same. */
    private static final class Holder extends AdapterImpl {

        private final LayoutFile layout;

        Holder(LayoutFile layout) {
            this.layout = layout;
        }
    }

    private record Key(String representation, String element, String view) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byName = representation.compareTo(other.representation);
            int byElement = byName != 0 ? byName : element.compareTo(other.element);
            return byElement != 0 ? byElement : view.compareTo(other.view);
        }
    }

    private final Path file;
    private Map<Key, Placement> saved;
    private final Map<Key, Placement> placements;

    private LayoutFile(Path file) {
        this.file = file;
        this.saved = file == null ? Map.of() : read(file);
        this.placements = new TreeMap<>(saved);
    }

    /**
     * The layout of a model file; it is read when it is first asked for. A model without a file has one in memory.
     *
     * @param resource the model file
     * @return its layout, the same object each time
     */
    public static LayoutFile of(Resource resource) {
        for (Object adapter : resource.eAdapters()) {
            if (adapter instanceof Holder holder) {
                return holder.layout;
            }
        }
        Path file = ModelFiles.file(resource.getURI()).map(m -> m.resolveSibling(m.getFileName() + EXTENSION)).orElse(null);
        LayoutFile layout = new LayoutFile(file);
        resource.eAdapters().add(new Holder(layout));
        return layout;
    }

    /** A layout in memory, for an element that is in no file. */
    public static LayoutFile inMemory() {
        return new LayoutFile(null);
    }

    /** Where it is kept; empty for one in memory. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /**
     * The placements of one diagram.
     *
     * @param representation the name of the representation
     * @param element the identifier of the element that the diagram is on
     * @return placements by view
     */
    public Map<String, Placement> of(String representation, String element) {
        Map<String, Placement> result = new HashMap<>();
        placements.forEach((key, placement) -> {
            if (key.representation().equals(representation) && key.element().equals(element)) {
                result.put(key.view(), placement);
            }
        });
        return result;
    }

    /** Sets the placement of a view, or takes it away where it is null. For commands. */
    void set(String representation, String element, String view, Placement placement) {
        Key key = new Key(representation, element, view);
        if (placement == null) {
            placements.remove(key);
        } else {
            placements.put(key, placement);
        }
    }

    /** Whether saving would write anything. */
    public boolean isDirty() {
        return !placements.equals(saved);
    }

    /** Gives up what is not saved. A {@link LayoutCommand} that has placed views must be forgotten with it. */
    public void revert() {
        placements.clear();
        placements.putAll(saved);
    }

    /** Whether the file must not be written: its permissions or those of its folder say so. */
    public boolean isReadOnly() {
        return file != null && (AtomicFile.isReadOnly(file) || AtomicFile.isReadOnly(file.toAbsolutePath().getParent()));
    }

    /**
     * Writes the file in one step. What somebody else has placed in the meantime stays, unless it was placed here as well.
     * A layout in memory and one without changes write nothing.
     *
     * @throws IOException where the file cannot be written; it is as it was
     */
    public void save() throws IOException {
        if (file == null || !isDirty()) {
            return;
        }
        Map<Key, Placement> result = new TreeMap<>(read(file));
        for (Key key : union(saved, placements)) {
            if (!Objects.equals(saved.get(key), placements.get(key))) {
                if (placements.containsKey(key)) {
                    result.put(key, placements.get(key));
                } else {
                    result.remove(key);
                }
            }
        }
        AtomicFile.write(file, text(result).getBytes(StandardCharsets.UTF_8));
        placements.clear();
        placements.putAll(result);
        saved = Map.copyOf(result);
    }

    private static List<Key> union(Map<Key, Placement> one, Map<Key, Placement> other) {
        List<Key> keys = new ArrayList<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }

    private static String text(Map<Key, Placement> placements) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        new TreeMap<>(placements).forEach((key, placement) -> text.append(key.representation()).append('\t').append(key.element())
                .append('\t').append(key.view()).append('\t').append(placement.text()).append('\n'));
        return text.toString();
    }

    private static Map<Key, Placement> read(Path file) {
        Map<Key, Placement> result = new TreeMap<>();
        if (!Files.exists(file)) {
            return result;
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                warn(file + ": the layout is larger than " + (MAX_BYTES >> 20) + " MB and is not used.");
                return result;
            }
            int number = 0;
            for (String line : Files.readString(file).split("\n")) {
                number++;
                String[] parts = line.stripTrailing().split("\t");
                Optional<Placement> placement = parts.length == 4 ? Placement.parse(parts[3]) : Optional.empty();
                if (placement.isPresent()) {
                    result.put(new Key(parts[0], parts[1], parts[2]), placement.get());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    warn(file + ":" + number + ": this line is no place of a view and is not used: " + line);
                }
            }
        } catch (IOException e) {
            warn(file + ": the layout cannot be read (" + e.getMessage() + "); the diagram is arranged anew.");
        }
        return result;
    }

    private static void warn(String message) {
        System.getLogger(LayoutFile.class.getName()).log(Level.WARNING, message);
    }
}
