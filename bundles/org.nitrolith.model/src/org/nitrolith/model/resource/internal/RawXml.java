// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A piece of XML that is kept as it was read. */
sealed interface RawXml {

    /** A comment. */
    record Comment(String text) implements RawXml {
    }

    /** A processing instruction. */
    record Instruction(String target, String data) implements RawXml {
    }

    /** Text between tags. */
    record Text(String text) implements RawXml {
    }

    /** An attribute or namespace declaration. */
    record Attribute(String qName, String value) {
    }

    /** An element with everything in it. */
    record Element(String qName, List<Attribute> attributes, List<RawXml> children) implements RawXml {

        Element(String qName) {
            this(qName, new ArrayList<>(), new ArrayList<>());
        }

        /** Adds text; a parser may deliver one text in pieces. */
        void append(String text) {
            if (!children.isEmpty() && children.getLast() instanceof Text last) {
                children.set(children.size() - 1, new Text(last.text() + text));
            } else {
                children.add(new Text(text));
            }
        }

        /** The prefixes that names and {@code xsi:type}s in here use and that are not declared in here. */
        Set<String> freePrefixes() {
            Set<String> free = new TreeSet<>();
            addPrefix(qName, free);
            for (Attribute attribute : attributes) {
                addPrefix(attribute.qName(), free);
                if (attribute.qName().endsWith(":type")) {
                    addPrefix(attribute.value(), free);
                }
            }
            for (RawXml child : children) {
                if (child instanceof Element element) {
                    free.addAll(element.freePrefixes());
                }
            }
            for (Attribute attribute : attributes) {
                if (attribute.qName().startsWith("xmlns:")) {
                    free.remove(attribute.qName().substring("xmlns:".length()));
                }
            }
            free.remove("xmlns");
            free.remove("xml");
            return free;
        }

        private static void addPrefix(String name, Set<String> prefixes) {
            int colon = name.indexOf(':');
            if (colon > 0) {
                prefixes.add(name.substring(0, colon));
            }
        }

        /** Whether text and elements are mixed, so that white space may carry meaning. */
        boolean isMixed() {
            return children.stream().anyMatch(c -> c instanceof Text t && !t.text().isBlank());
        }
    }
}
