// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Drawings and formulas of circuits. */
class CircuitDrawingTest {

    @ParameterizedTest
    @ValueSource(strings = {"R0", "R0-p(R1,CPE1)-Wo1", "L0-R0-p(R1-p(R2-Wo1,C2),C1)", "p(R1,p(R2,C2),CPE1)-TLM1"})
    void everyElementIsDrawnOnceWithinThePaper(String text) throws Exception {
        Circuit circuit = Circuit.parse(text);
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(CircuitDrawing.svg(circuit).getBytes(StandardCharsets.UTF_8)));
        double width = Double.parseDouble(svg.getDocumentElement().getAttribute("width"));
        double height = Double.parseDouble(svg.getDocumentElement().getAttribute("height"));
        NodeList texts = svg.getElementsByTagName("text");
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element e = (Element) texts.item(i);
            labels.add(e.getTextContent());
            double x = Double.parseDouble(e.getAttribute("x"));
            double y = Double.parseDouble(e.getAttribute("y"));
            assertTrue(x > 0 && x < width && y > 5 && y < height, e.getTextContent() + " at " + x + ", " + y);
        }
        for (CircuitNode.Leaf leaf : circuit.elements()) {
            assertEquals(1, labels.stream().filter(leaf.name()::equals).count(), leaf.name());
        }
    }

    @Test
    void theFormulaFollowsTheConnections() {
        String latex = CircuitDrawing.latex(Circuit.parse("R0-p(R1,CPE1)"));
        assertTrue(latex.contains("Z &= Z_{\\mathrm{R0}} + \\left(\\frac{1}{Z_{\\mathrm{R1}}} + "
                + "\\frac{1}{Z_{\\mathrm{CPE1}}}\\right)^{-1}"), latex);
        assertTrue(latex.contains("Z_{\\mathrm{CPE1}} &= \\frac{1}{Q (j \\omega)^{n}}"), latex);
    }
}
