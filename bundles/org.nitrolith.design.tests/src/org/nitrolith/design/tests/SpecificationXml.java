// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design.tests;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import org.nitrolith.design.NitrolithViewpoints;

/** The specification as XML, without any diagram runtime. */
final class SpecificationXml {

    private static final Pattern SEGMENT = Pattern.compile("@(\\w+)(?:\\[name='([^']*)']|\\.(\\d+))?");

    private static final class Instance {
        private static final Element ROOT = read();
    }

    private SpecificationXml() {
    }

    private static Element read() {
        try (InputStream in = new NitrolithViewpoints().specification().openStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    /** The group. */
    static Element root() {
        return Instance.ROOT;
    }

    /** The mappings of nodes, containers and edges. */
    static List<Element> mappings() {
        return below(root()).stream().filter(e -> Set.of("nodeMappings", "containerMappings", "edgeMappings", "subNodeMappings",
                "subContainerMappings", "borderedNodeMappings").contains(e.getTagName())).toList();
    }

    /** The representation that an element is part of. */
    static Element diagram(Element element) {
        Element above = element;
        while (!above.getTagName().equals("ownedRepresentations")) {
            above = parent(above);
        }
        return above;
    }

    /** What a reference leads to. */
    static List<Element> targets(Element element, String attribute) {
        List<Element> targets = new ArrayList<>();
        for (String fragment : element.getAttribute(attribute).split(" ")) {
            resolve(fragment).ifPresent(targets::add);
        }
        return targets;
    }

    /** What a fragment of names and positions leads to, by the rules of EMF. */
    static Optional<Element> resolve(String fragment) {
        if (!fragment.startsWith("//@")) {
            return Optional.empty();
        }
        Element current = root();
        for (String segment : fragment.substring(2).split("/")) {
            Matcher matcher = SEGMENT.matcher(segment);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            List<Element> found = children(current, matcher.group(1));
            if (matcher.group(3) != null) {
                int position = Integer.parseInt(matcher.group(3));
                found = position < found.size() ? found.subList(position, position + 1) : List.of();
            } else if (matcher.group(2) != null) {
                if (matcher.group(1).equals("extensions")) {
                    // Group.extensions is of a type that has no name: EMF refuses to load a file that looks for one.
                    return Optional.empty();
                }
                found = found.stream().filter(e -> e.getAttribute("name").equals(matcher.group(2))).toList();
            }
            if (found.size() != 1) {
                return Optional.empty();
            }
            current = found.getFirst();
        }
        return Optional.of(current);
    }

    static Element parent(Element element) {
        return (Element) element.getParentNode();
    }

    /** All elements of a name. */
    static List<Element> all(String tag) {
        return below(root()).stream().filter(e -> e.getTagName().equals(tag)).toList();
    }

    static List<Element> children(Element element, String tag) {
        return children(element).stream().filter(e -> e.getTagName().equals(tag)).toList();
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static List<Element> below(Element element) {
        List<Element> all = new ArrayList<>();
        for (Element child : children(element)) {
            all.add(child);
            all.addAll(below(child));
        }
        return all;
    }

    /** The attributes of all elements. */
    static List<Attr> attributes() {
        return attributes(root());
    }

    /** The attributes of what an element holds, at any depth. */
    static List<Attr> attributes(Element holder) {
        List<Attr> attributes = new ArrayList<>();
        for (Element element : below(holder)) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                attributes.add((Attr) element.getAttributes().item(i));
            }
        }
        return attributes;
    }
}
