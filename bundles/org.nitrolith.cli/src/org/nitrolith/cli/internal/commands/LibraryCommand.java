// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.chemistry.Element;
import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.ExitCode;
import org.nitrolith.cli.internal.InputException;
import org.nitrolith.cli.internal.Inputs;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.ModelText;
import org.nitrolith.cli.internal.Nearest;
import org.nitrolith.cli.internal.OutputFile;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.cli.internal.UsageException;
import org.nitrolith.cli.internal.Values;
import org.nitrolith.library.nitrides.LibraryTable;
import org.nitrolith.library.nitrides.MaterialFilter;
import org.nitrolith.library.nitrides.MaterialSummary;
import org.nitrolith.library.nitrides.NitrideLibrary;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialClass;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The built-in literature library: lists, shows, searches, exports. */
@CommandLine.Command(description = { "The literature library of nitride electrolytes.", "",
        "  list                 all materials with their best conductivity near 25 degC; --cells the cells",
        "  show NAME            everything about a material or a cell, with its sources",
        "  search [WORD...]     materials in which all words occur",
        "  export --csv [TABLE] a table as printed: materials (the default), synthesis, stability, cells, targets", ""})
public final class LibraryCommand extends Command {

    @Parameters(index = "0", arity = "0..1", paramLabel = "list|show|search|export", defaultValue = "list",
            description = "what to do")
    private String action;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME|WORD", description = "what to show or to search for")
    private List<String> words = new ArrayList<>();

    @Option(names = "--cells", description = "list the cells")
    private boolean cells;

    @Option(names = "--class", paramLabel = "C",
            description = "only materials of this class, such as Li3N or \"nitride halide\"")
    private String materialClass;

    @Option(names = "--elements", paramLabel = "E,...", description = "only materials that contain these elements")
    private String elements;

    @Option(names = "--conductivity", paramLabel = "S",
            description = "only materials that reach this conductivity near 25 degC, such as \"1E-4 S/cm\"")
    private String conductivity;

    @Option(names = "--csv", description = "export as CSV")
    private boolean csv;

    @Option(names = { "-o", "--output" }, paramLabel = "F", description = "write the export into a file")
    private String output;

    @Override
    public int run(Console console) throws Exception {
        return switch (action) {
            case "list" -> cells ? listCells(console) : list(console, NitrideLibrary.open().search("", filter()));
            case "search" -> search(console);
            case "show" -> show(console);
            case "export" -> export(console);
            default -> throw new UsageException("library: expected list, show, search or export, not \"" + action + "\""
                + Nearest.to(action, List.of("list", "show", "search", "export")).map(n -> ". Did you mean " + n + "?")
                        .orElse(""));
        };
    }

    private MaterialFilter filter() {
        MaterialFilter filter = MaterialFilter.ALL;
        if (materialClass != null) {
            MaterialClass wanted = Arrays.stream(MaterialClass.values()).filter(c -> c.getLiteral()
                    .equalsIgnoreCase(materialClass)
                    || c.getName().equalsIgnoreCase(materialClass)).findFirst().orElseThrow(() -> new UsageException(
                            "--class: there is no class \"" + materialClass + "\"; there are "
                                    + Arrays.stream(MaterialClass.values()).map(MaterialClass::getLiteral)
                                            .collect(Collectors.joining(", "))));
            filter = filter.withClass(wanted);
        }
        if (elements != null) {
            Set<Element> wanted = new LinkedHashSet<>();
            for (String symbol : elements.split("[,\\s]+")) {
                wanted.add(Element.ofSymbol(symbol)
                        .orElseThrow(() -> new UsageException("--elements: " + symbol + " is no element")));
            }
            filter = filter.withElements(wanted);
        }
        if (conductivity != null) {
            filter = filter.withLeastConductivity(Values.quantity("--conductivity", conductivity, "S/cm").in("S/cm"));
        }
        return filter;
    }

    private int search(Console console) {
        List<Material> found = NitrideLibrary.open().search(String.join(" ", words), filter());
        list(console, found);
        if (found.isEmpty()) {
            console.note("Nothing in the library has all of this.");
            return ExitCode.FOUND;
        }
        return ExitCode.DONE;
    }

