// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The templates that are shipped. */
public final class Templates {

    /** Name of the sample notebook. */
    public static final String SAMPLE = "sample";
    /** Name of the notebook without any content of its own. */
    public static final String EMPTY = "empty";

    /** Files of git begin with this in the bundle, so that they have no effect there. */
    private static final String DOT = "dot.";
    private static final String INDEX = "files.txt";

    private Templates() {
    }

    /** All templates, the sample notebook first. */
    public static List<Template> list() {
        return List.of(
                template(SAMPLE, "Sample notebook",
                        "Vacancy-rich beta-Li3N from the synthesis to the pouch stack: a route, a pellet, "
                        + "simulated impedance spectra from -20 to 80 degC, a material and a cell."),
                template(EMPTY, "Empty notebook", "Folders and a notebook without pages."));
    }

    /** The template of that name. */
    public static Optional<Template> find(String name) {
        return list().stream().filter(t -> t.name().equals(name)).findFirst();
    }

    private static Template template(String name, String label, String description) {
        String index = new String(read(name + "/" + INDEX), StandardCharsets.UTF_8);
        return new Template(name, label, description, index.lines().filter(l -> !l.isBlank()).toList());
    }

    /**
     * Copies a template's files into a folder, which is made where it is missing. No file that is there is replaced.
     *
     * @return the files that were written
     * @throws FileAlreadyExistsException if one of the files is there already; nothing is written then
     * @throws IllegalArgumentException if there is no such template
     */
    public static List<Path> copy(String name, Path folder) throws IOException {
        Template template = find(name).orElseThrow(() -> new IllegalArgumentException("There is no template \"" + name
                + "\"; there are " + String.join(", ", list().stream().map(Template::name).toList())));
        List<Path> targets = new ArrayList<>();
        for (String file : template.files()) {
            Path target = folder.resolve(file);
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            targets.add(target);
        }
        for (int i = 0; i < targets.size(); i++) {
            Files.createDirectories(targets.get(i).getParent());
            Folders.write(targets.get(i), content(template, template.files().get(i)));
        }
        return targets;
    }

    /** The content of one of a template's files. */
    public static byte[] content(Template template, String file) {
        int name = file.lastIndexOf('/') + 1;
        String stored = file.startsWith(".", name) ? file.substring(0, name) + DOT + file.substring(name + 1) : file;
        return read(template.name() + "/" + stored);
    }

    private static byte[] read(String path) {
        try (InputStream in = Templates.class.getResourceAsStream("templates/" + path)) {
            if (in == null) {
                throw new IllegalStateException("The bundle of samples lacks templates/" + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
