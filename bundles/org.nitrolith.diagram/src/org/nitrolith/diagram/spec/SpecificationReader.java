// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.nitrolith.model.resource.Severity;

/**
 * Reads the XML of a specification. Each element becomes an instance of a class of {@link Format}; what that does not
 * have is reported with its line and skipped with all that is in it. References are resolved when all has been read.
 */
final class SpecificationReader {

    private static final String DESCRIPTION = "http://www.eclipse.org/sirius/description/1.1.0";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMI = "http://www.omg.org/XMI";
    private static final String SYSTEM_COLOUR = "environment:/viewpoint#//@systemColors/@entries[name='";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String NEWEST_VERSION = "12.0.0.2017041100";
    private static final int MAX_DEPTH = 200;

    private record Reference(EObject owner, EReference feature, String target, int line) {
    }

    private final Specification specification;
    private final EPackage.Registry packages;
    private final Map<EObject, Integer> lines = new IdentityHashMap<>();
    private final Map<String, EObject> ids = new LinkedHashMap<>();
    private final Map<String, EObject> colours = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<EPackage> metamodels = new ArrayList<>();
    private XMLStreamReader xml;
    private EObject root;
    private int depth;

    SpecificationReader(Specification specification, EPackage.Registry packages) {
        this.specification = specification;
        this.packages = packages;
    }

