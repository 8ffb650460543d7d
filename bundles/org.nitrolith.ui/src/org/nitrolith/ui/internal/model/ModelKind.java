// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.model;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.nitrolith.model.base.Named;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.synthesis.SynthesisPackage;

/** The five kinds of model files. */
public enum ModelKind {

    /** Materials and what is known of them. */
    MATERIAL("material", "Material library", "materials",
            "What is known of materials: phases, conductivities, stability, each with its source."),
    /** A way to make a material. */
    ROUTE("route", "Synthesis route", "synthesis",
            "How a material is made: precursors, steps and products, joined by flows."),
    /** A sample and what is measured on it. */
    MEASUREMENT("measurement", "Sample and measurements", "measurements",
            "A pellet, film or crystal with its impedance spectra and other measurements."),
    /** A cell. */
    CELL("cell", "Cell build", "cells", "A cell, layer by layer from the positive to the negative current collector."),
    /** Pages about experiments. */
    NOTEBOOK("notebook", "Notebook", "", "Pages about experiments, and the projects with their targets.");

    private final String extension;
    private final String label;
    private final String folder;
    private final String description;

    ModelKind(String extension, String label, String folder, String description) {
        this.extension = extension;
        this.label = label;
        this.folder = folder;
        this.description = description;
    }

    /** The kind with a file extension. */
    public static Optional<ModelKind> ofExtension(String extension) {
        for (ModelKind kind : values()) {
            if (kind.extension.equals(extension)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Extension of its files, without a dot. */
    public String extension() {
        return extension;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** What it is for. */
    public String description() {
        return description;
    }

    /** The folder where its files usually are; empty for the project itself. */
    public String folder() {
        return folder;
    }

    /** A usual name for the first file of its kind. */
    public String fileName() {
        return label.toLowerCase(Locale.ROOT).replace(" and ", " ").replace(' ', '-');
    }

    /** Class of the root element. */
    public EClass rootClass() {
        ModelClasses.ready();
        return switch (this) {
        case MATERIAL -> MaterialPackage.Literals.MATERIAL_LIBRARY;
        case ROUTE -> SynthesisPackage.Literals.SYNTHESIS_ROUTE;
        case MEASUREMENT -> MeasurementPackage.Literals.SAMPLE;
        case CELL -> CellPackage.Literals.CELL_BUILD;
        case NOTEBOOK -> NotebookPackage.Literals.NOTEBOOK;
        };
    }

    /** A new root element of a name. */
    public EObject create(String name) {
        EObject root = EcoreUtil.create(rootClass());
        if (root instanceof Named named) {
            named.setName(name);
        }
        return root;
    }
}
