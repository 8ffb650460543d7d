// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.library.nitrides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.nitrolith.library.nitrides.internal.NitrideFiles;
import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Discrepancy;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.material.LiteratureEntry;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.material.MaterialRecord;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.PrintedValue;
import org.nitrolith.model.material.SynthesisMethod;
import org.nitrolith.model.notebook.Notebook;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.ModelLibraries;

/**
 * The library of nitride solid electrolytes. Files are loaded when their content is first asked for, and never changed.
 *
 * <p>Elements belong to the resource set of this object. A program that lets its users refer to them opens the library
 * {@linkplain #in(ResourceSet) in the resource set of the project}; references are then stored as
 * {@code library:/nitrides/<file>#<id>}. Not safe for use by several threads at once, as EMF in general.
 */
public final class NitrideLibrary {

    /** The library's name in URIs. */
    public static final String NAME = "nitrides";

    /** Electrolytes with their records, synthesis methods, bibliography. */
    public static final String MATERIALS_FILE = "nitrides.material";

    /** Active materials, lithium, foils, package. */
    public static final String PARTS_FILE = "cell-parts.material";

    /** Every row of the review's tables and statements, as printed. */
    public static final String LITERATURE_FILE = "literature.material";

    /** Targets and statements about energy density. */
    public static final String TARGETS_FILE = "targets.notebook";

    private static final String CELLS = "cells/";
    private static final String CELL_EXTENSION = ".cell";
    private static final String LINE_END = "\r\n";

    private final ResourceSet resourceSet;

    private NitrideLibrary(ResourceSet resourceSet) {
        this.resourceSet = resourceSet;
    }

    /** Opens the library for reading, by itself. */
    public static NitrideLibrary open() {
        return new NitrideLibrary(ModelFiles.createResourceSet(null));
    }

    /**
     * Opens the library in the resource set of a project.
     *
     * @param resourceSet a set that was made or prepared by {@link ModelFiles}
     */
    public static NitrideLibrary in(ResourceSet resourceSet) {
        return new NitrideLibrary(resourceSet);
    }

    /** The resource set that holds what was loaded. */
    public ResourceSet resourceSet() {
        return resourceSet;
    }

    // ---- files ----

    /** The paths of all files of the library. */
    public static List<String> files() {
        return NitrideFiles.contents();
    }

    /**
     * The URI by which model files refer to a file of the library.
     *
     * @param path one of {@link #files()}
     */
    public static URI uri(String path) {
        return ModelLibraries.uri(NAME, path);
    }

    /**
     * The root of a file, loaded if it is not yet.
     *
     * @param path one of {@link #files()}
     * @throws IllegalArgumentException for a path that the library does not have
     */
    public Artifact root(String path) {
        if (!files().contains(path)) {
            throw new IllegalArgumentException("the library has no file " + path);
        }
        try {
            return (Artifact) ModelFiles.load(uri(path), resourceSet).resource().getContents().getFirst();
        } catch (ModelFileException e) {
            throw new IllegalStateException("a file of the built-in library cannot be read: " + e.getMessage(), e);
        }
    }

    private MaterialLibrary materialLibrary(String path) {
        return (MaterialLibrary) root(path);
    }

    /** Whether an element is one of the library. */
    public static boolean contains(EObject element) {
        Resource resource = element.eResource();
        return resource != null && resource.getURI() != null && ModelLibraries.isLibrary(resource.getURI())
                && NAME.equals(resource.getURI().segment(0));
    }

    // ---- content ----

    /** The electrolytes: the nitrides first, then those that they are compared or combined with. */
    public List<Material> materials() {
        return materialLibrary(MATERIALS_FILE).getMaterials();
    }

    /** What cells are built from besides electrolytes: active materials, lithium, foils, binders, package. */
    public List<Material> cellParts() {
        return materialLibrary(PARTS_FILE).getMaterials();
    }

    /** How nitride electrolytes are made. */
    public List<SynthesisMethod> methods() {
        return materialLibrary(MATERIALS_FILE).getMethods();
    }

    /** The rows of all tables, as printed. */
    public List<LiteratureEntry> entries() {
        return materialLibrary(LITERATURE_FILE).getEntries();
    }

    /** The rows of one table, as printed. */
    public List<LiteratureEntry> entries(LibraryTable table) {
        return entries().stream().filter(e -> table.key().equals(e.getCategory())).toList();
    }

    /** The targets, as projects of a notebook. */
    public Notebook targets() {
        return (Notebook) root(TARGETS_FILE);
    }

    /** The names of all cells; {@code Fig17-LGPS} and {@code Fig17-Li3InCl6} are templates. Loads nothing. */
    public static List<String> cellNames() {
        return files().stream().filter(f -> f.startsWith(CELLS) && f.endsWith(CELL_EXTENSION))
                .map(f -> f.substring(CELLS.length(), f.length() - CELL_EXTENSION.length())).toList();
    }

    /**
     * A cell by its name.
     *
     * @param name one of {@link #cellNames()}; case is ignored
     * @return the cell, with the materials that it refers to at hand; empty for an unknown name
     */
    public Optional<CellBuild> cell(String name) {
        return cellNames().stream().filter(n -> n.equalsIgnoreCase(name)).findFirst()
                .map(n -> (CellBuild) root(CELLS + n + CELL_EXTENSION));
    }

    /** All cells. */
    public List<CellBuild> cells() {
        return cellNames().stream().map(n -> cell(n).orElseThrow()).toList();
    }

    /** The bibliography: the review, its references by number, then the sources of what is not in the review. */
    public List<Citation> citations() {
        return Stream.concat(root(MATERIALS_FILE).getBibliography().stream(), root(PARTS_FILE).getBibliography().stream())
                .toList();
    }

