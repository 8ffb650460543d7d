// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.library.nitrides.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.nitrolith.library.nitrides.NitrideLibrary;
import org.nitrolith.model.resource.ModelLibrary;

/** The files of the bundle. */
public final class NitrideFiles implements ModelLibrary {

    private static final String FOLDER = "/library/";

    private static final List<String> CONTENTS = read();

    @Override
    public String name() {
        return NitrideLibrary.NAME;
    }

    @Override
    public URL find(String path) {
        return NitrideFiles.class.getResource(FOLDER + path);
    }

    /**
     * The paths of all model files, as listed in {@code contents.txt}.
     *
     * @return paths inside of the library, materials first
     */
    public static List<String> contents() {
        return CONTENTS;
    }

    private static List<String> read() {
        try (InputStream in = NitrideFiles.class.getResourceAsStream(FOLDER + "contents.txt")) {
            if (in == null) {
                throw new IllegalStateException("the library's table of contents is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the library's table of contents cannot be read", e);
        }
    }
}
