// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.tests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.synthesis.SynthesisPackage;
import org.nitrolith.units.Quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The Ecore files: documented, with units, well-formed, and in step with the generated code. */
class EcoreTest {

    private static final String UNIT = "https://nitrolith.org/unit";
    private static final String ANY_UNIT = "*";
    private static final Set<String> WITH_UNIT = Set.of("Quantity", "NumberList");

    private final List<EPackage> files = Models.fromFiles();

    @Test
    void packagesHaveTheNamespaceOfTheProject() {
        for (EPackage each : files) {
            assertEquals("https://nitrolith.org/" + each.getName() + "/1.0", each.getNsURI());
            assertEquals(each.getName(), each.getNsPrefix());
        }
    }

    @Test
    void filesAreWellFormed() {
        for (EPackage each : files) {
            Diagnostic outcome = Diagnostician.INSTANCE.validate(each);
            assertEquals(Diagnostic.OK, outcome.getSeverity(), () -> each.getName() + ": " + outcome.getChildren());
        }
    }

    @Test
    void everythingIsDocumented() {
        List<String> undocumented = new ArrayList<>();
        for (EPackage each : files) {
            check(each, undocumented);
            each.eAllContents().forEachRemaining(content -> {
                if (content instanceof ENamedElement named) {
                    check(named, undocumented);
                }
            });
        }
        assertEquals(List.of(), undocumented);
    }

    private static void check(ENamedElement element, List<String> undocumented) {
        String documentation = EcoreUtil.getDocumentation(element);
        boolean ofLiteral = element.eContainer() instanceof EEnum;
        if (documentation == null || !documentation.matches("(?s)[\\p{Lu}0-9].*\\.")
                || documentation.split(" ").length < 2 && !ofLiteral) {
            undocumented.add(element + ": " + documentation);
        }
    }

    @Test
    void everyQuantityHasAUnitThatCanBeRead() {
        List<String> wrong = new ArrayList<>();
        Models.classes(Models.GENERATED).flatMap(type -> type.getEStructuralFeatures().stream())
                .filter(feature -> WITH_UNIT.contains(feature.getEType().getName())).forEach(feature -> {
                    String unit = EcoreUtil.getAnnotation(feature, UNIT, "unit");
                    if (unit == null || !ANY_UNIT.equals(unit) && !Quantity.stored("1 " + unit).isReadable()) {
                        wrong.add(name(feature) + " [" + unit + "]");
                    }
                });
        assertEquals(List.of(), wrong);
    }

    @Test
    void onlyQuantitiesAndListsOfNumbersHaveUnits() {
        assertEquals(List.of(), Models.classes(Models.GENERATED).flatMap(type -> type.getEStructuralFeatures().stream())
                .filter(feature -> feature.getEAnnotation(UNIT) != null)
                .filter(feature -> !WITH_UNIT.contains(feature.getEType().getName())).map(EcoreTest::name).toList());
    }

    @Test
    void validRangesAreRanges() {
        List<EStructuralFeature> ranged = Models.classes(Models.GENERATED)
                .flatMap(type -> type.getEStructuralFeatures().stream())
                .filter(feature -> EcoreUtil.getAnnotation(feature, UNIT, "min") != null).toList();
        assertTrue(ranged.size() > 150, "most quantities have a range: " + ranged.size());
        for (EStructuralFeature feature : ranged) {
            double min = Double.parseDouble(EcoreUtil.getAnnotation(feature, UNIT, "min"));
            double max = Double.parseDouble(EcoreUtil.getAnnotation(feature, UNIT, "max"));
            assertTrue(min < max, name(feature));
        }
    }

