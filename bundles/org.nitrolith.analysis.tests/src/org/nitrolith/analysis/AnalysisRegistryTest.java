// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import org.junit.jupiter.api.Test;

import org.nitrolith.analysis.spi.Analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Finding, setting up and running analyses, the faulty ones too. */
class AnalysisRegistryTest {

    private static final String ECORE = EcorePackage.eNS_URI + "#";

    private final EClass element = EcoreFactory.eINSTANCE.createEClass();

    private static AnalysisRegistry with(Analysis analysis) {
        return AnalysisRegistry.empty().plus("x.count", "Count", "Counts features.", ECORE + "EClassifier " + ECORE
                + "EPackage", analysis);
    }

    private AnalysisResult run(Analysis analysis, Map<String, String> typed) {
        AnalysisRegistry registry = with(analysis);
        return AnalysisRegistry.run(registry.find("x.count").orElseThrow(), element, typed, AnalysisContext.empty());
    }

    private static Analysis failing(RuntimeException fault) {
        return (e, context) -> {
            throw fault;
        };
    }

    @Test
    void acceptsSubclassesOfTheNamedClasses() {
        AnalysisRegistry registry = with((e, c) -> AnalysisResult.builder().build());
        assertEquals(1, registry.forClassOf(element).size());
        assertEquals(1, registry.forClassOf(EcoreFactory.eINSTANCE.createEPackage()).size());
        assertTrue(registry.forClassOf(EcoreFactory.eINSTANCE.createEAttribute()).isEmpty());
    }

    @Test
    void oneOfTheSameIdIsReplaced() {
        Analysis second = (e, c) -> AnalysisResult.builder().build();
        AnalysisRegistry registry = with(failing(new IllegalStateException())).plus("x.count", "Other", "", ECORE + "EClass",
                second);
        assertEquals(1, registry.descriptors().size());
        assertSame(second, registry.find("x.count").orElseThrow().analysis());
    }

    @Test
    void theProductsPointIsKnownAndReadWithoutProblems() {
        assertTrue(AnalysisRegistry.read().problems().isEmpty(), () -> AnalysisRegistry.read().problems().toString());
    }

    @Test
    void aFaultIsAResultThatNamesThePlugIn() {
        AnalysisResult result = run(failing(new IllegalStateException("divided by zero volts")), Map.of());
        assertFalse(result.isSuccessful());
        assertTrue(result.messages().get(0).text().contains("x.count"));
        assertTrue(result.messages().get(0).text().contains("divided by zero volts"));
    }

    @Test
    void noResultIsAFaultToo() {
        assertTrue(run((e, c) -> null, Map.of()).messages().get(0).text().contains("no result"));
    }

    @Test
    void anElementThatIsNotAcceptedIsRefused() {
        AnalysisDescriptor descriptor = with((e, c) -> AnalysisResult.builder().build()).find("x.count").orElseThrow();
        AnalysisResult result = AnalysisRegistry.run(descriptor, EcoreFactory.eINSTANCE.createEAttribute(), Map.of(),
                AnalysisContext.empty());
        assertFalse(result.isSuccessful());
        Analysis choosy = new Analysis() {
            @Override
            public boolean accepts(EObject e) {
                return false;
            }

            @Override
            public AnalysisResult run(EObject e, AnalysisContext context) {
                return AnalysisResult.builder().build();
            }
        };
        assertFalse(run(choosy, Map.of()).isSuccessful());
    }

    /** Gives back the values of its settings. */
    private static final class Echo implements Analysis {

        private SettingValues seen;

        @Override
        public List<Setting> settings(EObject e) {
            return List.of(Setting.number("temperature", "Temperature", "", "K", "298.15"),
                    Setting.number("ratio", "N/P ratio", "", "", "1.2"), Setting.integer("starts", "Starts", "", 5),
                    Setting.yesNo("weighted", "Weighted", "", true),
                    Setting.choice("model", "Model", "", new Setting.Choice("sigmaT", "ln(sigma T)"),
                            new Setting.Choice("sigma", "ln sigma")),
                    Setting.text("note", "Note", "", ""));
        }

        @Override
        public AnalysisResult run(EObject e, AnalysisContext context) {
            seen = context.settings();
            return AnalysisResult.builder().build();
        }
    }