    void read(byte[] bytes) throws SpecificationException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw fatal("a document type declaration is not allowed in a specification", null);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    document();
                }
            }
        } catch (XMLStreamException e) {
            throw fatal("this is not well-formed XML: " + e.getMessage().replaceAll("\\s+", " "), e);
        }
        if (root == null) {
            throw fatal("there is no viewpoint specification (Group) in this file", null);
        }
        checkVersion();
        references.forEach(this::resolve);
        specification.complete(root, lines, packages, metamodels);
        new SpecificationCheck(specification).run();
    }

    private void document() throws XMLStreamException, SpecificationException {
        if (XMI.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("XMI")) {
            return;
        }
        if (DESCRIPTION.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("Group") && root == null) {
            root = Format.create(Format.instance().type(DESCRIPTION, "Group").orElseThrow());
            element(root);
        } else {
            report(Severity.INFO, null, "the element \"" + xml.getLocalName() + "\" beside the specification is skipped.");
            skip();
        }
    }

    private void checkVersion() throws SpecificationException {
        Object version = root.eGet(root.eClass().getEStructuralFeature("version"));
        if (version != null && isNewer(version.toString())) {
            throw new SpecificationException(new SpecificationProblem(Severity.ERROR, specification.file(), 1, "",
                    "it comes from a more recent Sirius (version " + version + "; the newest that is understood is " + NEWEST_VERSION
                            + ")."), null);
        }
    }

    /** Versions are compared as OSGi does: three numbers, then a text. */
    private static boolean isNewer(String version) {
        String[] given = version.strip().split("\\.", 4);
        String[] newest = NEWEST_VERSION.split("\\.", 4);
        for (int i = 0; i < Math.min(given.length, 3); i++) {
            if (!given[i].matches("\\d{1,9}")) {
                return false;
            }
            int order = Integer.compare(Integer.parseInt(given[i]), Integer.parseInt(newest[i]));
            if (order != 0) {
                return order > 0;
            }
        }
        return given.length > 3 && given[3].compareTo(newest[3]) > 0;
    }

    /** Reads the element at which the reader stands, up to its end. */
    private void element(EObject object) throws XMLStreamException, SpecificationException {
        if (++depth > MAX_DEPTH) {
            throw fatal("elements are nested deeper than " + MAX_DEPTH, null);
        }
        lines.put(object, xml.getLocation().getLineNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (XMI.equals(namespace)) {
                if (xml.getAttributeLocalName(i).equals("id")) {
                    ids.put(xml.getAttributeValue(i), object);
                }
            } else if (namespace == null || namespace.isEmpty()) {
                attribute(object, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(object);
            }
        }
        depth--;
    }

    private void attribute(EObject object, String name, String value) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature instanceof EReference reference && !reference.isContainment()) {
            for (String target : BLANKS.split(value.strip())) {
                references.add(new Reference(object, reference, target, xml.getLocation().getLineNumber()));
            }
        } else if (feature instanceof EAttribute attribute) {
            set(object, attribute, value);
        } else if (Format.isSiriusOnly(name)) {
            report(Severity.INFO, object, "\"" + name + "\" is for Sirius only and skipped.");
        } else {
            report(Severity.ERROR, object, "\"" + name + "\" of " + object.eClass().getName() + " is not supported (value \"" + value
                    + "\"); it has no effect.");
        }
    }

    private void set(EObject object, EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        try {
            Object value = EcoreUtil.createFromString(type, text);
            if (attribute.isMany()) {
                @SuppressWarnings("unchecked")
                List<Object> list = (List<Object>) object.eGet(attribute);
                list.add(value);
            } else {
                object.eSet(attribute, value);
            }
        } catch (IllegalArgumentException e) {
            report(Severity.ERROR, object, "\"" + text + "\" is no value of " + attribute.getName() + " that is supported; "
                    + (attribute.getDefaultValueLiteral() == null ? "it is left out."
                            : attribute.getDefaultValueLiteral() + " is used."));
        }
    }

    private void child(EObject owner) throws XMLStreamException, SpecificationException {
        String name = xml.getLocalName();
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        String href = xml.getAttributeValue(null, "href");
        if (feature instanceof EAttribute attribute) {
            set(owner, attribute, xml.getElementText());
        } else if (feature instanceof EReference reference && !reference.isContainment()) {
            if (href != null) {
                references.add(new Reference(owner, reference, href, xml.getLocation().getLineNumber()));
            }
            skip();
        } else if (feature instanceof EReference reference) {
            contained(owner, reference, href);
        } else {
            boolean sirius = Format.isSiriusOnly(name);
            report(sirius ? Severity.INFO : Severity.ERROR, owner, sirius ? "\"" + name + "\" is for Sirius only and skipped."
                    : "\"" + name + "\" of " + owner.eClass().getName() + " is not supported; it is left out with all that is in it.");
            skip();
        }
    }

    private void contained(EObject owner, EReference reference, String href) throws XMLStreamException, SpecificationException {
        String written = xml.getAttributeValue(XSI, "type");
        String namespace = reference.getEReferenceType().getEPackage().getNsURI();
        String className = reference.getEReferenceType().getName();
        if (written != null) {
            int colon = written.indexOf(':');
            String prefix = colon < 0 ? "" : written.substring(0, colon);
            String found = xml.getNamespaceURI(prefix);
            namespace = found == null ? prefix : found;
            className = written.substring(colon + 1);
        }
        String given = xml.getAttributeValue(null, "name");
        String what = className + (given == null ? "" : " \"" + given + "\"");
        if (Format.isSiriusOnly(namespace, className)) {
            report(Severity.INFO, owner, what + " is for Sirius only and skipped.");
            skip();
            return;
        }
        Optional<EClass> type = Format.instance().type(namespace, className);
        if (href != null) {
            report(Severity.ERROR, owner, "\"" + reference.getName() + "\" in another file (" + href + ") is not supported.");
            skip();
        } else if (type.isEmpty() || type.get().isAbstract()) {
            report(Severity.ERROR, owner, what + " in \"" + reference.getName()
                    + "\" is not supported; it is left out with all that is in it.");
            skip();
        } else if (!reference.getEReferenceType().isSuperTypeOf(type.get())) {
            report(Severity.ERROR, owner, what + " has no place in \"" + reference.getName() + "\"; it is left out.");
            skip();
        } else {
            add(owner, reference, Format.create(type.get()));
        }
    }

    @SuppressWarnings("unchecked")
    private void add(EObject owner, EReference reference, EObject child) throws XMLStreamException, SpecificationException {
        if (reference.isMany()) {
            ((List<EObject>) owner.eGet(reference)).add(child);
        } else {
            owner.eSet(reference, child);
        }
        element(child);
    }

    private void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0 && xml.hasNext()) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    // ---- references ----

    @SuppressWarnings("unchecked")
    private void resolve(Reference reference) {
        if (reference.feature().getEReferenceType() == EcorePackage.Literals.EPACKAGE) {
            metamodel(reference);
            return;
        }
        EObject target = target(reference.target());
        EClassifier wanted = reference.feature().getEType();
        if (target == null) {
            reportAt(Severity.ERROR, reference, "\"" + reference.feature().getName() + "\" refers to " + reference.target()
                    + ", which is not there or not supported.");
        } else if (wanted != EcorePackage.Literals.EOBJECT && !wanted.isInstance(target)) {
            reportAt(Severity.ERROR, reference, "\"" + reference.feature().getName() + "\" refers to " + reference.target()
                    + ", which is a " + target.eClass().getName() + " and not a " + wanted.getName() + ".");
        } else if (reference.feature().isMany()) {
            ((List<EObject>) reference.owner().eGet(reference.feature())).add(target);
        } else {
            reference.owner().eSet(reference.feature(), target);
        }
    }

    private EObject target(String text) {
        if (text.startsWith(SYSTEM_COLOUR) && text.endsWith("']")) {
            return systemColour(text.substring(SYSTEM_COLOUR.length(), text.length() - 2));
        }
        int hash = text.indexOf('#');
        if (hash > 0) {
            EPackage metamodel = packages.getEPackage(text.substring(0, hash));
            return metamodel == null ? null : metamodel.eResource().getEObject(text.substring(hash + 1));
        }
        return NameFragment.resolve(root, text).orElseGet(() -> ids.get(text.startsWith("#") ? text.substring(1) : text));
    }

    private EObject systemColour(String name) {
        Integer rgb = SystemColours.rgb(name);
        return rgb == null ? null : colours.computeIfAbsent(name, n -> {
            EClass type = Format.instance().type(DESCRIPTION, "SystemColor").orElseThrow();
            EObject colour = Format.create(type);
            colour.eSet(type.getEStructuralFeature("name"), n);
            colour.eSet(type.getEStructuralFeature("red"), rgb >> 16 & 255);
            colour.eSet(type.getEStructuralFeature("green"), rgb >> 8 & 255);
            colour.eSet(type.getEStructuralFeature("blue"), rgb & 255);
            lines.put(colour, 0);
            return colour;
        });
    }

    private void metamodel(Reference reference) {
        int hash = reference.target().indexOf('#');
        String uri = hash < 0 ? reference.target() : reference.target().substring(0, hash);
        EPackage found = packages.getEPackage(uri);
        if (found == null) {
            reportAt(Severity.INFO, reference, "the metamodel " + uri
                    + " is not registered; its classes are looked for by name in those that are.");
        } else if (!metamodels.contains(found)) {
            metamodels.add(found);
        }
    }

    // ---- messages ----

    private void reportAt(Severity severity, Reference reference, String message) {
        if (severity == Severity.ERROR) {
            specification.damage(reference.owner());
        }
        specification.report(new SpecificationProblem(severity, specification.file(), reference.line(), path(reference.owner()),
                message));
    }

    private void report(Severity severity, EObject owner, String message) {
        if (severity == Severity.ERROR) {
            specification.damage(owner);
        }
        specification.report(new SpecificationProblem(severity, specification.file(), xml.getLocation().getLineNumber(), path(owner),
                message));
    }

    private SpecificationException fatal(String message, Throwable cause) {
        int line = xml == null ? 0 : xml.getLocation().getLineNumber();
        return new SpecificationException(
                new SpecificationProblem(Severity.ERROR, specification.file(), Math.max(0, line), "", message), cause);
    }

    private static String path(EObject element) {
        List<String> names = new ArrayList<>();
        for (EObject e = element; e != null && e.eContainer() != null; e = e.eContainer()) {
            EStructuralFeature name = e.eClass().getEStructuralFeature("name");
            Object value = name == null ? null : e.eGet(name);
            names.addFirst(value == null ? e.eContainingFeature().getName() : value.toString());
        }
        StringJoiner path = new StringJoiner("/");
        names.forEach(path::add);
        return path.toString();
    }
}
