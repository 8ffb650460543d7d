// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.nitrolith.model.resource.ElementPath;
import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.Severity;
import org.nitrolith.model.resource.internal.KeptContent.AfterValue;
import org.nitrolith.model.resource.internal.KeptContent.KeptAttribute;
import org.nitrolith.model.resource.internal.KeptContent.KeptNode;

/** Writes a resource as text; the same model always gives the same bytes. */
public final class ModelWriter {

    private static final String INDENT = "  ";

    private final NitrolithResource resource;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> namespaces = new TreeMap<>();
    private final Map<EPackage, String> prefixes = new IdentityHashMap<>();
    private boolean usesXsi;

    /**
     * A writer of one resource.
     *
     * @param resource what is written
     */
    public ModelWriter(NitrolithResource resource) {
        this.resource = resource;
    }

    /**
     * Writes the resource.
     *
     * @param parts comments before and after the root
     * @return the bytes of the file
     * @throws ModelFileException where the model holds what no file can hold
     */
    public byte[] write(DocumentParts parts) throws ModelFileException {
        List<EObject> roots = resource.getContents();
        StringBuilder body = new StringBuilder();
        int mark;
        namespaces.put("xmi", Xmi.XMI);
        if (roots.size() == 1) {
            EObject root = roots.getFirst();
            String name = qName(root.eClass());
            mark = name.length() + 1;
            object(root, name, List.of(), 0);
        } else {
            mark = "<xmi:XMI".length();
            out.append("<xmi:XMI");
            if (roots.isEmpty()) {
                out.append("/>\n");
            } else {
                out.append(">\n");
                for (EObject root : roots) {
                    object(root, qName(root.eClass()), List.of(), 1);
                }
                out.append("</xmi:XMI>\n");
            }
        }
        body.append(out);
        out.setLength(0);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        parts.before().forEach(node -> raw(node, 0, Map.of()));
        out.append(body, 0, mark);
        String gap = "\n" + INDENT.repeat(2);
        out.append(gap).append("xmi:version=\"2.0\"");
        out.append(gap).append("xmlns:xmi=\"").append(Xmi.XMI).append('"');
        namespaces.remove("xmi");
        if (usesXsi) {
            out.append(gap).append("xmlns:xsi=\"").append(Xmi.XSI).append('"');
        }
        namespaces.remove("xsi");
        namespaces.forEach((prefix, uri) -> out.append(gap).append("xmlns:").append(prefix).append("=\"")
                .append(attribute(uri)).append('"'));
        // A root has its id at least; alone it would stand on the line of the tag's name.
        String rest = body.substring(mark);
        out.append(rest.startsWith(" ") ? gap + rest.substring(1) : rest);
        parts.after().forEach(node -> raw(node, 0, Map.of()));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void object(EObject object, String name, List<RawXml.Attribute> first, int level)
            throws ModelFileException {
        List<RawXml.Attribute> attributes = new ArrayList<>(first);
        List<EStructuralFeature> children = new ArrayList<>();
        attributes.add(new RawXml.Attribute("xmi:id", attribute(resource.getURIFragment(object))));
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (Xmi.isStored(feature) && object.eIsSet(feature)) {
                String value = attributeValue(object, feature);
                if (value == null) {
                    children.add(feature);
                } else {
                    attributes.add(new RawXml.Attribute(feature.getName(), value));
                }
            }
        }
        KeptContent kept = KeptContent.find(object);
        if (kept != null) {
            insertKept(object, kept, attributes);
        }
        startTag(name, attributes, level);
        int open = out.length();
        out.append(">\n");
        Children writer = new Children(object, kept, level + 1);
        writer.kept(null);
        for (EStructuralFeature feature : children) {
            writer.feature(feature);
        }
        writer.rest();
        if (out.length() == open + 2) {
            out.setLength(open);
            out.append("/>\n");
        } else {
            indent(level).append("</").append(name).append(">\n");
        }
    }