    @Test
    void settingsHaveDefaultsAndAreConverted() {
        Echo echo = new Echo();
        assertTrue(run(echo, Map.of()).isSuccessful());
        assertEquals(298.15, echo.seen.number("temperature").orElseThrow(), 0);
        assertEquals(5, echo.seen.number("starts").orElseThrow(), 0);
        assertTrue(echo.seen.yes("weighted"));
        assertEquals("sigmaT", echo.seen.text("model"));
        assertEquals("", echo.seen.text("note"));
        assertTrue(run(echo, Map.of("temperature", "60 degC", "weighted", "no", "model", "sigma", "ratio", "2")).isSuccessful());
        assertEquals(333.15, echo.seen.number("temperature").orElseThrow(), 1e-12);
        assertEquals(2, echo.seen.number("ratio").orElseThrow(), 0);
        assertFalse(echo.seen.yes("weighted"));
        assertEquals("sigma", echo.seen.asText().get("model"));
    }

    @Test
    void badSettingsAreNamedAndNothingRuns() {
        Echo echo = new Echo();
        AnalysisResult result = run(echo, Map.of("temperature", "5 V", "starts", "many", "weighted", "perhaps", "model", "vtf",
                "ratio", "NaN", "colour", "red"));
        assertEquals(6, result.messages().size());
        assertTrue(echo.seen == null);
        List<String> texts = result.messages().stream().map(AnalysisMessage::toString).toList();
        for (String name : List.of("temperature", "starts", "weighted", "model", "ratio", "colour")) {
            assertTrue(texts.stream().anyMatch(t -> t.contains(name)), name);
        }
        assertTrue(texts.stream().anyMatch(t -> t.contains("sigmaT, sigma")));
    }

    @Test
    void filesAreRelativeToTheModelThenToTheProject() {
        Path root = Path.of("").toAbsolutePath().getRoot();
        Path project = root.resolve("lab").resolve("project");
        AnalysisContext context = AnalysisContext.empty().withProjectFolder(project);
        assertEquals(project.resolve("data").resolve("a.mpt"), context.resolve(element, "data/a.mpt").orElseThrow());
        ResourceImpl resource = new ResourceImpl(URI.createFileURI(project.resolve("cells").resolve("one.cell").toString()));
        resource.getContents().add(element);
        assertEquals(project.resolve("data").resolve("a.mpt"), context.resolve(element, "../data/a.mpt").orElseThrow());
        assertTrue(context.resolve(element, "/etc/hosts").isEmpty());
        assertTrue(context.resolve(element, "a\u0000b").isEmpty());
    }

    @Test
    void servicesAreFoundByClass() {
        AnalysisContext context = AnalysisContext.empty().withService(StringBuilder.class, new StringBuilder("reader"));
        assertEquals("reader", context.service(StringBuilder.class).orElseThrow().toString());
        assertTrue(context.service(Thread.class).isEmpty());
    }

    @Test
    void progressReachesWhoeverLooks() {
        List<String> seen = new ArrayList<>();
        AnalysisContext context = AnalysisContext.empty().withProgress(new Progress() {
            @Override
            public void report(double fraction, String what) {
                seen.add(what);
            }

            @Override
            public boolean isCancelled() {
                return !seen.isEmpty();
            }
        });
        assertFalse(context.isCancelled());
        context.report(0.5, "fit");
        assertTrue(context.isCancelled());
    }

    @Test
    void onlyElementsThatFitCanBeStored() {
        EReference features = EcorePackage.Literals.ECLASS__ESTRUCTURAL_FEATURES;
        EObject attribute = EcoreFactory.eINSTANCE.createEAttribute();
        NewElement good = new NewElement(element, features, attribute);
        assertThrows(IllegalArgumentException.class,
                () -> new NewElement(element, EcorePackage.Literals.ECLASS__ESUPER_TYPES, EcoreFactory.eINSTANCE.createEClass()));
        assertThrows(IllegalArgumentException.class, () -> new NewElement(element, features, EcoreFactory.eINSTANCE.createEClass()));
        NewElement.addAll(List.of(good));
        assertEquals(List.of(attribute), element.getEStructuralFeatures());
        assertThrows(IllegalArgumentException.class, () -> new NewElement(element, features, attribute));
    }

    @Test
    void aFigureIsNeverNaN() {
        assertThrows(IllegalArgumentException.class, () -> KeyFigure.of("sigma", "Conductivity", Double.NaN, "S/cm"));
    }
}
