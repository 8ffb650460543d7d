// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * The supported part of the format as a metamodel. Its packages have the namespaces of Sirius, so they are known to the
 * resource set here and to nobody else: where Sirius is installed, the same namespaces are its own.
 */
final class Format {

    /** Parts that only Sirius shows (trees, properties) or that belong to its user interface: skipped by rule. */
    private static final List<String> SIRIUS_ONLY_PACKAGES = List.of("http://www.eclipse.org/sirius/tree/",
            "http://www.eclipse.org/sirius/properties/", "http://www.eclipse.org/sirius/description/audit/");
    private static final Set<String> SIRIUS_ONLY_CLASSES = Set.of("DiagramCreationDescription", "DiagramNavigationDescription",
            "TableCreationDescription", "TableNavigationDescription", "PasteDescription", "PopupMenu", "GroupMenu",
            "CustomLayoutConfiguration", "OrderedTreeLayout", "DAnnotation", "RequestDescription");
    private static final Set<String> SIRIUS_ONLY_FEATURES = Set.of("extensions", "eAnnotations", "detailDescriptions",
            "navigationDescriptions", "pasteDescriptions", "reuses", "customizes", "conflicts", "groupExtensions", "reusedInMappings",
            "ownedRepresentationCreationDescriptions", "reusedRepresentationCreationDescriptions",
            "ownedRepresentationNavigationDescriptions", "reusedRepresentationNavigationDescriptions");

    private static final List<String> FILES = List.of("viewpoint.ecore", "diagram.ecore", "table.ecore");
    private static final String BASE = "format:/";

    private static final class Instance {
        private static final Format FORMAT = new Format();
    }

    private final Map<String, EPackage> packages = new HashMap<>();

    private Format() {
        ResourceSet resourceSet = new ResourceSetImpl();
        resourceSet.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        for (String file : FILES) {
            Resource resource = resourceSet.createResource(URI.createURI(BASE + file));
            try (InputStream in = Format.class.getResourceAsStream("/format/" + file)) {
                resource.load(in, Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        EcoreUtil.resolveAll(resourceSet);
        for (Resource resource : resourceSet.getResources()) {
            resource.getContents().forEach(root -> add((EPackage) root));
        }
    }

    private void add(EPackage each) {
        packages.put(each.getNsURI(), each);
        each.getESubpackages().forEach(this::add);
    }

    static Format instance() {
        return Instance.FORMAT;
    }

    /** A class of the supported part. */
    Optional<EClass> type(String namespace, String name) {
        EPackage found = packages.get(namespace);
        return found != null && found.getEClassifier(name) instanceof EClass type ? Optional.of(type) : Optional.empty();
    }

    /** Whether a class is left to Sirius by rule. */
    static boolean isSiriusOnly(String namespace, String className) {
        return SIRIUS_ONLY_PACKAGES.stream().anyMatch(namespace::startsWith) || SIRIUS_ONLY_CLASSES.contains(className);
    }

    /** Whether a feature is left to Sirius by rule. */
    static boolean isSiriusOnly(String feature) {
        return SIRIUS_ONLY_FEATURES.contains(feature);
    }

    /** A new instance of a class. */
    static EObject create(EClass type) {
        EFactory factory = type.getEPackage().getEFactoryInstance();
        return factory.create(type);
    }
}
