// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
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
import org.nitrolith.model.resource.internal.SourceText.Position;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.NamespaceSupport;

/**
 * Reads one model file. Nothing but the given bytes is opened: a DOCTYPE ends the reading, namespaces are looked up in
 * the package registry only, schema locations and references are not followed.
 */
public final class ModelReader {

    private static final int MAX_DIAGNOSTICS = 1000;
    private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final NitrolithResource resource;
    private final EPackage.Registry packages;
    private final SourceText source;
    private final List<EObject> roots = new ArrayList<>();
    private final Map<EObject, Position> positions = new IdentityHashMap<>();
    private final Map<String, EObject> byId = new HashMap<>();
    private final Map<EObject, String> ids = new IdentityHashMap<>();
    private final List<EObject> withoutId = new ArrayList<>();
    private final Map<EObject, Map<EReference, List<Target>>> references = new IdentityHashMap<>();
    private final List<EObject> referrers = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final DocumentParts parts = new DocumentParts();
    private final byte[] bytes;
    private int suppressed;

    private record Finding(Severity severity, String code, EObject element, Position position, String message,
            String fix) {
    }

    /** A value of a reference: an id in this file or a proxy for an object of another file. */
    private record Target(String id, EObject proxy, Supplier<Position> position, String attribute) {
    }

    /** Ends the parse; carries what the caller gets. */
    private static final class Stop extends SAXException {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        Stop(Finding finding) {
            super(finding.message());
            this.finding = finding;
        }
    }

    /**
     * A reader of one file.
     *
     * @param resource where the content goes
     * @param bytes the file
     */
    public ModelReader(NitrolithResource resource, byte[] bytes) {
        this.resource = resource;
        this.packages = resource.getResourceSet() == null ? EPackage.Registry.INSTANCE
                : resource.getResourceSet().getPackageRegistry();
        this.bytes = bytes;
        this.source = new SourceText(bytes);
    }

    /** Where an element's tag begins, as read. */
    public record Line(int line, int column) {
    }

    /**
     * What was read.
     *
     * @param diagnostics the findings in the order of the file
     * @param lines where each element begins
     * @param parts comments before and after the root
     */
    public record Outcome(List<LoadDiagnostic> diagnostics, Map<EObject, Line> lines, DocumentParts parts) {
    }

    /**
     * Reads the file and puts its content into the resource.
     *
     * @return what was noticed
     * @throws ModelFileException where the file is no model file that can be read; the resource is left as it was
     */
    public Outcome read() throws ModelFileException {
        Handler handler = new Handler();
        try {
            if (source.isBlank()) {
                throw new Stop(new Finding(Severity.ERROR, LoadDiagnostic.EMPTY, null, new Position(1, 1),
                        "the file is empty.", "Restore it from version control or a copy, or delete it."));
            }
            checkEncoding();
            parse(handler);
        } catch (Stop stop) {
            throw fatal(stop.finding, null);
        } catch (SAXParseException e) {
            throw fatal(explain(e, handler), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw fatal(new Finding(Severity.ERROR, LoadDiagnostic.MALFORMED, null, handler.here(),
                    "the file cannot be read as XML: " + e.getMessage(), "Restore it from version control or a copy."),
                    e);
        }
        resolveReferences();
        nameTheNameless();
        for (EObject root : roots) {
            resource.getContents().add(root);
        }
        byId.forEach((id, object) -> resource.getIDToEObjectMap().put(id, object));
        Map<EObject, Line> lines = new IdentityHashMap<>();
        positions.forEach((object, position) -> lines.put(object, new Line(position.line(), position.column())));
        return new Outcome(diagnostics(), lines, parts);
    }

    private void checkEncoding() throws Stop {
        String encoding = source.encoding();
        if (encoding.equalsIgnoreCase("UTF-8")) {
            Optional<Position> bad = source.firstInvalidUtf8();
            if (bad.isPresent()) {
                throw new Stop(new Finding(Severity.ERROR, LoadDiagnostic.ENCODING, null, bad.get(),
                        "the bytes here are not UTF-8, the encoding of model files.",
                        "Convert the file to UTF-8, or restore it from version control."));
            }
        } else {
            report(Severity.INFO, LoadDiagnostic.ENCODING, null, new Position(1, 1),
                    "the file is in " + encoding + ", model files are UTF-8.", "Saving converts it.");
        }
    }

    private void parse(Handler handler) throws SAXException, IOException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        // Without a DOCTYPE there are only &amp; and its like; their number is limited by the size of the file.
        parser.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        parser.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        // The reader has its own limit and message.
        parser.setProperty("jdk.xml.maxElementDepth", "0");
        parser.setProperty(LEXICAL_HANDLER, handler);
        parser.parse(new InputSource(new ByteArrayInputStream(bytes)), handler);
    }

