// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.LoadResult;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every feature of every class of the five models goes through a file unchanged. */
class AllModelsTest {

    private static final int DEPTH = 4;

    @TempDir
    private Path folder;
    private final Set<EClass> seen = new LinkedHashSet<>();
    private int number;

    @ParameterizedTest
    @ValueSource(strings = {"material MaterialLibrary", "synthesis SynthesisRoute", "measurement MeasurementFile",
        "cell CellBuild", "notebook Notebook"})
    void everyFeatureSurvives(String kind) throws IOException {
        ResourceSet resourceSet = ModelFiles.createResourceSet(folder);
        EPackage ePackage = EPackage.Registry.INSTANCE
                .getEPackage("https://nitrolith.org/" + kind.split(" ")[0] + "/1.0");
        EObject root = fill(root(ePackage, kind.split(" ")[1]), DEPTH);
        List<EObject> all = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(all::add);
        all.forEach(object -> refer(object, all));
        NitrolithResource written = new NitrolithResource(ModelFiles.uri(folder.resolve("x.material")));
        resourceSet.getResources().add(written);
        written.getContents().add(root);
        written.save(null);

        LoadResult loaded = ModelFiles.load(folder.resolve("x.material"), ModelFiles.createResourceSet(folder));
        assertEquals(List.of(), loaded.diagnostics());
        assertArrayEquals(written.toBytes(), loaded.resource().toBytes());
        assertTrue(new EcoreUtil.EqualityHelper().equals(root, loaded.resource().getContents().getFirst()));
        assertTrue(seen.containsAll(concrete(ePackage)),
                () -> "not reached: " + concrete(ePackage).stream().filter(c -> !seen.contains(c)).toList());
    }

