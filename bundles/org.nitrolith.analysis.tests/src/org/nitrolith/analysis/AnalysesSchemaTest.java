// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.xml.sax.SAXException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The schema of the extension point is complete: every element and attribute says what it means. */
class AnalysesSchemaTest {

    private static Document schema() throws IOException, ParserConfigurationException, SAXException {
        URL url = AnalysisRegistry.class.getResource("/schema/analyses.exsd");
        try (InputStream in = url.openStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static String documentation(Element element) {
        NodeList all = element.getElementsByTagName("documentation");
        return all.getLength() == 0 ? "" : all.item(0).getTextContent().trim();
    }

    @Test
    void everyAttributeIsDocumented() throws Exception {
        NodeList attributes = schema().getElementsByTagName("attribute");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Element attribute = (Element) attributes.item(i);
            names.add(attribute.getAttribute("name"));
            assertTrue(documentation(attribute).length() > 20, attribute.getAttribute("name"));
        }
        assertTrue(names.containsAll(List.of("id", "label", "description", "accepts", "class")));
    }

    @Test
    void everySectionIsWritten() throws Exception {
        NodeList sections = schema().getElementsByTagName("meta.section");
        List<String> types = new ArrayList<>();
        for (int i = 0; i < sections.getLength(); i++) {
            Element section = (Element) sections.item(i);
            types.add(section.getAttribute("type"));
            String text = documentation((Element) section.getParentNode().getParentNode());
            assertTrue(text.length() >= 5 && !text.contains("[Enter"), section.getAttribute("type"));
        }
        assertEquals(List.of("since", "examples", "apiinfo", "implementation", "copyright"), types);
    }

    @Test
    void requiredAttributesAreThoseThatAreRead() throws Exception {
        NodeList attributes = schema().getElementsByTagName("attribute");
        List<String> required = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Element attribute = (Element) attributes.item(i);
            if ("required".equals(attribute.getAttribute("use")) && !"point".equals(attribute.getAttribute("name"))) {
                required.add(attribute.getAttribute("name"));
            }
        }
        assertEquals(List.of("id", "label", "description", "accepts", "class"), required);
    }
}