    /** The escaped text of a feature that is written as an attribute; null for one that is written as elements. */
    private String attributeValue(EObject object, EStructuralFeature feature) throws ModelFileException {
        Object value = object.eGet(feature, false);
        if (feature instanceof EAttribute attribute) {
            if (feature.isMany() || value == null) {
                return null;
            }
            String text = text(object, attribute, value);
            return text.indexOf('\n') >= 0 ? null : attribute(text);
        }
        EReference reference = (EReference) feature;
        if (reference.isContainment()) {
            return null;
        }
        StringBuilder ids = new StringBuilder();
        for (EObject target : targets(object, reference)) {
            URI uri = uri(object, reference, target);
            if (!isHere(uri)) {
                return null;
            }
            ids.append(ids.isEmpty() ? "" : " ").append(uri.fragment());
        }
        return ids.isEmpty() ? null : attribute(ids.toString());
    }

    private void insertKept(EObject object, KeptContent kept, List<RawXml.Attribute> attributes) {
        for (KeptAttribute attribute : kept.attributes()) {
            boolean present = attribute.feature() != null && object.eIsSet(attribute.feature())
                    || attributes.stream().anyMatch(a -> a.qName().equals(attribute.qName()));
            if (!present) {
                int index = attributes.size();
                if (attribute.after().isEmpty()) {
                    index = 0;
                } else {
                    for (int i = 0; i < attributes.size(); i++) {
                        if (attributes.get(i).qName().equals(attribute.after())) {
                            index = i + 1;
                        }
                    }
                }
                attributes.add(index, new RawXml.Attribute(declared(attribute), attribute(attribute.value())));
            }
        }
    }

    /** The name of a kept attribute with a prefix that means its namespace in this file. */
    private String declared(KeptAttribute attribute) {
        int colon = attribute.qName().indexOf(':');
        if (colon < 0) {
            return attribute.qName();
        }
        String prefix = attribute.qName().substring(0, colon);
        String free = prefix;
        for (int i = 1; !bind(free, attribute.namespace()); i++) {
            free = prefix + "_" + i;
        }
        return free + attribute.qName().substring(colon);
    }

    /** Writes the children of one object, and what is kept between them. */
    private final class Children {
        private final EObject owner;
        private final int level;
        private final Map<Object, List<KeptNode>> keptAfter = new LinkedHashMap<>();

        Children(EObject owner, KeptContent kept, int level) {
            this.owner = owner;
            this.level = level;
            if (kept != null) {
                kept.nodes().forEach(n -> keptAfter.computeIfAbsent(n.after(), a -> new ArrayList<>()).add(n));
            }
        }

        void kept(Object after) {
            List<KeptNode> nodes = keptAfter.remove(after);
            if (nodes != null) {
                nodes.forEach(this::write);
            }
        }

        void rest() {
            keptAfter.values().forEach(nodes -> nodes.forEach(this::write));
        }

        private void write(KeptNode node) {
            raw(node.node(), level, node.namespaces());
        }

        void feature(EStructuralFeature feature) throws ModelFileException {
            if (feature instanceof EAttribute attribute) {
                values(attribute);
            } else if (((EReference) feature).isContainment()) {
                contained((EReference) feature);
            } else {
                references((EReference) feature);
            }
        }

        private void values(EAttribute feature) throws ModelFileException {
            List<String> texts = new ArrayList<>();
            Object value = owner.eGet(feature, false);
            for (Object element : feature.isMany() ? (List<?>) value : Collections.singletonList(value)) {
                texts.add(element == null ? null : text(owner, feature, element));
            }
            if (!feature.isOrdered()) {
                texts.sort(Comparator.nullsLast(Comparator.naturalOrder()));
            }
            for (int i = 0; i < texts.size(); i++) {
                indent(level).append('<').append(feature.getName());
                if (texts.get(i) == null) {
                    usesXsi = true;
                    out.append(" xsi:nil=\"true\"/>\n");
                } else {
                    out.append('>').append(content(texts.get(i))).append("</").append(feature.getName()).append(">\n");
                }
                kept(new AfterValue(feature, i + 1));
            }
        }

        private void contained(EReference feature) throws ModelFileException {
            List<EObject> children = targets(owner, feature);
            for (EObject child : children) {
                if (child.eIsProxy() || ((InternalEObject) child).eDirectResource() != null) {
                    reference(feature, child);
                } else {
                    List<RawXml.Attribute> first = new ArrayList<>();
                    if (child.eClass() != feature.getEReferenceType()) {
                        first.add(type(child.eClass()));
                    }
                    object(child, feature.getName(), first, level);
                }
                kept(child);
            }
        }

