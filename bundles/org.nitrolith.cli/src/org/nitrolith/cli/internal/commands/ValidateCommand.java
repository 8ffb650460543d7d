// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.ExitCode;
import org.nitrolith.cli.internal.InputException;
import org.nitrolith.cli.internal.Inputs;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.Severity;
import org.nitrolith.validation.Diagnostic;
import org.nitrolith.validation.ValidationResult;
import org.nitrolith.validation.Validator;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks models and projects with all rules. */
@CommandLine.Command(description = {
        "Checks model files and all models of folders: what the loader notices, references without a "
        + "target, and every rule.", "" },
        footer = { "", "Exit code 1 where there is an error or a warning, 3 where no file can be read." })
public final class ValidateCommand extends Command {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "model files, project folders, or quoted patterns")
    private List<String> paths = List.of();

    @Option(names = "--quiet", description = "show errors and warnings only, no remarks")
    private boolean quiet;

    @Override
    public int run(Console console) throws Exception {
        List<Path> existing = new ArrayList<>();
        List<Diagnostic> missing = new ArrayList<>();
        for (String argument : paths) {
            try {
                for (Path path : Inputs.expand(List.of(argument))) {
                    if (!Files.exists(path)) {
                        throw new InputException(path + ": there is no such file or folder");
                    }
                    existing.add(path);
                }
            } catch (InputException e) {
                console.error(e.getMessage());
                missing.add(new Diagnostic(Severity.ERROR, LoadDiagnostic.ACCESS, argument, 0, "", "",
                        "there is no such file or folder.", "Name one that is there.", List.of()));
            }
        }
        ValidationResult result = new Validator().validate(existing);
        if (json) {
            writeJson(console, missing, result);
        } else if (!existing.isEmpty()) {
            show(console, result);
        }
        result.diagnostics().stream().filter(d -> json && isOfUnreadable(result, d))
                .forEach(d -> console.error(d.text()));
        if (!existing.isEmpty() && result.files().isEmpty() && result.unreadable().isEmpty()) {
            throw new InputException("There is no model file in " + String.join(", ", paths));
        }
        if (result.files().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        boolean found = !missing.isEmpty() || result.count(Severity.ERROR) + result.count(Severity.WARNING) > 0;
        return found ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static boolean isOfUnreadable(ValidationResult result, Diagnostic diagnostic) {
        return result.unreadable().stream()
                .anyMatch(f -> f.toAbsolutePath().normalize().equals(Path.of(diagnostic.file())
                .toAbsolutePath().normalize()));
    }

    private void show(Console console, ValidationResult result) {
        for (Diagnostic d : result.diagnostics()) {
            if (isOfUnreadable(result, d)) {
                console.error(d.text());
            } else if (isShown(d)) {
                console.line(d.text());
            }
        }
        console.line("%s: %s, %s, %s", Text.count(result.files().size() + result.unreadable().size(), "file"),
                Text.count(result.count(Severity.ERROR), "error"), Text.count(result.count(Severity.WARNING), "warning"),
                Text.count(result.count(Severity.INFO), "remark"));
    }

    private boolean isShown(Diagnostic diagnostic) {
        return !quiet || diagnostic.severity() != Severity.INFO;
    }

    /** The element; the line where there is none, as in a file that is no XML. */
    private static String place(Diagnostic d) {
        return d.element().isEmpty() && d.line() > 0 ? "line " + d.line() : d.element();
    }

    private void writeJson(Console console, List<Diagnostic> missing, ValidationResult result) {
        JsonDocument document = new JsonDocument().array("diagnostics");
        for (Diagnostic d : Stream.concat(missing.stream(), result.diagnostics().stream()).filter(this::isShown).toList()) {
            document.object().field("severity", d.severity().name().toLowerCase(Locale.ROOT)).field("code", d.code())
                    .field("file", d.file()).field("element", place(d)).field("message", d.message())
                    .field("fix", d.fix()).endObject();
        }
        document.endArray().writeTo(console);
    }
}
