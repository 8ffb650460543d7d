// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.FileReference;
import org.nitrolith.model.base.Link;
import org.nitrolith.model.measurement.DataFile;
import org.nitrolith.model.resource.FileStamp;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.validation.QuickFix;
import org.nitrolith.validation.spi.Findings;
import org.nitrolith.validation.spi.ValidationRule;

/**
 * Files that a model names are there, inside the project, and have the content that the model was made from. Raw data
 * are never rewritten: a checksum that no longer fits is an error, for the results no longer belong to the file.
 */
public final class FileRule implements ValidationRule {

    @Override
    public void check(EObject element, Findings findings) {
        String path = element instanceof FileReference reference ? reference.getPath() : ((Link) element).getPath();
        if (path == null || path.isBlank()) {
            return;
        }
        Optional<Path> file = findings.file(element, path);
        if (element.eResource() == null || ModelFiles.file(element.eResource().getURI()).isEmpty()) {
            return;
        }
        if (file.isEmpty()) {
            findings.error("file.absolutePath", element, "\"" + path + "\" is no path relative to the model's file.",
                    "Copy the file into the project and name it relative to the model, with forward slashes.");
        } else if (!Files.exists(file.get())) {
            findings.error("file.missing", element, "the file " + path + " does not exist.",
                    "Put it back, or correct the path.");
        } else if (element instanceof FileReference reference) {
            checkContent(reference, file.get(), findings);
        }
    }

    private static void checkContent(FileReference reference, Path file, Findings findings) {
        String expected = reference.getSha256();
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            if (expected == null || expected.isBlank()) {
                if (reference instanceof DataFile) {
                    findings.warning("file.noChecksum", reference,
                            reference.getPath() + " has no checksum, so a change of it would not be noticed.",
                            "Record its SHA-256.", record("Record the checksum", reference, file));
                }
            } else if (!new FileStamp(Files.size(file), expected.strip().toLowerCase(Locale.ROOT))
                    .matches(file)) {
                findings.error("file.changed", reference,
                        reference.getPath() + " is not the file that the model was made from: its SHA-256 is another.",
                        "Restore the original file; if the new one is meant, record its checksum and repeat the fits.",
                        record("Record the checksum of the file as it is", reference, file));
            }
        } catch (IOException e) {
            findings.error("file.unreadable", reference, reference.getPath() + " cannot be read: " + e.getMessage()
                    + ".",
                    "Check that you may read it.");
        } catch (IllegalArgumentException e) {
            findings.error("file.changed", reference, "\"" + expected + "\" is no SHA-256 checksum.",
                    "Record the checksum of the file: 64 hexadecimal digits.",
                    record("Record the checksum", reference, file));
        }
    }

    private static QuickFix record(String label, FileReference reference, Path file) {
        return new QuickFix(label, domain -> SetCommand.create(domain, reference,
                BasePackage.Literals.FILE_REFERENCE__SHA256, sha256(file)));
    }

    private static String sha256(Path file) {
        try {
            return FileStamp.of(Files.readAllBytes(file)).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
