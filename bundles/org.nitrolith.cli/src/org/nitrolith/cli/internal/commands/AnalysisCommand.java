// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.AnalysisContext;
import org.nitrolith.analysis.AnalysisDescriptor;
import org.nitrolith.analysis.AnalysisMessage;
import org.nitrolith.analysis.AnalysisRegistry;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.analysis.KeyFigure;
import org.nitrolith.analysis.NewElement;
import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.ExitCode;
import org.nitrolith.cli.internal.InputException;
import org.nitrolith.cli.internal.Inputs;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.ModelInputs;
import org.nitrolith.cli.internal.Nearest;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.cli.internal.UsageException;
import org.nitrolith.cli.internal.Values;
import org.nitrolith.model.resource.ElementPath;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.SaveOptions;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the analyses, those of a team's plug-ins too, and runs one of them on the elements of a model file. */
@CommandLine.Command(description = {
        "Lists the analyses that there are, those of plug-ins too, or runs one on a model file.", ""},
        footer = { "", "Example: nitrolith analysis run org.nitrolith.analysis.conductivity.fit pellet.measurement "
                + "--set circuit=\"R0-p(R1,CPE1)-CPE2\"" })
public final class AnalysisCommand extends Command {

    @Parameters(index = "0", paramLabel = "list|run", description = "what to do")
    private String action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "identifier of the analysis to run")
    private String id;

    @Parameters(index = "2", arity = "0..1", paramLabel = "FILE",
            description = "model file; all its elements that the analysis takes")
    private String file;

    @Option(names = "--set", paramLabel = "NAME=VALUE", arity = "1..*", description = "settings of the analysis")
    private List<String> settings = List.of();

    @Option(names = "--element", paramLabel = "NAME", description = "only the element with this name or xmi:id")
    private String element;

    @Option(names = "--save", description = "store the results in the model file")
    private boolean save;

    @Override
    public int run(Console console) throws Exception {
        AnalysisRegistry registry = AnalysisRegistry.read();
        return switch (action) {
            case "list" -> list(console, registry);
            case "run" -> analyse(console, registry);
            default -> throw new UsageException("analysis: expected list or run, not \"" + action + "\"");
        };
    }

    private int list(Console console, AnalysisRegistry registry) {
        if (json) {
            JsonDocument document = new JsonDocument().array("analyses");
            for (AnalysisDescriptor d : registry.descriptors()) {
                document.object().field("id", d.id()).field("label", d.label()).field("description", d.description())
                        .field("contributor", d.contributor()).texts("accepts", d.acceptedClasses()).endObject();
            }
            document.endArray().writeTo(console);
            return ExitCode.DONE;
        }
        for (AnalysisDescriptor d : registry.descriptors()) {
            console.line(d.id() + "  (" + d.contributor() + ")");
            console.line("  " + d.label() + ": " + d.description());
        }
        return ExitCode.DONE;
    }

    private int analyse(Console console, AnalysisRegistry registry) throws Exception {
        if (id == null || file == null) {
            throw new UsageException("analysis run needs the identifier of an analysis and a model file; "
                    + "\"nitrolith analysis list\" shows the identifiers");
        }
        AnalysisDescriptor analysis = registry.find(id).orElseThrow(() -> {
            List<String> ids = registry.descriptors().stream().map(AnalysisDescriptor::id).toList();
            return new UsageException("There is no analysis \"" + id + "\"; there are " + String.join(", ", ids)
                    + Nearest.to(id, ids).map(n -> ". Did you mean " + n + "?").orElse(""));
        });
        Path path = Inputs.path(file);
        NitrolithResource resource = ModelInputs.load(console, path);
        List<EObject> targets = targets(resource, analysis);
        Map<String, String> typed = Values.pairs("--set", settings);
        AnalysisContext context = AnalysisContext.empty().withProjectFolder(ModelFiles.projectOf(path));
        List<AnalysisResult> results = new ArrayList<>();
        boolean failed = false;
        for (EObject target : targets) {
            AnalysisResult result = AnalysisRegistry.run(analysis, target, typed, context);
            results.add(result);
            for (AnalysisMessage message : result.messages()) {
                String text = ElementPath.of(target) + ": " + message.text()
                        + (message.whatToDo().isEmpty() ? "" : "; " + message.whatToDo());
                switch (message.severity()) {
                    case ERROR -> console.error(text);
                    case WARNING -> console.warning(text);
                    case INFO -> console.note(text);
                }
            }
            failed |= !result.isSuccessful();
        }
        if (json) {
            writeJson(console, analysis, targets, results);
        } else {
            show(console, targets, results);
        }
        if (save) {
            results.forEach(r -> NewElement.addAll(r.elements()));
            resource.save(SaveOptions.careful());
        }
        return failed ? ExitCode.FOUND : ExitCode.DONE;
    }

    private List<EObject> targets(NitrolithResource resource, AnalysisDescriptor analysis) {
        List<EObject> targets = new ArrayList<>();
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject candidate = all.next();
            if (analysis.acceptsClassOf(candidate) && (element == null || isNamed(resource, candidate))) {
                targets.add(candidate);
            }
        }
        if (targets.isEmpty()) {
            throw new InputException(file + ": there is no element" + (element == null ? "" : " \"" + element + "\"")
                    + " that " + analysis.label() + " takes; it takes "
                    + String.join(", ", analysis.acceptedClasses()));
        }
        return targets;
    }

    private boolean isNamed(NitrolithResource resource, EObject candidate) {
        Object name = Optional.ofNullable(candidate.eClass().getEStructuralFeature("name")).map(candidate::eGet)
                .orElse(null);
        return element.equals(name) || element.equals(resource.getID(candidate));
    }

    private static void show(Console console, List<EObject> targets, List<AnalysisResult> results) {
        for (int i = 0; i < targets.size(); i++) {
            console.line(ElementPath.of(targets.get(i)));
            List<List<String>> rows = new ArrayList<>();
            for (KeyFigure f : results.get(i).figures()) {
                rows.add(List.of(f.label(), Text.number(f.value(), f.uncertainty().orElse(Double.NaN), 6), f.unit()));
            }
            Text.table(rows).forEach(console::line);
        }
    }

    private static void writeJson(Console console, AnalysisDescriptor analysis, List<EObject> targets,
            List<AnalysisResult> results) {
        JsonDocument document = new JsonDocument().field("analysis", analysis.id()).array("results");
        for (int i = 0; i < targets.size(); i++) {
            document.object().field("element", ElementPath.of(targets.get(i))).array("figures");
            for (KeyFigure f : results.get(i).figures()) {
                document.object().field("name", f.name()).field("label", f.label()).field("value", f.value())
                        .field("standardError", f.uncertainty().orElse(Double.NaN)).field("unit", f.unit()).endObject();
            }
            document.endArray().array("messages");
            for (AnalysisMessage m : results.get(i).messages()) {
                document.object().field("severity", m.severity().name().toLowerCase(Locale.ROOT))
                        .field("text", m.text())
                        .field("whatToDo", m.whatToDo()).endObject();
            }
            document.endArray().endObject();
        }
        document.endArray().writeTo(console);
    }
}
