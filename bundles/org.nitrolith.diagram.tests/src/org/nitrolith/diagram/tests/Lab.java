// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.spec.Specification;
import org.nitrolith.diagram.spec.SpecificationException;
import org.nitrolith.diagram.spec.SpecificationLoader;
import org.nitrolith.diagram.spec.SpecificationProblem;
import org.nitrolith.diagram.spi.ViewpointSource;

/** A small model with a specification of its own: two benches with vessels and tools, a link, a use, and a tower. */
final class Lab {

    /** The specification beside this class. */
    static final class Source extends ViewpointSource {
        Source() {
            super("/org/nitrolith/diagram/tests/lab.odesign");
        }
    }

    final EPackage metamodel = metamodel();
    final EPackage.Registry packages = new EPackageRegistryImpl();
    final List<SpecificationProblem> problems = new ArrayList<>();
    final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
    final EObject lab;
    final EObject left;
    final EObject right;
    final EObject flask;
    final EObject furnace;
    final EObject mill;
    final EObject link;

    Lab() {
        packages.put(metamodel.getNsURI(), metamodel);
        lab = make("Lab", "lithium lab");
        left = add(lab, "benches", make("Bench", "left"));
        right = add(lab, "benches", make("Bench", "right"));
        flask = add(left, "items", make("Vessel", "flask"));
        add(flask, "ports", make("Port", "neck"));
        furnace = add(left, "items", make("Vessel", "furnace"));
        set(furnace, "load", 10);
        mill = add(right, "items", make("Tool", "mill"));
        link = add(lab, "links", make("Link", "powder"));
        set(link, "from", mill);
        set(link, "to", furnace);
        list(flask, "uses").add(mill);
        list(left, "next").add(right);
        EObject tower = add(lab, "towers", make("Tower", "tower"));
        EObject top = add(tower, "floors", make("Floor", "top"));
        EObject middle = add(tower, "floors", make("Floor", "middle"));
        EObject ground = add(tower, "floors", make("Floor", "ground"));
        set(top, "height", 4);
        set(middle, "height", 8);
        set(ground, "height", 3);
        set(ground, "above", top);
        Resource resource = new XMIResourceImpl(URI.createURI("memory:/lab.lab")) {
            @Override
            protected boolean useUUIDs() {
                return true;
            }
        };
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(lab);
        int[] number = {0};
        EcoreUtil.getAllProperContents(resource, false)
                .forEachRemaining(e -> ((XMIResourceImpl) resource).setID((EObject) e, "id" + number[0]++));
    }

    private static EPackage metamodel() {
        ResourceSet resourceSet = new ResourceSetImpl();
        resourceSet.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource resource = resourceSet.createResource(URI.createURI("test:/lab.ecore"));
        try (InputStream in = Lab.class.getResourceAsStream("lab.ecore")) {
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (EPackage) resource.getContents().getFirst();
    }

    /** The specification as it stands in the file. */
    static String text() {
        try (InputStream in = Lab.class.getResourceAsStream("lab.odesign")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Specification specification() {
        return specification(t -> t);
    }

    /** The specification with a change made to it. */
    Specification specification(UnaryOperator<String> change) {
        String changed = change.apply(text());
        try {
            return new SpecificationLoader(packages, problems::add).load("lab.odesign", changed.getBytes(StandardCharsets.UTF_8),
                    new Source());
        } catch (SpecificationException e) {
            throw new AssertionError(e);
        }
    }

    Diagram open(String representation) {
        return open(specification(), representation);
    }

    Diagram open(Specification specification, String representation) {
        return Diagram.open(specification.representation(representation).orElseThrow(), lab, domain, problems::add);
    }

    EObject make(String type, String name) {
        EObject element = EcoreUtil.create((EClass) metamodel.getEClassifier(type));
        set(element, "name", name);
        return element;
    }

    static EObject add(EObject holder, String feature, EObject element) {
        list(holder, feature).add(element);
        return element;
    }

    static void set(EObject element, String feature, Object value) {
        element.eSet(element.eClass().getEStructuralFeature(feature), value);
    }

    static Object get(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(EObject element, String feature) {
        return (List<Object>) get(element, feature);
    }

    /** All views of a diagram as "mapping label", in order. */
    static List<String> labels(Diagram diagram) {
        return diagram.views().stream().map(v -> (v.mapping().name() + " " + v.label()).strip()).toList();
    }

    /** The only view of an element. */
    static ElementView view(Diagram diagram, EObject element) {
        List<ElementView> views = diagram.viewsOf(element);
        if (views.size() != 1) {
            throw new AssertionError(views);
        }
        return views.getFirst();
    }
}