    /** A reference of the review by its number. */
    public Optional<Citation> reference(int number) {
        return element(MATERIALS_FILE, "ref-" + number, Citation.class);
    }

    /** The review. */
    public Citation review() {
        return element(MATERIALS_FILE, "review", Citation.class).orElseThrow();
    }

    /** All places where the literature contradicts itself, in the order of their keys. Loads every file. */
    public List<Discrepancy> discrepancies() {
        List<Discrepancy> found = new ArrayList<>();
        for (String file : files()) {
            for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(root(file), false); all.hasNext();) {
                if (all.next() instanceof Discrepancy discrepancy) {
                    found.add(discrepancy);
                }
            }
        }
        found.sort((a, b) -> a.getKey().compareTo(b.getKey()));
        return found;
    }

    private <T> Optional<T> element(String file, String id, Class<T> type) {
        EObject element = root(file).eResource().getEObject(id);
        return type.isInstance(element) ? Optional.of(type.cast(element)) : Optional.empty();
    }

    // ---- finding ----

    /**
     * Finds one material: by its id or name ({@code li3n}, {@code Li3N}), an abbreviation ({@code LGPS}), a phase
     * ({@code beta-Li3N}), its formula, or the id or printed name of one of its records
     * ({@code beta-li3n-vacancy-rich}, {@code Vacancy-rich β-Li3N}). Case and the difference between Greek letters and their names
     * are ignored; the first way that leads to a material counts.
     *
     * @param name what the user typed
     * @return the material; empty where nothing has that name
     */
    public Optional<Material> find(String name) {
        String wanted = fold(name.strip());
        List<Material> all = Stream.concat(materials().stream(), cellParts().stream()).toList();
        return all.stream().filter(m -> wanted.equals(fold(id(m))) || wanted.equals(fold(m.getName()))).findFirst()
                .or(() -> all.stream().filter(m -> m.getSymbols().stream().anyMatch(s -> wanted.equals(fold(s)))).findFirst())
                .or(() -> all.stream().filter(m -> m.getFormula() != null && wanted.equals(fold(m.getFormula().toString())))
                        .findFirst())
                .or(() -> all.stream().filter(m -> m.getPhases().stream().anyMatch(p -> isPhase(wanted, p, m))).findFirst())
                .or(() -> all.stream().filter(m -> records(m).anyMatch(r -> isRecord(wanted, r))).findFirst());
    }

    private static boolean isPhase(String wanted, Phase phase, Material material) {
        String name = fold(phase.getName() == null ? "" : phase.getName());
        String of = fold(material.getName());
        return wanted.equals(name + "-" + of) || wanted.equals(of + "-" + name) || wanted.equals(name + " " + of)
                || wanted.equals(fold(id(phase)));
    }

    private static boolean isRecord(String wanted, MaterialRecord entry) {
        String id = fold(id(entry));
        return wanted.equals(id) || id.startsWith(wanted + ".")
                || entry.getPrintedName() != null && wanted.equals(fold(entry.getPrintedName()));
    }

    private static Stream<MaterialRecord> records(Material material) {
        return material.eContents().stream().filter(MaterialRecord.class::isInstance).map(MaterialRecord.class::cast);
    }

    /**
     * Searches the electrolytes and the parts of cells.
     *
     * @param text words that must all be in the material: in its name, formula, class, phases, forms, records, remarks or
     *         the references that it cites. Case is ignored, Greek letters and their names are the same; blank finds all
     * @param filter what else it must have
     * @return the materials in the order of the library
     */
    public List<Material> search(String text, MaterialFilter filter) {
        List<String> words = Arrays.stream(fold(text).split("\\s+")).filter(w -> !w.isEmpty()).toList();
        return Stream.concat(materials().stream(), cellParts().stream()).filter(filter::accepts)
                .filter(m -> words.isEmpty() || containsAll(MaterialText.of(m), words)).toList();
    }

    private static boolean containsAll(String text, List<String> words) {
        String folded = fold(text);
        return words.stream().allMatch(folded::contains);
    }

    /** The id of an element of a library file, as used in references. */
    public static String id(EObject element) {
        return element.eResource() == null ? "" : element.eResource().getURIFragment(element);
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).chars().forEach(c -> {
            switch (c) {
                case '\u03B1' -> folded.append("alpha");
                case '\u03B2' -> folded.append("beta");
                case '\u03B3' -> folded.append("gamma");
                case '\u03B4' -> folded.append("delta");
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> folded.append('-');
                default -> folded.append((char) c);
            }
        });
        return folded.toString();
    }

    // ---- export ----

    /**
     * Writes the table of materials as CSV: every value to the character as the table had it.
     *
     * @param out where to; not closed
     */
    public void exportCsv(Writer out) {
        exportCsv(LibraryTable.MATERIALS, out);
    }

    /**
     * Writes a table as CSV (RFC 4180: lines end with CR LF; quotes only where needed).
     *
     * @param table which one
     * @param out where to; not closed
     * @throws UncheckedIOException where the writer fails
     */
    public void exportCsv(LibraryTable table, Writer out) {
        try {
            out.write(String.join(",", table.columns()) + LINE_END);
            for (LiteratureEntry entry : entries(table)) {
                StringBuilder line = new StringBuilder();
                for (String column : table.columns()) {
                    line.append(line.isEmpty() ? "" : ",").append(cell(entry, column));
                }
                out.write(line.append(LINE_END).toString());
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the table cannot be written", e);
        }
    }

    private static String cell(LiteratureEntry entry, String column) {
        String text = "id".equals(column) ? entry.getKey() : entry.getPrinted().stream()
                .filter(v -> column.equals(v.getProperty())).map(PrintedValue::getText).findFirst().orElse("");
        boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