    private int list(Console console, List<Material> materials) {
        if (json) {
            JsonDocument document = new JsonDocument().array("materials");
            for (Material material : materials) {
                MaterialSummary summary = MaterialSummary.of(material);
                document.object().field("id", NitrideLibrary.id(material)).field("name", material.getName())
                        .field("formula", material.getFormula() == null ? null : material.getFormula().toString())
                        .field("class", material.getMaterialClass().getLiteral())
                        .field("conductivity", summary.conductivity().map(c -> c.getValue().toString()).orElse(null))
                        .field("temperature",
                                summary.conductivity().map(c -> ModelText.text(c.getTemperature())).orElse(null))
                        .field("activationEnergy",
                                summary.activation().map(a -> ModelText.text(a.getActivationEnergy())).orElse(null))
                        .endObject();
            }
            document.endArray().writeTo(console);
            return ExitCode.DONE;
        }
        List<List<String>> rows = new ArrayList<>(List.of(List.of("material", "class", "conductivity", "at", "Ea")));
        for (Material material : materials) {
            MaterialSummary summary = MaterialSummary.of(material);
            rows.add(List.of(material.getName(), material.getMaterialClass().getLiteral(),
                    summary.conductivity().map(c -> ModelText.text(c.getValue())).orElse(""),
                    summary.conductivity().map(c -> ModelText.text(c.getTemperature())).orElse(""),
                    summary.activation().map(a -> ModelText.text(a.getActivationEnergy())).orElse("")));
        }
        Text.table(rows).forEach(console::line);
        console.line("  %d materials", materials.size());
        return ExitCode.DONE;
    }

    private int listCells(Console console) {
        if (json) {
            new JsonDocument().texts("cells", NitrideLibrary.cellNames()).writeTo(console);
        } else {
            NitrideLibrary.cellNames().forEach(name -> console.line("library:" + name));
        }
        return ExitCode.DONE;
    }

    private int show(Console console) {
        if (words.isEmpty()) {
            throw new UsageException("library show: what? Name a material or a cell, such as beta-Li3N or Fig17-LGPS");
        }
        String name = String.join(" ", words);
        NitrideLibrary library = NitrideLibrary.open();
        EObject element = library.find(name).<EObject>map(m -> m)
                .or(() -> library.cell(name.replaceFirst("^library:", "")).map(c -> (CellBuild) c))
                .orElseThrow(() -> new InputException("The library has no \"" + name + "\""
                        + Nearest.to(name, names(library)).map(n -> ". Did you mean \"" + n + "\"?").orElse("")
                        + "; \"nitrolith library search " + name + "\" looks everywhere"));
        if (json) {
            JsonDocument document = new JsonDocument();
            ModelText.write(document, element);
            document.writeTo(console);
        } else {
            ModelText.lines(element).forEach(console::line);
        }
        return ExitCode.DONE;
    }

    private static List<String> names(NitrideLibrary library) {
        List<String> names = new ArrayList<>(NitrideLibrary.cellNames());
        library.materials().forEach(m -> names.add(m.getName()));
        library.cellParts().forEach(m -> names.add(m.getName()));
        return names;
    }

    private int export(Console console) throws Exception {
        if (!csv) {
            throw new UsageException("library export: name the format: library export --csv [TABLE]");
        }
        String key = words.isEmpty() ? LibraryTable.MATERIALS.key() : words.getFirst();
        LibraryTable table = LibraryTable.ofKey(key)
                .orElseThrow(() -> new UsageException("library export: there is no table \"" + key
                        + "\"; there are " + Arrays.stream(LibraryTable.values()).map(LibraryTable::key)
                                .collect(Collectors.joining(", "))));
        StringWriter text = new StringWriter();
        NitrideLibrary.open().exportCsv(table, text);
        if (output == null) {
            console.out().print(text);
        } else {
            OutputFile.write(Inputs.path(output), text.toString());
        }
        return ExitCode.DONE;
    }
}
