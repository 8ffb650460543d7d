// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.ExitCode;
import org.nitrolith.cli.internal.InputException;
import org.nitrolith.cli.internal.Inputs;
import org.nitrolith.cli.internal.OutputFile;
import org.nitrolith.cli.internal.UsageException;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.export.DiagramExport;
import org.nitrolith.diagram.spec.Representation;
import org.nitrolith.diagram.spec.SpecificationProblem;
import org.nitrolith.diagram.spec.Viewpoints;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a diagram of a model to a file, or lists its views. */
@CommandLine.Command(description = {
        "Writes a diagram of a model, as the workbench shows it, with the layout that is kept beside the model. "
        + "Diagrams of a team's plug-ins are found too.", "" },
        footer = { "", "Exit code 1 where a part of the diagram cannot be shown." })
public final class DiagramCommand extends Command {

    @Parameters(paramLabel = "MODEL", arity = "1", description = "a model file")
    private String model;

    @Option(names = "--representation", paramLabel = "NAME",
            description = "which diagram; without it the first that is made for such a model")
    private String representation;

    @Option(names = { "-o", "--output" }, paramLabel = "FILE", description = "file to write: .svg, .png or .pdf")
    private String output;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "2", description = "pixels of a PNG for one of the diagram (2)")
    private double scale;

    @Override
    public int run(Console console) throws Exception {
        String format = output == null ? "" : DiagramExport.format(output);
        if (output == null && !json) {
            throw new UsageException("Where to? Give -o F.svg, -o F.png, -o F.pdf or --json.");
        }
        if (output != null && !DiagramExport.FORMATS.contains(format)) {
            throw new UsageException(output + ": a diagram is written as .svg, .png or .pdf.");
        }
        if (!(scale > 0 && scale <= 16)) {
            throw new UsageException("--scale is more than 0 and at most 16.");
        }
        Path file = Inputs.path(model);
        NitrolithResource resource = ModelFiles.load(file, ModelFiles.createResourceSet(ModelFiles.projectOf(file))).resource();
        if (resource.getContents().isEmpty()) {
            throw new InputException(model + ": there is no element in this file");
        }
        Viewpoints viewpoints = Viewpoints.read(Contributions.current());
        Representation chosen = choose(viewpoints, resource);
        List<SpecificationProblem> problems = new ArrayList<>();
        Diagram diagram = Diagram.open(chosen, element(chosen, resource).orElseThrow(), null, problems::add);
        problems.forEach(p -> console.warning(p.text()));
        if (output != null) {
            OutputFile.write(Inputs.path(output), DiagramExport.bytes(format, DiagramExport.svg(diagram), scale));
        }
        if (json) {
            console.out().write(DiagramExport.json(diagram).getBytes(StandardCharsets.UTF_8));
            console.out().flush();
        } else {
            console.line("%s: %s, %d views", output, chosen.label(), diagram.views().size());
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private Representation choose(Viewpoints viewpoints, NitrolithResource resource) {
        EObject root = resource.getContents().getFirst();
        List<Representation> fitting = viewpoints.representations().stream().filter(r -> element(r, resource).isPresent()).toList();
        String names = fitting.isEmpty() ? "there is none for it"
                : "there is " + String.join(", ", fitting.stream().map(Representation::name).toList());
        if (representation == null) {
            return viewpoints.representationsOn(root).stream().findFirst().or(() -> fitting.stream().findFirst())
                    .orElseThrow(() -> new InputException(model + ": no diagram is made for a " + root.eClass().getName()));
        }
        return fitting.stream().filter(r -> r.name().equals(representation) || r.label().equals(representation)).findFirst()
                .orElseThrow(() -> new UsageException("There is no diagram \"" + representation + "\" of " + model + "; " + names + "."));
    }

    /** The element of a file that a diagram is on: its root, else the first of the right class. */
    private static Optional<EObject> element(Representation each, NitrolithResource resource) {
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (each.isOn(element)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