        private void references(EReference feature) throws ModelFileException {
            int count = 0;
            for (EObject target : targets(owner, feature)) {
                reference(feature, target);
                kept(new AfterValue(feature, ++count));
            }
        }

        private void reference(EReference feature, EObject target) throws ModelFileException {
            List<RawXml.Attribute> attributes = new ArrayList<>();
            EClass expected = feature.getEReferenceType();
            if (target.eClass() != expected && (expected.isAbstract() || expected.isInterface())) {
                attributes.add(type(target.eClass()));
            }
            attributes.add(new RawXml.Attribute("href", attribute(href(uri(owner, feature, target)))));
            startTag(feature.getName(), attributes, level);
            out.append("/>\n");
        }
    }

    private RawXml.Attribute type(EClass eClass) {
        usesXsi = true;
        return new RawXml.Attribute("xsi:type", qName(eClass));
    }

    // ---- references ----

    @SuppressWarnings("unchecked")
    private List<EObject> targets(EObject owner, EReference reference) {
        Object value = owner.eGet(reference, false);
        if (!reference.isMany()) {
            return value == null ? List.of() : List.of((EObject) value);
        }
        List<EObject> list = value instanceof InternalEList<?> internal ? (List<EObject>) internal.basicList()
                : (List<EObject>) value;
        if (reference.isOrdered()) {
            return list;
        }
        List<EObject> sorted = new ArrayList<>(list);
        sorted.sort(Comparator.comparing(o -> EcoreUtil.getURI(o).toString()));
        return sorted;
    }

    private URI uri(EObject owner, EReference reference, EObject target) throws ModelFileException {
        if (target.eIsProxy()) {
            return ((InternalEObject) target).eProxyURI();
        }
        Resource home = target.eResource();
        if (home == null) {
            throw notStorable(owner, "\"" + reference.getName() + "\" refers to " + ElementPath.of(target)
                    + ", which is in no file.", "Add that element to a model first, or remove the reference.");
        }
        URI uri = home.getURI() == null ? URI.createURI("") : home.getURI();
        if (home != resource && ModelFiles.isOutside(uri, resource)) {
            throw notStorable(owner, "\"" + reference.getName() + "\" refers to " + uri
                    + ", which is not in this project.", "Copy that file into the project, or remove the reference.");
        }
        return uri.appendFragment(home.getURIFragment(target));
    }

    private boolean isHere(URI uri) {
        return uri.trimFragment().equals(resource.getURI()) || uri.trimFragment().isEmpty();
    }

    private String href(URI uri) {
        if (isHere(uri)) {
            return "#" + uri.fragment();
        }
        URI base = resource.getURI();
        if (base == null || base.isRelative() || !base.isHierarchical() || uri.isRelative()) {
            return uri.toString();
        }
        URI relative = uri.deresolve(base, true, true, false);
        return relative.hasRelativePath() ? relative.toString() : uri.toString();
    }

    // ---- names ----

    private String qName(EClass eClass) {
        return prefix(eClass.getEPackage()) + ":" + eClass.getName();
    }

    private String prefix(EPackage ePackage) {
        return prefixes.computeIfAbsent(ePackage, p -> {
            String wanted = p.getNsPrefix() == null || p.getNsPrefix().isEmpty() ? p.getName() : p.getNsPrefix();
            String prefix = wanted;
            for (int i = 1; !bind(prefix, p.getNsURI()); i++) {
                prefix = wanted + "_" + i;
            }
            return prefix;
        });
    }

    /** Declares a prefix at the root; false where it stands for another namespace there. */
    private boolean bind(String prefix, String uri) {
        if (prefix.equals("xsi")) {
            usesXsi |= uri.equals(Xmi.XSI);
            return uri.equals(Xmi.XSI);
        }
        return namespaces.computeIfAbsent(prefix, p -> uri).equals(uri);
    }

    // ---- text ----

