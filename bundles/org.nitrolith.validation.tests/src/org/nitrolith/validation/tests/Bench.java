// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.nitrolith.chemistry.Formula;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.model.base.Atmosphere;
import org.nitrolith.model.base.AtmosphereKind;
import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.StabilityWindow;
import org.nitrolith.model.material.WindowKind;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.Product;
import org.nitrolith.model.synthesis.RouteNode;
import org.nitrolith.model.synthesis.Step;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.units.Quantity;
import org.nitrolith.validation.Diagnostic;
import org.nitrolith.validation.RuleRegistry;
import org.nitrolith.validation.Validator;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Small models for the tests of the rules. */
final class Bench {

    static final Validator VALIDATOR = new Validator(RuleRegistry.read(Contributions.current()));

    private Bench() {
    }

    static Quantity q(String text) {
        return Quantity.parse(text);
    }

    static Formula f(String text) {
        return Formula.parse(text);
    }

    static NitrolithResource inFile(Path file, EObject root) {
        return inFile(file, root, ModelFiles.createResourceSet(file.getParent()));
    }

    static NitrolithResource inFile(Path file, EObject root, ResourceSet resourceSet) {
        NitrolithResource resource = new NitrolithResource(ModelFiles.uri(file));
        resource.getContents().add(root);
        resourceSet.getResources().add(resource);
        return resource;
    }

    /** What the product's rules find in a model that is in a file of the folder. */
    static List<Diagnostic> check(Path folder, EObject root) {
        return VALIDATOR.validate(root.eResource() instanceof NitrolithResource own ? own
                : inFile(folder.resolve("x.model"), root));
    }

    static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(d -> d.severity().name().toLowerCase(Locale.ROOT) + " " + d.code())
                .toList();
    }

    static void assertCodes(List<String> expected, Path folder, EObject root) {
        List<Diagnostic> found = check(folder, root);
        assertEquals(expected, codes(found), () -> found.stream().map(Diagnostic::text).toList().toString());
    }

    static Material material(String name, String formula) {
        Material material = MaterialFactory.eINSTANCE.createMaterial();
        material.setName(name);
        if (formula != null) {
            material.setFormula(f(formula));
        }
        return material;
    }

    static Phase phase(Material material, String name) {
        Phase phase = MaterialFactory.eINSTANCE.createPhase();
        phase.setName(name);
        material.getPhases().add(phase);
        return phase;
    }

    static StabilityWindow window(Material material, WindowKind kind, String lower, String upper) {
        StabilityWindow window = MaterialFactory.eINSTANCE.createStabilityWindow();
        window.setKind(kind);
        window.setLower(lower == null ? null : q(lower));
        window.setUpper(upper == null ? null : q(upper));
        material.getWindows().add(window);
        return window;
    }

    static Precursor precursor(SynthesisRoute route, String name, String formula, String ratio) {
        Precursor precursor = SynthesisFactory.eINSTANCE.createPrecursor();
        precursor.setName(name);
        precursor.setFormula(f(formula));
        precursor.setMolarRatio(ratio == null ? null : q(ratio));
        route.getPrecursors().add(precursor);
        return precursor;
    }

    static Product product(SynthesisRoute route, String name, String formula) {
        Product product = SynthesisFactory.eINSTANCE.createProduct();
        product.setName(name);
        product.setFormula(f(formula));
        route.getProducts().add(product);
        return product;
    }

    static <T extends Step> T step(SynthesisRoute route, T step, String name, AtmosphereKind atmosphere) {
        step.setName(name);
        if (atmosphere != null) {
            Atmosphere gas = BaseFactory.eINSTANCE.createAtmosphere();
            gas.setKind(atmosphere);
            step.setAtmosphere(gas);
        }
        route.getSteps().add(step);
        return step;
    }

    static void flow(SynthesisRoute route, RouteNode... nodes) {
        for (int i = 0; i + 1 < nodes.length; i++) {
            Flow flow = SynthesisFactory.eINSTANCE.createFlow();
            flow.setSource(nodes[i]);
            flow.setTarget(nodes[i + 1]);
            route.getFlows().add(flow);
        }
    }

    static void save(NitrolithResource resource) throws IOException {
        resource.save(null);
    }
}
