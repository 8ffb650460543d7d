// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.nitrolith.analysis.conductivity.FileHash;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.io.ReadMessage;
import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumFiles;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;

/** Reads the spectra of several files, one file after the other; a file that cannot be read does not stop the rest. */
public final class SpectrumInputs {

    /** What is done with a file. */
    public interface Handler {

        /**
         * A spectrum.
         *
         * @param sha256 checksum of its file
         */
        void spectrum(String sha256, SpectrumReading reading, Spectrum spectrum);

        /**
         * A file that gave no spectrum.
         *
         * @param sha256  checksum of the file, empty where it could not even be opened
         * @param problem what is wrong with it
         */
        void failure(String file, String sha256, String problem);
    }

    private SpectrumInputs() {
    }

    /**
     * Reads all files that the arguments name; a folder stands for the files in it.
     *
     * @throws InputException where the arguments name folders without a file only
     */
    public static void read(Console console, List<String> arguments, Handler handler) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path file : Inputs.expand(arguments)) {
            if (Files.isDirectory(file)) {
                try (Stream<Path> inside = Files.list(file)) {
                    inside.filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith(".")).sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(file);
            }
        }
        if (files.isEmpty()) {
            throw new InputException("There is no file in " + String.join(", ", arguments));
        }
        try (Progress progress = new Progress(console, files.size(), "files")) {
            for (int i = 0; i < files.size(); i++) {
                progress.at(i, files.get(i).toString());
                one(files.get(i), handler);
            }
        }
    }

    private static void one(Path file, Handler handler) {
        ReadResult result;
        String sha256;
        try {
            result = SpectrumFiles.read(file);
            sha256 = FileHash.sha256(file);
        } catch (UnreadableFileException e) {
            handler.failure(file.toString(), hashIfAny(file), e.getMessage());
            return;
        } catch (IOException e) {
            handler.failure(file.toString(), "", CommandRunner.describe(e));
            return;
        }
        for (SpectrumReading reading : result.spectra()) {
            handler.spectrum(sha256, reading, new Spectrum(reading.frequencyHz(), reading.reOhm(), reading.imOhm()));
        }
    }

    private static String hashIfAny(Path file) {
        try {
            return Files.isRegularFile(file) ? FileHash.sha256(file) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** What was noticed about a spectrum at level warning, with the place. */
    public static List<String> warnings(SpectrumReading reading) {
        return reading.warnings().stream().map(ReadMessage::text).toList();
    }

    /** A spectrum's name for people: the file, and its number where the file may hold several. */
    public static String name(SpectrumReading reading) {
        return reading.index() == 0 ? reading.file() : reading.file() + " [" + reading.index() + "]";
    }
}