    @Test
    void unitsMeanWhatTheFieldMeans() {
        assertEquals("S/cm", unit("material", "ConductivityRecord", "value"));
        assertEquals("eV", unit("material", "ArrheniusRecord", "activationEnergy"));
        assertEquals("rpm", unit("synthesis", "BallMill", "speed"));
        assertEquals("mAh/cm2", unit("cell", "CompositeElectrode", "arealCapacity"));
        assertEquals("um", unit("cell", "Layer", "thickness"));
        assertEquals("Wh/kg", unit("cell", "EnergyEstimate", "gravimetricEnergyDensity"));
    }

    private static String unit(String packageName, String type, String feature) {
        EPackage owner = Models.GENERATED.stream().filter(each -> each.getName().equals(packageName)).findFirst()
                .orElseThrow();
        EClass declaring = (EClass) owner.getEClassifier(type);
        return EcoreUtil.getAnnotation(declaring.getEStructuralFeature(feature), UNIT, "unit");
    }

    @Test
    void generatedCodeIsInStepWithTheFiles() {
        for (int i = 0; i < files.size(); i++) {
            assertEquals(String.join("\n", structure(files.get(i))),
                    String.join("\n", structure(Models.GENERATED.get(i))));
        }
    }

    private static List<String> structure(EPackage each) {
        List<String> lines = new ArrayList<>();
        for (EClassifier classifier : each.getEClassifiers().stream()
                .sorted(Comparator.comparing(EClassifier::getName)).toList()) {
            lines.add(classifier.getName());
            if (classifier instanceof EClass type) {
                type.getESuperTypes().forEach(superType -> lines.add(" < " + superType.getName()));
                type.getEStructuralFeatures().forEach(feature -> lines.add(" " + feature.getName() + " : "
                        + feature.getEType().getName() + " " + feature.getUpperBound() + " "
                        + feature.getDefaultValueLiteral()));
            } else if (classifier instanceof EEnum choice) {
                choice.getELiterals().forEach(
                        literal -> lines.add(" " + literal.getName() + " = " + literal.getLiteral()));
            }
        }
        return lines;
    }

    @Test
    void noClassHasAnIdentityOfItsOwn() {
        Models.classes(Models.GENERATED)
                .forEach(type -> assertNull(type.getEIDAttribute(), () -> type.getName() + " has an id attribute"));
    }

    @Test
    void onlyTheInverseOfFlowsIsNotStored() {
        Set<EStructuralFeature> notStored = new HashSet<>();
        Models.classes(Models.GENERATED).flatMap(type -> type.getEStructuralFeatures().stream())
                .filter(feature -> feature.isTransient() || feature.isDerived() || feature.isVolatile())
                .forEach(notStored::add);
        assertEquals(Set.of(SynthesisPackage.Literals.ROUTE_NODE__INCOMING,
                SynthesisPackage.Literals.ROUTE_NODE__OUTGOING), notStored);
    }

    @Test
    void everyConcreteClassHasAPlaceInAFile() {
        Set<EClass> inAnyFile = new HashSet<>();
        Models.ROOTS.forEach((owner, root) -> {
            Set<EClass> reached = new HashSet<>();
            reach(root, reached);
            inAnyFile.addAll(reached);
            assertEquals(List.of(), Models.concreteClasses().filter(type -> type.getEPackage() == owner)
                    .filter(type -> !reached.contains(type)).map(EClass::getName).toList());
        });
        assertEquals(List.of(), Models.concreteClasses().filter(type -> type.getEPackage() == BasePackage.eINSTANCE)
                .filter(type -> !inAnyFile.contains(type)).map(EClass::getName).toList());
    }

    private static void reach(EClass type, Set<EClass> reached) {
        if (!reached.add(type)) {
            return;
        }
        for (EReference containment : type.getEAllContainments()) {
            Models.concreteClasses().filter(containment.getEReferenceType()::isSuperTypeOf)
                    .forEach(child -> reach(child, reached));
        }
    }

    @Test
    void rootsShareWhatEveryFileHas() {
        Models.ROOTS.values().forEach(
                root -> assertTrue(BasePackage.Literals.ARTIFACT.isSuperTypeOf(root), root.getName()));
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