    private Finding explain(SAXParseException e, Handler handler) {
        Position at = new Position(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()));
        String message = String.valueOf(e.getMessage());
        if (message.contains("DOCTYPE")) {
            return new Finding(Severity.ERROR, LoadDiagnostic.DOCTYPE, null, at,
                    "the file has a DOCTYPE, which can make a program read other files; model files never have one.",
                    "Do not use this file, or remove the DOCTYPE and its entities if you know where it is from.");
        }
        if (handler.isOpen() && at.line() >= source.lastLine()) {
            return new Finding(Severity.ERROR, LoadDiagnostic.TRUNCATED, null, at,
                    "the file ends before its content does (it is cut off): " + message,
                    "Restore it from version control or a copy.");
        }
        return new Finding(Severity.ERROR, LoadDiagnostic.MALFORMED, null, at,
                "this is not well-formed XML: " + message,
                "Correct it here, or restore the file from version control or a copy.");
    }

    private ModelFileException fatal(Finding finding, Throwable cause) {
        return new ModelFileException(diagnostic(finding), cause);
    }

    private LoadDiagnostic diagnostic(Finding finding) {
        EObject element = finding.element();
        return new LoadDiagnostic(finding.severity(), finding.code(), ModelFiles.fileName(resource.getURI()),
                finding.position().line(), finding.position().column(), element == null ? "" : ElementPath.of(element),
                element == null ? "" : ids.getOrDefault(element, ""), finding.message(), finding.fix());
    }

    private List<LoadDiagnostic> diagnostics() {
        List<LoadDiagnostic> result = new ArrayList<>();
        findings.sort((a, b) -> a.position().line() != b.position().line()
                ? Integer.compare(a.position().line(), b.position().line())
                : Integer.compare(a.position().column(), b.position().column()));
        findings.forEach(finding -> result.add(diagnostic(finding)));
        if (suppressed > 0) {
            result.add(diagnostic(new Finding(Severity.WARNING, LoadDiagnostic.MALFORMED, null, new Position(1, 1),
                    suppressed + " more findings are not listed.", "Mend the ones above and load the file again.")));
        }
        return result;
    }

    private void report(Severity severity, String code, EObject element, Position position, String message,
            String fix) {
        if (findings.size() < MAX_DIAGNOSTICS) {
            findings.add(new Finding(severity, code, element, position, message, fix));
        } else {
            suppressed++;
        }
    }

    // ---- references, after the whole file is known ----

    private void refer(EObject owner, EReference reference, Target target) {
        references.computeIfAbsent(owner, o -> {
            referrers.add(o);
            return new LinkedHashMap<>();
        }).computeIfAbsent(reference, r -> new ArrayList<>()).add(target);
    }

    private void resolveReferences() {
        for (EObject owner : referrers) {
            references.get(owner).forEach((reference, targets) -> resolve(owner, reference, targets));
        }
    }

    private void resolve(EObject owner, EReference reference, List<Target> targets) {
        List<EObject> values = new ArrayList<>();
        for (Target target : targets) {
            EObject value = target.proxy() != null ? target.proxy() : byId.get(target.id());
            if (value == null) {
                report(Severity.ERROR, LoadDiagnostic.DANGLING_REFERENCE, owner, target.position().get(),
                        "\"" + reference.getName() + "\" refers to \"" + target.id() + "\", which is not in this file.",
                        "Choose another " + reference.getName() + " or restore the element. The reference is kept.");
                value = standIn(reference, target.id());
            } else if (!reference.getEReferenceType().isInstance(value)) {
                report(Severity.ERROR, LoadDiagnostic.WRONG_TARGET, owner, target.position().get(),
                        "\"" + reference.getName() + "\" refers to a " + value.eClass().getName() + ", but takes a "
                                + reference.getEReferenceType().getName() + ".",
                        "Choose another " + reference.getName() + ". The reference is kept as written.");
                value = null;
            }
            if (value != null && (reference.isMany() || values.isEmpty()) && !values.contains(value)) {
                values.add(value);
            } else {
                keepReference(owner, reference, target, values.size());
            }
        }
        if (values.isEmpty()) {
            return;
        }
        if (!reference.isMany()) {
            owner.eSet(reference, values.getFirst());
            return;
        }
        @SuppressWarnings("unchecked")
        InternalEList<EObject> list = (InternalEList<EObject>) owner.eGet(reference);
        for (int i = 0; i < values.size(); i++) {
            // The opposite of a value that was read before may already be there.
            int index = list.basicIndexOf(values.get(i));
            if (index < 0) {
                list.addUnique(Math.min(i, list.size()), values.get(i));
            } else {
                list.move(Math.min(i, list.size() - 1), index);
            }
        }
    }

    private void keepReference(EObject owner, EReference reference, Target target, int before) {
        if (target.attribute() != null && !reference.isMany()) {
            KeptContent.of(owner).attributes()
                    .add(new KeptAttribute(target.attribute(), reference.getName(), "", target.id(), reference));
            return;
        }
        RawXml.Element element = new RawXml.Element(reference.getName());
        String href = target.id() != null ? "#" + target.id()
                : ((InternalEObject) target.proxy()).eProxyURI().toString();
        element.attributes().add(new RawXml.Attribute("href", href));
        KeptContent.of(owner).nodes().add(new KeptNode(new AfterValue(reference, before), element, Map.of()));
    }

    /** A proxy that keeps an id without a target. */
    private EObject standIn(EReference reference, String id) {
        return concrete(reference.getEReferenceType()).map(eClass -> proxy(eClass, resource.getURI() == null
                ? URI.createURI("#" + id) : resource.getURI().appendFragment(id))).orElse(null);
    }

    private static EObject proxy(EClass eClass, URI uri) {
        EObject proxy = EcoreUtil.create(eClass);
        ((InternalEObject) proxy).eSetProxyURI(uri);
        return proxy;
    }

    private static Optional<EClass> concrete(EClass type) {
        if (!type.isAbstract() && !type.isInterface()) {
            return Optional.of(type);
        }
        return type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && !c.isInterface() && type.isSuperTypeOf(c)).findFirst();
    }

    /** Gives an id to each object that has none: always the same for the same place in a file of the same name. */
    private void nameTheNameless() {
        String file = resource.getURI() == null ? "" : resource.getURI().lastSegment();
        for (EObject object : withoutId) {
            EObject root = EcoreUtil.getRootContainer(object);
            String place = file + '#' + roots.indexOf(root) + EcoreUtil.getRelativeURIFragmentPath(root, object);
            String id;
            int attempt = 0;
            do {
                String seed = attempt == 0 ? place : place + '#' + attempt;
                id = "_" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
                attempt++;
            } while (byId.containsKey(id));
            byId.put(id, object);
            ids.put(object, id);
            resource.setID(object, id);
        }
        if (!withoutId.isEmpty()) {
            EObject first = withoutId.getFirst();
            report(Severity.INFO, LoadDiagnostic.MISSING_ID, first, positions.get(first),
                    withoutId.size() == 1 ? "this element has no xmi:id; it got one."
                            : withoutId.size() + " elements have no xmi:id (this is the first); they got one each.",
                    "Save the file to keep it.");
        }
    }

    /** The events of the parser. */
    private final class Handler extends DefaultHandler2 {

        private enum Kind {
            WRAPPER, OBJECT, VALUE, REFERENCE
        }

        private static final class Frame {
            private final Kind kind;
            private final EObject object;
            private final EStructuralFeature feature;
            private final StringBuilder text;
            private Object last;

            Frame(Kind kind, EObject object, EStructuralFeature feature, StringBuilder text) {
                this.kind = kind;
                this.object = object;
                this.feature = feature;
                this.text = text;
            }
        }

        private final NamespaceSupport namespaces = new NamespaceSupport();
        private final Deque<Frame> frames = new ArrayDeque<>();
        private final Deque<RawXml.Element> raws = new ArrayDeque<>();
        private final List<RawXml.Attribute> declarations = new ArrayList<>();
        private Map<String, String> context = Map.of();
        private Locator locator;
        private boolean contextPushed;
        private int depth;
        private long count;
        private Position previous = new Position(1, 1);

        @Override
        public void setDocumentLocator(Locator documentLocator) {
            locator = documentLocator;
        }

        /** The end of the current event. */
        Position here() {
            return locator == null ? new Position(1, 1)
                    : new Position(Math.max(1, locator.getLineNumber()), Math.max(1, locator.getColumnNumber()));
        }

        boolean isOpen() {
            return depth > 0;
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            throw new SAXParseException("DOCTYPE", locator);
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            throw new SAXParseException("DOCTYPE", locator);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void startPrefixMapping(String prefix, String uri) {
            pushContext();
            namespaces.declarePrefix(prefix, uri);
            declarations.add(new RawXml.Attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri));
        }

        private void pushContext() {
            if (!contextPushed) {
                namespaces.pushContext();
                contextPushed = true;
            }
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            pushContext();
            contextPushed = false;
            if (++depth > ModelFiles.MAX_DEPTH) {
                throw new Stop(new Finding(Severity.ERROR, LoadDiagnostic.TOO_DEEP, null, previous,
                        "elements are nested more than " + ModelFiles.MAX_DEPTH + " deep, which no model is.",
                        "Do not use this file; restore it from version control or a copy."));
            }
            if (++count > ModelFiles.MAX_ELEMENTS) {
                throw new Stop(new Finding(Severity.ERROR, LoadDiagnostic.TOO_LARGE, null, previous,
                        "the file has more than " + ModelFiles.MAX_ELEMENTS + " elements.",
                        "Divide it into several files, or give the program more memory (-Xmx)."));
            }
            if (!raws.isEmpty()) {
                RawXml.Element element = raw(qName, attributes);
                raws.peek().children().add(element);
                raws.push(element);
            } else if (frames.isEmpty() || frames.peek().kind == Kind.WRAPPER) {
                startRoot(uri, localName, attributes);
            } else {
                startChild(uri, localName, qName, attributes);
            }
            declarations.clear();
            previous = here();
        }

        private RawXml.Element raw(String qName, Attributes attributes) {
            RawXml.Element element = new RawXml.Element(qName);
            element.attributes().addAll(declarations);
            for (int i = 0; i < attributes.getLength(); i++) {
                element.attributes().add(new RawXml.Attribute(attributes.getQName(i), attributes.getValue(i)));
            }
            return element;
        }

        private void startRoot(String uri, String localName, Attributes attributes) throws Stop {
            if (frames.isEmpty() && Xmi.isXmi(uri) && localName.equals("XMI")) {
                frames.push(new Frame(Kind.WRAPPER, null, null, null));
                return;
            }
            EPackage ePackage = uri.isEmpty() ? null : packages.getEPackage(uri);
            if (ePackage == null) {
                throw new Stop(unknownKind(uri, localName));
            }
            if (!(ePackage.getEClassifier(localName) instanceof EClass eClass) || eClass.isAbstract()
                    || eClass.isInterface()) {
                throw new Stop(new Finding(Severity.ERROR, LoadDiagnostic.UNKNOWN_KIND, null, previous,
                        "\"" + localName + "\" is no kind of element of " + uri + ".",
                        "Open the file with the version of Nitrolith that wrote it."));
            }
            EObject root = EcoreUtil.create(eClass);
            roots.add(root);
            begin(root, attributes);
        }

        private Finding unknownKind(String uri, String localName) {
            String family = uri.contains("/") ? uri.substring(0, uri.lastIndexOf('/') + 1) : "";
            Optional<String> known = family.isEmpty() ? Optional.empty()
                    : List.copyOf(packages.keySet()).stream().filter(k -> k.startsWith(family)).sorted().findFirst();
            if (known.isEmpty() && family.startsWith("https://nitrolith.org/")) {
                known = List.copyOf(EPackage.Registry.INSTANCE.keySet()).stream().filter(k -> k.startsWith(family))
                        .sorted().findFirst();
            }
            return known.map(k -> new Finding(Severity.ERROR, LoadDiagnostic.UNKNOWN_VERSION, null, previous,
                    "the file is in format version " + uri.substring(family.length()) + ", this program reads "
                            + k.substring(family.length()) + ".",
                    "Open it with the version of Nitrolith that wrote it, or a later one."))
                    .orElseGet(() -> new Finding(Severity.ERROR, LoadDiagnostic.UNKNOWN_KIND, null, previous,
                            uri.isEmpty() ? "<" + localName + "> without a namespace is no Nitrolith model."
                                    : "<" + localName + "> in namespace \"" + uri + "\" is no Nitrolith model.",
                            "Check that this is the right file."));
        }

        private void startChild(String uri, String localName, String qName, Attributes attributes) {
            Frame parent = frames.peek();
            EObject owner = parent.object;
            if (parent.kind != Kind.OBJECT) {
                keep(parent, qName, attributes, Severity.WARNING, LoadDiagnostic.UNKNOWN_FEATURE,
                        "<" + qName + "> is not known inside \"" + parent.feature.getName() + "\".");
                return;
            }
            EStructuralFeature feature = uri.isEmpty() ? owner.eClass().getEStructuralFeature(localName) : null;
            if (feature == null || !Xmi.isStored(feature)) {
                keep(parent, qName, attributes, Severity.WARNING, LoadDiagnostic.UNKNOWN_FEATURE,
                        "\"" + qName + "\" is not known in a " + owner.eClass().getName() + ".");
            } else if (feature instanceof EAttribute) {
                frames.push(new Frame(Kind.VALUE, owner, feature,
                        "true".equals(attributes.getValue(Xmi.XSI, "nil")) ? null : new StringBuilder()));
            } else {
                startReference(parent, (EReference) feature, qName, attributes);
            }
        }

        private void startReference(Frame parent, EReference reference, String qName, Attributes attributes) {
            EObject owner = parent.object;
            String idref = attribute(attributes, "idref", true);
            String href = attributes.getValue("", "href");
            if (idref != null && !reference.isContainment()) {
                refer(owner, reference, new Target(idref, null, place(), null));
                enterReference(parent, reference);
                return;
            }
            if (href != null && href.startsWith("#") && !reference.isContainment()) {
                refer(owner, reference, new Target(href.substring(1), null, place(), null));
                enterReference(parent, reference);
                return;
            }
            Optional<EClass> type = type(reference, attributes);
            if (type.isEmpty()) {
                String named = typeName(attributes);
                keep(parent, qName, attributes, Severity.WARNING, LoadDiagnostic.UNKNOWN_TYPE,
                        named == null ? "\"" + qName + "\" has to say its type (xsi:type)."
                                : "\"" + named + "\" is not known as a type of \"" + qName + "\".");
            } else if (href != null) {
                startCrossReference(parent, reference, type.get(), href, qName, attributes);
            } else if (!reference.isContainment()) {
                keep(parent, qName, attributes, Severity.WARNING, LoadDiagnostic.UNKNOWN_FEATURE,
                        "\"" + qName + "\" has to refer to an element (href).");
            } else if (!reference.isMany() && owner.eIsSet(reference)) {
                keep(parent, qName, attributes, Severity.ERROR, LoadDiagnostic.REPEATED,
                        "there is a second \"" + qName + "\", but only one is possible.");
            } else {
                EObject child = EcoreUtil.create(type.get());
                add(owner, reference, child);
                parent.last = child;
                begin(child, attributes);
            }
        }

        private void startCrossReference(Frame parent, EReference reference, EClass type, String href, String qName,
                Attributes attributes) {
            Optional<URI> uri = follow(href);
            if (uri.isEmpty()) {
                keep(parent, qName, attributes, Severity.ERROR, LoadDiagnostic.OUTSIDE_REFERENCE, outside(href));
                return;
            }
            EObject proxy = proxy(type, uri.get());
            if (reference.isContainment()) {
                add(parent.object, reference, proxy);
                parent.last = proxy;
                frames.push(new Frame(Kind.REFERENCE, parent.object, reference, null));
            } else {
                refer(parent.object, reference, new Target(null, proxy, place(), null));
                enterReference(parent, reference);
            }
        }

        private void enterReference(Frame parent, EReference reference) {
            parent.last = new AfterValue(reference, references.get(parent.object).get(reference).size());
            frames.push(new Frame(Kind.REFERENCE, parent.object, reference, null));
        }

        private Optional<URI> follow(String href) {
            URI uri;
            try {
                uri = URI.createURI(href);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
            return ModelFiles.resolve(uri, resource);
        }

        private static String outside(String href) {
            return "\"" + href + "\" is no reference to a file of this project and is not followed.";
        }

        private static void add(EObject owner, EReference reference, EObject value) {
            if (reference.isMany()) {
                @SuppressWarnings("unchecked")
                InternalEList<EObject> list = (InternalEList<EObject>) owner.eGet(reference);
                list.addUnique(value);
            } else {
                owner.eSet(reference, value);
            }
        }

        private Optional<EClass> type(EReference reference, Attributes attributes) {
            EClass expected = reference.getEReferenceType();
            String name = typeName(attributes);
            EClass type = expected;
            if (name != null) {
                int colon = name.indexOf(':');
                String uri = namespaces.getURI(colon < 0 ? "" : name.substring(0, colon));
                EPackage ePackage = uri == null ? null : packages.getEPackage(uri);
                type = ePackage != null && ePackage.getEClassifier(name.substring(colon + 1)) instanceof EClass found
                        ? found : null;
            }
            boolean usable = type != null && !type.isAbstract() && !type.isInterface()
                    && (expected.isSuperTypeOf(type) || expected.getInstanceClass() == EObject.class);
            return usable ? Optional.of(type) : Optional.empty();
        }

        private static String typeName(Attributes attributes) {
            String name = attributes.getValue(Xmi.XSI, "type");
            return name != null ? name : attribute(attributes, "type", true);
        }

        private static String attribute(Attributes attributes, String localName, boolean xmi) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals(localName) && Xmi.isXmi(attributes.getURI(i)) == xmi) {
                    return attributes.getValue(i);
                }
            }
            return null;
        }

        /** Keeps an element that the model has no place for, and reports it. */
        private void keep(Frame parent, String qName, Attributes attributes, Severity severity, String code,
                String message) {
            RawXml.Element element = raw(qName, attributes);
            Object after = parent.kind == Kind.OBJECT ? parent.last : lastOf(parent);
            KeptContent.of(parent.object).nodes().add(new KeptNode(after, element, context()));
            report(severity, code, parent.object, previous, message, "It is kept as it is when the file is saved.");
            raws.push(element);
        }

        /** The namespaces in scope; one map for all places with the same. */
        private Map<String, String> context() {
            Map<String, String> inScope = new TreeMap<>();
            var prefixes = namespaces.getPrefixes();
            while (prefixes.hasMoreElements()) {
                String prefix = prefixes.nextElement();
                inScope.put(prefix, namespaces.getURI(prefix));
            }
            if (!inScope.equals(context)) {
                context = inScope;
            }
            return context;
        }

        private Object lastOf(Frame inner) {
            var iterator = frames.iterator();
            iterator.next();
            Frame outer = iterator.next();
            return outer.object == inner.object ? outer.last : null;
        }

        // ---- objects ----

        private void begin(EObject object, Attributes attributes) {
            positions.put(object, previous);
            frames.push(new Frame(Kind.OBJECT, object, null, null));
            String id = attribute(attributes, "id", true);
            if (id == null) {
                withoutId.add(object);
            } else {
                EObject first = byId.putIfAbsent(id, object);
                ids.put(object, id);
                resource.setID(object, id);
                if (first != null) {
                    report(Severity.ERROR, LoadDiagnostic.DUPLICATE_ID, object, attributePosition("xmi:id"),
                            "the xmi:id \"" + id + "\" is already that of " + ElementPath.of(first) + " in line "
                                    + positions.get(first).line() + ".",
                            "Give one of the two a new id; references mean the first.");
                }
            }
            String before = "";
            for (int i = 0; i < attributes.getLength(); i++) {
                String qName = attributes.getQName(i);
                String namespace = attributes.getURI(i);
                if (namespace.isEmpty()) {
                    readAttribute(object, qName, attributes.getValue(i), before);
                } else if (!isStructural(namespace, attributes.getLocalName(i))) {
                    keepAttribute(object, new KeptAttribute(before, qName, namespace, attributes.getValue(i), null));
                    if (!namespace.equals(Xmi.XSI)) {
                        reportUnknown(object, qName);
                    }
                }
                before = qName;
            }
        }

        private static boolean isStructural(String namespace, String localName) {
            return Xmi.isXmi(namespace) && !localName.equals("uuid") && !localName.equals("label")
                    || namespace.equals(Xmi.XSI) && (localName.equals("type") || localName.equals("nil"));
        }

        private Position attributePosition(String qName) {
            return place(qName).get();
        }

        /** The place of an attribute of the current tag, looked for when a message needs it. */
        private Supplier<Position> place(String qName) {
            Position start = previous;
            Position end = here();
            return () -> source.attribute(qName, start, end);
        }

        /** The place of the current tag. */
        private Supplier<Position> place() {
            Position start = previous;
            return () -> start;
        }

        private void reportUnknown(EObject object, String qName) {
            report(Severity.WARNING, LoadDiagnostic.UNKNOWN_FEATURE, object, attributePosition(qName),
                    "\"" + qName + "\" is not known in a " + object.eClass().getName() + ".",
                    "It is kept as it is when the file is saved.");
        }

        private void keepAttribute(EObject object, KeptAttribute attribute) {
            KeptContent.of(object).attributes().add(attribute);
        }

        private void readAttribute(EObject object, String name, String text, String before) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature == null || !Xmi.isStored(feature)
                    || feature instanceof EReference reference && reference.isContainment()) {
                keepAttribute(object, new KeptAttribute(before, name, "", text, null));
                reportUnknown(object, name);
            } else if (feature instanceof EReference reference) {
                readIds(object, reference, text, before);
            } else if (feature.isMany()) {
                for (String token : text.strip().split("\\s+")) {
                    readValue(object, feature, token, null, place(name));
                }
            } else {
                readValue(object, feature, text, before, place(name));
            }
        }

        private void readIds(EObject object, EReference reference, String text, String before) {
            Supplier<Position> position = place(reference.getName());
            EClass type = null;
            for (String token : text.strip().split("\\s+")) {
                int hash = token.indexOf('#');
                if (hash == 0) {
                    refer(object, reference, new Target(token.substring(1), null, position, before));
                } else if (hash > 0) {
                    Optional<URI> uri = follow(token);
                    Optional<EClass> proxyType = type != null ? Optional.of(type)
                            : concrete(reference.getEReferenceType());
                    type = null;
                    if (uri.isPresent() && proxyType.isPresent()) {
                        refer(object, reference, new Target(null, proxy(proxyType.get(), uri.get()), position, null));
                    } else {
                        RawXml.Element element = new RawXml.Element(reference.getName());
                        element.attributes().add(new RawXml.Attribute("href", token));
                        KeptContent.of(object).nodes().add(new KeptNode(null, element, Map.of()));
                        report(Severity.ERROR, LoadDiagnostic.OUTSIDE_REFERENCE, object, position.get(), outside(token),
                                "It is kept as it is when the file is saved.");
                    }
                } else if (token.indexOf(':') > 0) {
                    type = typeOf(reference, token).orElse(null);
                } else if (!token.isEmpty()) {
                    refer(object, reference, new Target(token, null, position, before));
                }
            }
        }

        private Optional<EClass> typeOf(EReference reference, String qName) {
            AttributesImpl attributes = new AttributesImpl();
            attributes.addAttribute(Xmi.XSI, "type", "xsi:type", "CDATA", qName);
            return type(reference, attributes);
        }

        /** Sets or adds a value; one that cannot be read is kept. */
        private void readValue(EObject object, EStructuralFeature feature, String text, String attributeBefore,
                Supplier<Position> position) {
            EDataType type = (EDataType) feature.getEType();
            Object value;
            try {
                value = EcoreUtil.createFromString(type, text);
                set(object, feature, value);
            } catch (RuntimeException e) {
                if (attributeBefore != null) {
                    keepAttribute(object, new KeptAttribute(attributeBefore, feature.getName(), "", text, feature));
                } else {
                    RawXml.Element element = new RawXml.Element(feature.getName());
                    element.append(text);
                    Object after = frames.peek().kind == Kind.OBJECT ? frames.peek().last : lastOf(frames.peek());
                    KeptContent.of(object).nodes().add(new KeptNode(after, element, Map.of()));
                }
                String reason = e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
                report(Severity.ERROR, LoadDiagnostic.UNREADABLE_VALUE, object, position.get(),
                        "\"" + shortened(text) + "\" cannot be read as " + feature.getName() + reason + ".",
                        "Correct it; until then it is kept as it is.");
            }
        }

        private static void set(EObject object, EStructuralFeature feature, Object value) {
            if (feature.isMany()) {
                @SuppressWarnings("unchecked")
                InternalEList<Object> list = (InternalEList<Object>) object.eGet(feature);
                list.addUnique(value);
            } else {
                object.eSet(feature, value);
            }
        }

        private static String shortened(String text) {
            return text.length() <= 60 ? text : text.substring(0, 57) + "...";
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            if (!raws.isEmpty()) {
                raws.peek().append(new String(chars, start, length));
            } else if (!frames.isEmpty()) {
                Frame frame = frames.peek();
                if (frame.kind == Kind.VALUE) {
                    if (frame.text != null) {
                        frame.text.append(chars, start, length);
                    }
                } else if (frame.object != null && !new String(chars, start, length).isBlank()) {
                    strayText(frame, new String(chars, start, length));
                }
            }
            previous = here();
        }

        private void strayText(Frame frame, String text) {
            List<KeptNode> nodes = KeptContent.of(frame.object).nodes();
            if (!nodes.isEmpty() && nodes.getLast().after() == frame.last
                    && nodes.getLast().node() instanceof RawXml.Text last) {
                nodes.set(nodes.size() - 1, new KeptNode(frame.last, new RawXml.Text(last.text() + text), Map.of()));
                return;
            }
            nodes.add(new KeptNode(frame.last, new RawXml.Text(text), Map.of()));
            String blank = text.substring(0, text.length() - text.stripLeading().length());
            int breaks = (int) blank.chars().filter(c -> c == '\n').count();
            Position begin = breaks == 0 ? new Position(previous.line(), previous.column() + blank.length())
                    : new Position(previous.line() + breaks, blank.length() - blank.lastIndexOf('\n'));
            report(Severity.WARNING, LoadDiagnostic.STRAY_TEXT, frame.object, begin,
                    "\"" + shortened(text.strip()) + "\" is text where no text belongs.",
                    "It is kept as it is when the file is saved.");
        }

        @Override
        public void ignorableWhitespace(char[] chars, int start, int length) {
            previous = here();
        }

        @Override
        public void comment(char[] chars, int start, int length) {
            keepAside(new RawXml.Comment(new String(chars, start, length)));
        }

        @Override
        public void processingInstruction(String target, String data) {
            keepAside(new RawXml.Instruction(target, data));
        }

        private void keepAside(RawXml node) {
            if (!raws.isEmpty()) {
                raws.peek().children().add(node);
            } else if (frames.isEmpty() || frames.peek().kind == Kind.WRAPPER) {
                (roots.isEmpty() ? parts.before() : parts.after()).add(node);
            } else {
                Frame frame = frames.peek();
                Object after = frame.kind == Kind.OBJECT ? frame.last : lastOf(frame);
                KeptContent.of(frame.object).nodes().add(new KeptNode(after, node, Map.of()));
            }
            previous = here();
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            depth--;
            if (!raws.isEmpty()) {
                raws.pop();
            } else {
                Frame frame = frames.pop();
                if (frame.kind == Kind.VALUE) {
                    frames.push(frame);
                    if (frame.text != null) {
                        readValue(frame.object, frame.feature, frame.text.toString(), null, place());
                    } else if (frame.feature.isMany() || frame.feature.isUnsettable()) {
                        set(frame.object, frame.feature, null);
                    }
                    frames.pop();
                    int count = frame.feature.isMany() ? ((List<?>) frame.object.eGet(frame.feature)).size() : 1;
                    frames.peek().last = new AfterValue(frame.feature, count);
                }
            }
            namespaces.popContext();
            previous = here();
        }
    }
}
