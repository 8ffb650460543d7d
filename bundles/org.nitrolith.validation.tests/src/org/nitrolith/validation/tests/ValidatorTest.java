// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nitrolith.contributions.Contribution;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.Severity;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.validation.Diagnostic;
import org.nitrolith.validation.RuleRegistry;
import org.nitrolith.validation.ValidationResult;
import org.nitrolith.validation.Validator;
import org.nitrolith.validation.spi.ValidationRule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nitrolith.validation.tests.Bench.material;

/** Files and projects as a whole, and the rules as contributions. */
class ValidatorTest {

    @TempDir
    private Path folder;

    private void makeAProject() throws IOException {
        ResourceSet resourceSet = ModelFiles.createResourceSet(folder);
        MaterialLibrary library = MaterialFactory.eINSTANCE.createMaterialLibrary();
        Material li3n = material("Li3N", "Li3N");
        library.getMaterials().add(li3n);
        Files.createDirectories(folder.resolve("materials"));
        Files.createDirectories(folder.resolve("routes"));
        NitrolithResource materials = Bench.inFile(folder.resolve("materials/m.material"), library, resourceSet);
        SynthesisRoute route = SynthesisFactory.eINSTANCE.createSynthesisRoute();
        Bench.precursor(route, "Li3N", "Li3N", "1").setMaterial(li3n);
        NitrolithResource routes = Bench.inFile(folder.resolve("routes/r.route"), route, resourceSet);
        materials.save(null);
        routes.save(null);
    }

    @Test
    void aSoundProjectHasNoFindings() throws IOException {
        makeAProject();
        ValidationResult result = Bench.VALIDATOR.validate(List.of(folder));
        assertEquals(List.of(), result.diagnostics());
        assertEquals(List.of(folder.resolve("materials/m.material"), folder.resolve("routes/r.route")), result.files());
        assertEquals(List.of(), Bench.VALIDATOR.validate(List.of(folder.resolve("routes/r.route"))).diagnostics(),
                "a single file finds its neighbours");
    }

    @Test
    void oneFileThatCannotBeReadDoesNotHideTheRest() throws IOException {
        makeAProject();
        Files.writeString(folder.resolve("broken.cell"), "<!DOCTYPE a><a/>");
        Files.writeString(folder.resolve("materials/m.material"), "");
        ValidationResult result = Bench.VALIDATOR.validate(List.of(folder, folder.resolve("missing.route")));
        assertEquals(List.of("error file.doctype", "error file.empty", "error model.danglingReference",
                "error file.access"), Bench.codes(result.diagnostics()));
        assertEquals(List.of(folder.resolve("routes/r.route")), result.files());
        assertEquals(3, result.unreadable().size());
        assertEquals(4, result.count(Severity.ERROR));
    }

    @Test
    void anUnknownFeatureIsAWarningWithItsLine() throws IOException {
        makeAProject();
        Path file = folder.resolve("materials/m.material");
        Files.writeString(file, Files.readString(file).replace("name=\"Li3N\"", "name=\"Li3N\"\n      taste=\"none\""));
        Diagnostic found = Bench.VALIDATOR.validate(List.of(file)).diagnostics().getFirst();
        assertEquals("model.unknownFeature", found.code());
        assertEquals(Severity.WARNING, found.severity());
        assertEquals(10, found.line());
        assertEquals("materials \"Li3N\"", found.element());
        assertTrue(found.text().startsWith(file + ":10: warning: materials \"Li3N\": \"taste\""), found.text());
    }

    @Test
    void aReferenceToTheWrongKindOfElementHasItsLineAndTheRulesGoOn() throws IOException {
        makeAProject();
        NitrolithResource materials = ModelFiles
                .load(folder.resolve("materials/m.material"), ModelFiles.createResourceSet(folder)).resource();
        String library = materials.getID(materials.getContents().getFirst());
        Path file = folder.resolve("routes/r.route");
        Files.writeString(file, Files.readString(file).replaceFirst("m\\.material#[^\"]+", "m.material#" + library));
        List<Diagnostic> found = Bench.VALIDATOR.validate(List.of(folder)).diagnostics();
        assertEquals(List.of("error model.wrongTarget"), Bench.codes(found));
        assertEquals(7, found.getFirst().line());
        assertEquals("\"material\" refers to a MaterialLibrary in ../materials/m.material, but takes a Material.",
                found.getFirst().message());
    }

    @Test
    void aFindingHasTheLineAndIdOfItsElement() throws IOException {
        makeAProject();
        Path file = folder.resolve("materials/m.material");
        Files.writeString(file, Files.readString(file).replace("name=\"Li3N\"",
                "name=\"Li3N\"\n      density=\"99 g/cm3\""));
        Diagnostic found = Bench.VALIDATOR.validate(List.of(file)).diagnostics().getFirst();
        assertEquals("value.range", found.code());
        assertEquals(7, found.line());
        assertTrue(Files.readString(file).contains("xmi:id=\"" + found.elementId() + "\""));
    }

    @Test
    void aRuleThatFailsIsReportedOnceAndTheOthersGoOn() {
        RuleRegistry rules = new RuleRegistry().add("broken", "*", (element, findings) -> {
            throw new IllegalStateException("no idea");
        }).add("own", "https://nitrolith.org/material/1.0#Material",
                (element, findings) -> findings.info("own.seen", element, "seen.", ""));
        MaterialLibrary library = MaterialFactory.eINSTANCE.createMaterialLibrary();
        library.getMaterials().addAll(List.of(material("a", null), material("b", null)));
        List<Diagnostic> found = new Validator(rules).validate(Bench.inFile(folder.resolve("m.material"), library));
        assertEquals(List.of("warning validation.ruleFailed", "info own.seen", "info own.seen"), Bench.codes(found));
        assertTrue(found.getFirst().message().contains("no idea"));
    }

    @Test
    void everyRuleOfTheProductIsThereAndNamesKnownClasses() {
        RuleRegistry rules = RuleRegistry.read(Contributions.current());
        assertEquals(List.of(), rules.problems());
        List<Contribution<ValidationRule>> own = rules.rules().stream()
                .filter(r -> r.contributor().equals("org.nitrolith.validation")).toList();
        assertEquals(11, own.size());
        for (Contribution<ValidationRule> rule : own) {
            assertFalse(rule.instance() == null);
            for (String name : rule.attribute("elements").orElseThrow().split("\\s+")) {
                if (!name.equals("*")) {
                    EPackage ePackage = EPackage.Registry.INSTANCE.getEPackage(name.substring(0, name.indexOf('#')));
                    assertTrue(ePackage.getEClassifier(name.substring(name.indexOf('#') + 1)) instanceof EClass, name);
                }
            }
        }
    }
}
