// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design.tests;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import org.nitrolith.design.NitrolithViewpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nitrolith.design.tests.SpecificationXml.all;
import static org.nitrolith.design.tests.SpecificationXml.children;
import static org.nitrolith.design.tests.SpecificationXml.parent;

/** What the tables, which only Sirius shows, would hold on the sample notebook: their lines, columns and cells are evaluated here. */
class TablesTest {

    @TempDir
    private Path folder;
    private SampleNotebook notebook;

    @BeforeEach
    void open() throws Exception {
        notebook = new SampleNotebook(folder);
    }

    @Test
    void stepsOfTheRoute() throws Exception {
        assertEquals(List.of("High-energy ball milling 500 rpm, 20 h ; High-energy ball milling ; Ball mill ; Ar ; "
                + "Planetary mill in the glovebox ; ",
                "Pressing of the pellet 375 MPa, 3 min ; Pressing of the pellet ; Press ; Ar ;  ; "),
                rows("StepTable", SampleNotebook.ROUTE));
    }

    @Test
    void layersOfTheCell() throws Exception {
        assertEquals(List.of("Al foil, 12 um ; Al foil ; Current collector ; 12 um ; ",
                "Al | cathode ; Al | cathode ; Interface ;  ; ",
                "NMC811 composite, 4 mAh/cm2 ; NMC811 composite ; Composite electrode ;  ; ",
                "cathode | Li₃InCl₆ ; cathode | Li₃InCl₆ ; Interface ;  ; stable",
                "Li₃InCl₆, 20 um ; Li₃InCl₆ ; Electrolyte layer ; 20 um ; ",
                "Li₃InCl₆ | β-Li₃N ; Li₃InCl₆ | β-Li₃N ; Interface ;  ; not known",
                "β-Li₃N, 20 um ; β-Li₃N ; Electrolyte layer ; 20 um ; ",
                "β-Li₃N | Li ; β-Li₃N | Li ; Interface ;  ; stable",
                "Lithium, N/P 1.2 ; Lithium ; Lithium anode ;  ; ",
                "Li | Cu ; Li | Cu ; Interface ;  ; ",
                "Cu foil, 10 um ; Cu foil ; Current collector ; 10 um ; "), rows("LayerTable", SampleNotebook.CELL));
    }

    @Test
    void materialsCompared() throws Exception {
        assertEquals(List.of("Li3N ; Li3N ; Li3N ; Li3N ; 2.14E-3 S/cm ; 0.371 eV ; 0 V to 0.48 V",
                "Li3InCl6 ; Li3InCl6 ; Li3InCl6 ; halide ;  ;  ; 2.38 V to 4.26 V",
                "NMC811 (LiNi0.8Mn0.1Co0.1O2) ; NMC811 ; LiNi0.8Mn0.1Co0.1O2 ; cathode active material ;  ;  ; ",
                "Lithium ; Lithium ; Li ; metal ;  ;  ; ", "Aluminium ; Aluminium ; Al ; metal ;  ;  ; ",
                "Copper (Cu) ; Copper ; Cu ; metal ;  ;  ; "), rows("MaterialTable", SampleNotebook.MATERIALS));
    }

    @Test
    void samplesOfTheNotebook() throws Exception {
        assertEquals(List.of("Pellet 01 ; Pellet 01 ; Sample ; 9"), rows("SampleTable", SampleNotebook.NOTEBOOK));
    }

    @Test
    void contactsBetweenMaterials() throws Exception {
        Element table = table("ContactTable");
        EObject library = notebook.root(SampleNotebook.MATERIALS);
        Element intersection = children(table, "intersection").getFirst();
        List<String> cells = new ArrayList<>();
        for (EObject contact : candidates(intersection, library)) {
            EObject line = (EObject) value(intersection, "lineFinderExpression", contact);
            EObject column = (EObject) value(intersection, "columnFinderExpression", contact);
            cells.add(text(children(table, "ownedLineMappings").getFirst(), "headerLabelExpression", line) + " | "
                    + text(children(table, "ownedColumnMappings").getFirst(), "headerLabelExpression", column) + ": "
                    + text(intersection, "labelExpression", contact));
        }
        assertEquals(List.of("Li3InCl6 | Li3N: not studied"), cells);
        assertEquals(6, candidates(children(table, "ownedLineMappings").getFirst(), library).size());
        assertEquals(6, candidates(children(table, "ownedColumnMappings").getFirst(), library).size());
    }

    /** The header of each line and its cells. */
    private List<String> rows(String name, String file) throws Exception {
        Element table = table(name);
        List<String> rows = new ArrayList<>();
        for (Element line : children(table, "ownedLineMappings")) {
            for (EObject element : candidates(line, notebook.root(file))) {
                List<String> cells = new ArrayList<>(List.of(text(line, "headerLabelExpression", element)));
                for (Element column : children(table, "ownedColumnMappings")) {
                    cells.add(text(column, "labelExpression", element));
                }
                rows.add(String.join(" ; ", cells));
            }
        }
        return rows;
    }

    private static Element table(String name) {
        return all("ownedRepresentations").stream().filter(r -> r.getAttribute("name").equals(name)).findFirst().orElseThrow();
    }

    private static List<EObject> candidates(Element mapping, EObject self) throws Exception {
        String[] type = mapping.getAttribute("domainClass").split("::");
        return ((Collection<?>) value(mapping, "semanticCandidatesExpression", self)).stream().map(EObject.class::cast)
                .filter(e -> isA(e, type[0], type[1])).toList();
    }

    private static boolean isA(EObject element, String packageName, String className) {
        List<EPackage> packages = new ArrayList<>(List.of(element.eClass().getEPackage()));
        element.eClass().getEAllSuperTypes().forEach(s -> packages.add(s.getEPackage()));
        return packages.stream().filter(p -> p.getName().equals(packageName)).map(p -> p.getEClassifier(className))
                .anyMatch(c -> c != null && c.isInstance(element));
    }

    private static String text(Element holder, String attribute, EObject self) throws Exception {
        Object value = value(holder, attribute, self);
        return value == null ? "" : value.toString();
    }

    private static Object value(Element holder, String attribute, EObject self) throws Exception {
        String expression = holder.getAttribute(attribute);
        if (expression.equals("feature:eContainer")) {
            return self.eContainer();
        }
        if (expression.startsWith("feature:")) {
            return self.eGet(self.eClass().getEStructuralFeature(expression.substring("feature:".length())));
        }
        String service = expression.replaceFirst("^service:", "");
        for (Element extension : children(parent(tableOf(holder)), "ownedJavaExtensions")) {
            Class<?> type = new NitrolithViewpoints().serviceClass(extension.getAttribute("qualifiedClassName"));
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(service)) {
                    return method.invoke(type.getConstructor().newInstance(), self);
                }
            }
        }
        throw new AssertionError("no value of " + expression);
    }

    private static Element tableOf(Element part) {
        return part.getTagName().equals("ownedRepresentations") ? part : tableOf(parent(part));
    }
}
