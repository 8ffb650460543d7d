// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.palette;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.jface.resource.ImageDescriptor;
import org.osgi.framework.FrameworkUtil;

import org.nitrolith.diagram.export.Images;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.tool.PaletteSection;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.edit.Icons;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.synthesis.SynthesisPackage;

/** The palette of a diagram: selection, then a drawer for each tool section. */
public final class DiagramPalette {

    private static final ImageDescriptor EDGE =
            ImageDescriptor.createFromURL(FrameworkUtil.getBundle(DiagramPalette.class).getEntry("icons/edge.svg"));

    private final PaletteRoot root = new PaletteRoot();

    /** A palette that holds nothing but selection. */
    public DiagramPalette() {
        PaletteGroup basic = new PaletteGroup("Select");
        SelectionToolEntry selection = new SelectionToolEntry("Select", "Selects and moves");
        basic.add(selection);
        basic.add(new MarqueeToolEntry("Select area", "Selects what is in a rectangle"));
        root.add(basic);
        root.setDefaultEntry(selection);
    }

    /** What GEF shows. */
    public PaletteRoot root() {
        return root;
    }

    /** Shows the sections of the layers that are shown now. */
    public void fill(List<PaletteSection> sections, Images images) {
        List.copyOf((List<?>) root.getChildren()).stream().filter(PaletteDrawer.class::isInstance)
                .forEach(d -> root.remove((PaletteEntry) d));
        sections.forEach(section -> {
            PaletteDrawer drawer = new PaletteDrawer(section.label());
            add(section, drawer, images);
            if (!drawer.getChildren().isEmpty()) {
                root.add(drawer);
            }
        });
    }

    private static void add(PaletteSection section, PaletteContainer holder, Images images) {
        for (Construct tool : section.tools()) {
            boolean edge = tool.is("EdgeCreationDescription");
            ImageDescriptor icon = icon(tool, images).map(ImageDescriptor::createFromURL).orElse(edge ? EDGE : null);
            Factory factory = new Factory(tool);
            if (edge) {
                var entry = new ConnectionCreationToolEntry(tool.label(), "Draw from one node to another", factory, icon, icon);
                entry.setToolClass(EdgeTool.class);
                holder.add(entry);
            } else if (!tool.is("ToolDescription")) {
                holder.add(new CombinedTemplateCreationEntry(tool.label(), "Click or drag to where it is to be", tool, factory,
                        icon, icon));
            }
        }
        section.sections().forEach(inner -> add(inner, holder, images));
    }

    /** The tool behind an entry of a palette; null behind one for selecting. */
    static Construct tool(ToolEntry entry) {
        return entry.getToolProperty(CreationTool.PROPERTY_CREATION_FACTORY) instanceof Factory factory ? factory.tool : null;
    }

    /** The icon of a tool: its own, or that of what it makes. */
    public static Optional<URL> icon(Construct tool, Images images) {
        String own = tool.has("iconPath") ? tool.text("iconPath") : "";
        if (!own.isBlank()) {
            return images.find(own);
        }
        return instances(tool).map(c -> c.text("typeName").split("::")).filter(name -> name.length == 2)
                .flatMap(name -> classNamed(name[0], name[1])).flatMap(type -> Icons.of(type).stream()).findFirst();
    }

    private static Stream<EClass> classNamed(String packageName, String name) {
        return Stream.of(BasePackage.eINSTANCE, MaterialPackage.eINSTANCE, SynthesisPackage.eINSTANCE, MeasurementPackage.eINSTANCE,
                CellPackage.eINSTANCE, NotebookPackage.eINSTANCE).filter(p -> p.getName().equals(packageName))
                .map(p -> p.getEClassifier(name)).filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    private static Stream<Construct> instances(Construct construct) {
        return Stream.concat(construct.is("CreateInstance") ? Stream.of(construct) : Stream.empty(),
                construct.children().stream().flatMap(DiagramPalette::instances));
    }

    /** Hands a tool to GEF, which asks for nothing else. */
    public static final class Factory implements CreationFactory {

        private final Construct tool;

        /** The factory of a tool. */
        public Factory(Construct tool) {
            this.tool = tool;
        }

        @Override
        public Object getNewObject() {
            return tool;
        }

        @Override
        public Object getObjectType() {
            return tool;
        }
    }
}