    private String text(EObject owner, EAttribute feature, Object value) throws ModelFileException {
        String text = EcoreUtil.convertToString((EDataType) feature.getEType(), value);
        if (text == null) {
            return "";
        }
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE
                    || c == 0xFFFF) {
                throw notStorable(owner,
                        String.format("\"%s\" has the character U+%04X at position %d, which no XML file can hold.",
                                feature.getName(), c, i + 1),
                        "Remove that character.");
            }
            if (Character.isSupplementaryCodePoint(c)) {
                i++;
            }
        }
        return text;
    }

    private ModelFileException notStorable(EObject owner, String message, String fix) {
        return new ModelFileException(new LoadDiagnostic(Severity.ERROR, LoadDiagnostic.NOT_STORABLE,
                ModelFiles.fileName(resource.getURI()), 0, 0, ElementPath.of(owner), resource.getURIFragment(owner),
                message, fix), null);
    }

    private static String attribute(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            String replacement = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\t' -> "&#x9;";
                case '\n' -> "&#xA;";
                case '\r' -> "&#xD;";
                default -> null;
            };
            if (replacement != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                if (replacement == null) {
                    escaped.append(text.charAt(i));
                } else {
                    escaped.append(replacement);
                }
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static String content(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#xD;");
    }

    private StringBuilder indent(int level) {
        for (int i = 0; i < level; i++) {
            out.append(INDENT);
        }
        return out;
    }

    /** Writes a start tag without its end: one attribute on the same line, several on a line each. */
    private void startTag(String name, List<RawXml.Attribute> escaped, int level) {
        indent(level).append('<').append(name);
        for (RawXml.Attribute attribute : escaped) {
            if (escaped.size() == 1) {
                out.append(' ');
            } else {
                out.append('\n');
                indent(level + 2);
            }
            out.append(attribute.qName()).append("=\"").append(attribute.value()).append('"');
        }
    }

    // ---- kept content ----

    private void raw(RawXml node, int level, Map<String, String> context) {
        switch (node) {
            case RawXml.Element element -> rawElement(element, level, context);
            case RawXml.Text text -> indent(level).append(content(text.text().strip())).append('\n');
            case RawXml.Comment comment -> indent(level).append("<!--").append(comment.text()).append("-->\n");
            case RawXml.Instruction pi -> indent(level).append(instruction(pi)).append('\n');
        }
    }

    private static String instruction(RawXml.Instruction pi) {
        return "<?" + pi.target() + (pi.data().isEmpty() ? "" : " " + pi.data()) + "?>";
    }

    private void rawElement(RawXml.Element element, int level, Map<String, String> context) {
        List<RawXml.Attribute> attributes = new ArrayList<>();
        for (String prefix : context.isEmpty() ? Set.<String>of() : element.freePrefixes()) {
            String uri = context.get(prefix);
            if (uri != null && !bind(prefix, uri)) {
                attributes.add(new RawXml.Attribute("xmlns:" + prefix, attribute(uri)));
            }
        }
        element.attributes().forEach(a -> attributes.add(new RawXml.Attribute(a.qName(), attribute(a.value()))));
        startTag(element.qName(), attributes, level);
        List<RawXml> children = element.children().stream()
                .filter(c -> element.isMixed() || !(c instanceof RawXml.Text text) || text.text().isEmpty()
                        || element.children().size() == 1 && text.text().indexOf('\n') < 0)
                .toList();
        if (children.isEmpty()) {
            out.append("/>\n");
        } else if (children.stream().anyMatch(RawXml.Text.class::isInstance)) {
            out.append('>');
            children.forEach(this::inline);
            out.append("</").append(element.qName()).append(">\n");
        } else {
            out.append(">\n");
            children.forEach(child -> raw(child, level + 1, Map.of()));
            indent(level).append("</").append(element.qName()).append(">\n");
        }
    }

    private void inline(RawXml node) {
        switch (node) {
            case RawXml.Text text -> out.append(content(text.text()));
            case RawXml.Comment comment -> out.append("<!--").append(comment.text()).append("-->");
            case RawXml.Instruction pi -> out.append(instruction(pi));
            case RawXml.Element element -> {
                out.append('<').append(element.qName());
                element.attributes().forEach(a -> out.append(' ').append(a.qName()).append("=\"")
                        .append(attribute(a.value())).append('"'));
                if (element.children().isEmpty()) {
                    out.append("/>");
                } else {
                    out.append('>');
                    element.children().forEach(this::inline);
                    out.append("</").append(element.qName()).append('>');
                }
            }
        }
    }
}