    private static EClass root(EPackage ePackage, String name) {
        if (ePackage.getEClassifier(name) instanceof EClass named) {
            return named;
        }
        return ePackage.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract()
                        && c.getEAllSuperTypes().stream().anyMatch(s -> s.getName().equals("Artifact")))
                .findFirst().orElseThrow();
    }

    @Test
    void aLinkToAnyKindOfElementNamesItsFile() throws IOException {
        ResourceSet resourceSet = ModelFiles.createResourceSet(folder);
        EPackage notebook = EPackage.Registry.INSTANCE.getEPackage("https://nitrolith.org/notebook/1.0");
        EPackage material = EPackage.Registry.INSTANCE.getEPackage("https://nitrolith.org/material/1.0");
        EObject library = EcoreUtil.create((EClass) material.getEClassifier("MaterialLibrary"));
        NitrolithResource target = new NitrolithResource(ModelFiles.uri(folder.resolve("m.material")));
        target.getContents().add(library);
        resourceSet.getResources().add(target);
        EObject page = EcoreUtil.create((EClass) notebook.getEClassifier("Experiment"));
        EClass linkClass = ((EReference) page.eClass().getEStructuralFeature("links")).getEReferenceType();
        EObject link = EcoreUtil.create(linkClass);
        link.eSet(linkClass.getEStructuralFeature("target"), library);
        Lab.<EObject>list(page, "links").add(link);
        NitrolithResource source = new NitrolithResource(ModelFiles.uri(folder.resolve("n.notebook")));
        source.getContents().add(page);
        resourceSet.getResources().add(source);
        target.save(null);
        source.save(null);
        LoadResult loaded = ModelFiles.load(folder.resolve("n.notebook"), ModelFiles.createResourceSet(folder));
        assertEquals(List.of(), loaded.diagnostics());
        assertEquals(List.of(), ModelFiles.danglingReferences(loaded.resource()));
        EObject read = Lab.<EObject>list(loaded.resource().getContents().getFirst(), "links").getFirst();
        assertEquals("MaterialLibrary", ((EObject) Lab.get(read, "target")).eClass().getName());
        assertArrayEquals(source.toBytes(), loaded.resource().toBytes());
    }

    @Test
    void aReferenceToTheWrongKindInAnotherFileIsKeptAndReported() throws IOException {
        EClass libraryClass = (EClass) EPackage.Registry.INSTANCE.getEPackage("https://nitrolith.org/material/1.0")
                .getEClassifier("MaterialLibrary");
        NitrolithResource library = new NitrolithResource(ModelFiles.uri(folder.resolve("m.material")));
        library.getContents().add(EcoreUtil.create(libraryClass));
        library.save(null);
        URI target = library.getURI().appendFragment(library.getID(library.getContents().getFirst()));
        int tried = 0;
        List<EClass> classes = Stream.of("base", "material", "synthesis", "measurement", "cell", "notebook")
                .map(name -> EPackage.Registry.INSTANCE.getEPackage("https://nitrolith.org/" + name + "/1.0"))
                .flatMap(ePackage -> concrete(ePackage).stream()).toList();
        for (EClass eClass : classes) {
            for (EReference reference : eClass.getEAllReferences()) {
                EClass type = reference.getEReferenceType();
                if (reference.isContainment() || !reference.isResolveProxies() || !reference.isChangeable()
                        || type.isSuperTypeOf(libraryClass) || type == EcorePackage.Literals.EOBJECT) {
                    continue;
                }
                refersToTheWrongKind(eClass, reference, classes.stream().filter(type::isSuperTypeOf).findFirst()
                        .orElseThrow(), target);
                tried++;
            }
        }
        assertTrue(tried > 80, "only " + tried + " references");
    }

    private void refersToTheWrongKind(EClass eClass, EReference reference, EClass written, URI target) throws IOException {
        EObject proxy = EcoreUtil.create(written);
        ((InternalEObject) proxy).eSetProxyURI(target);
        EObject owner = EcoreUtil.create(eClass);
        owner.eSet(reference, reference.isMany() ? List.of(proxy) : proxy);
        Path file = folder.resolve(eClass.getName() + "-" + reference.getName() + ".cell");
        NitrolithResource source = new NitrolithResource(ModelFiles.uri(file));
        source.getContents().add(owner);
        source.save(null);
        LoadResult loaded = ModelFiles.load(file, ModelFiles.createResourceSet(folder));
        assertEquals(List.of(), loaded.diagnostics());
        List<LoadDiagnostic> found = ModelFiles.danglingReferences(loaded.resource());
        assertEquals(List.of("\"" + reference.getName() + "\" refers to a MaterialLibrary in m.material, but takes a "
                + reference.getEReferenceType().getName() + "."), found.stream().map(LoadDiagnostic::message).toList());
        assertEquals("model.wrongTarget", found.getFirst().code());
        assertArrayEquals(Files.readAllBytes(file), loaded.resource().toBytes());
    }

    private static List<EClass> concrete(EPackage ePackage) {
        return ePackage.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && !c.isInterface()).toList();
    }

    private EObject fill(EClass eClass, int depth) {
        seen.add(eClass);
        EObject object = EcoreUtil.create(eClass);
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (feature.isTransient() || !feature.isChangeable()) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                put(object, feature, feature.isMany() ? List.of(value(attribute), value(attribute)) : value(attribute));
            } else if (feature instanceof EReference reference && reference.isContainment() && depth > 0) {
                List<EObject> children = new ArrayList<>();
                for (EClass type : subtypes(reference.getEReferenceType())) {
                    children.add(fill(type, depth - 1));
                }
                put(object, feature, feature.isMany() ? children : children.getFirst());
            }
        }
        return object;
    }

    private static void put(EObject object, EStructuralFeature feature, Object value) {
        if (value instanceof List<?> list) {
            Lab.list(object, feature.getName()).addAll(new LinkedHashSet<>(list));
        } else {
            object.eSet(feature, value);
        }
    }

    private static List<EClass> subtypes(EClass type) {
        List<EClass> all = new ArrayList<>();
        for (Object registered : List.copyOf(EPackage.Registry.INSTANCE.keySet())) {
            if (registered.toString().startsWith("https://nitrolith.org/") && !registered.equals(Lab.NS)) {
                concrete(EPackage.Registry.INSTANCE.getEPackage(registered.toString())).stream()
                        .filter(type::isSuperTypeOf).forEach(all::add);
            }
        }
        return all;
    }

    private Object value(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        number++;
        if (type instanceof EEnum options) {
            Enumerator last = options.getELiterals().getLast().getInstance();
            return last;
        }
        String text = switch (type.getName()) {
            case "Quantity" -> number + ".50(3) S/cm";
            case "Formula" -> "Li" + number + "N2Cl3";
            case "Date" -> "2025-03-14";
            case "DateTime" -> "2025-03-14T09:30+01:00";
            case "EBoolean" -> Boolean.toString(!"true".equals(attribute.getDefaultValueLiteral()));
            case "EInt", "ELong" -> Integer.toString(number);
            case "EDouble" -> "1.5E-" + (number % 100);
            case "NumberList" -> "1.0 2.5 1E-7";
            case "IndexSet" -> "0-3,57";
            case "Sha256" -> "0".repeat(64);
            case "Markdown" -> "# Title " + number + "\n\n* a < b & c\n";
            default -> "text \u03b2 " + number;
        };
        return EcoreUtil.createFromString(type, text);
    }

    /** Sets each reference that is no containment to the elements that fit. */
    private static void refer(EObject object, List<EObject> all) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            EClassifier type = reference.getEType();
            if (!reference.isContainment() && !reference.isContainer() && !reference.isTransient()
                    && reference.isChangeable()) {
                List<EObject> fitting = all.stream().filter(type::isInstance).limit(3).toList();
                if (!fitting.isEmpty()) {
                    put(object, reference, reference.isMany() ? fitting : fitting.getLast());
                }
            }
        }
    }
}
