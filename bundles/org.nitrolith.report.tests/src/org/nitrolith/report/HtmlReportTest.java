// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import org.nitrolith.report.ReportPage.Block;
import org.nitrolith.report.ReportPage.Cell;
import org.nitrolith.report.ReportPage.Column;
import org.nitrolith.report.ReportPage.Figure;
import org.nitrolith.report.ReportPage.Key;
import org.nitrolith.report.ReportPage.Paragraph;
import org.nitrolith.report.ReportPage.Section;
import org.nitrolith.report.ReportPage.Table;

/** A report stands alone, shows texts as texts, and is well-formed. */
class HtmlReportTest {

    private static final String SVG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
            + "aria-labelledby=\"t d\"><title id=\"t\">x</title><desc id=\"d\">y</desc>"
            + "<clipPath id=\"c\"/><g clip-path=\"url(#c)\"/></svg>";

    private static String report(Block... blocks) {
        return HtmlReport.write(
                new ReportPage("Title", "", List.of(), List.of(new Section("Section", List.of(blocks))), "origin"));
    }

    @Test
    void textsAreEscaped() {
        String hostile = "<script>alert('x')</script> & \"quoted\"";
        String html = HtmlReport.write(new ReportPage(hostile, hostile, List.of(new Key(hostile, hostile, hostile)),
                List.of(new Section(hostile,
                        List.of(new Paragraph(hostile), new Table(hostile, List.of(Column.text(hostile)),
                        List.of(List.of(Cell.of(hostile))))))), hostile));
        assertFalse(html.contains("<script"), html);
        assertTrue(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;"));
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        String html = report(new Figure("A picture", SVG, Optional.of(SVG), true));
        assertTrue(html.contains("Content-Security-Policy"));
        assertFalse(Pattern.compile("(src|href)=\"(https?:)?//").matcher(html).find());
        assertFalse(html.contains("@import") || html.contains("<link"));
    }

    @Test
    void identifiersOfPicturesDoNotClash() {
        String html = report(new Figure("One", SVG, Optional.of(SVG), false),
                new Figure("Two", SVG, Optional.empty(), false));
        Matcher ids = Pattern.compile("\\bid=\"([^\"]+)\"").matcher(html);
        Set<String> seen = new HashSet<>();
        while (ids.find()) {
            assertTrue(seen.add(ids.group(1)), ids.group(1) + " stands twice");
        }
        assertTrue(html.contains("url(#f1-c)") && html.contains("aria-labelledby=\"f2-t f2-d\""), html);
    }

    @Test
    void documentIsWellFormed() throws Exception {
        String html = report(new Paragraph("σ & β"), new Figure("One", SVG, Optional.of(SVG), false),
                new Paragraph("between"),
                new Table("Numbers", List.of(Column.text("File"), Column.number("σ", "S/cm"), Column.code("SHA-256")),
                        List.of(List.of(Cell.link("a b.csv", "../data/a b.csv"), Cell.of("2.14"), Cell.of("00ff")))));
        String xml = html.replace("<!DOCTYPE html>\n", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
        assertEquals("../data/a%20b.csv",
                document.getElementsByTagName("td").item(0).getFirstChild().getAttributes().getNamedItem("href")
                .getNodeValue());
    }

    @Test
    void onlyFilesBesideTheReportAreLinked() {
        for (String address : List.of("javascript:alert(1)", "https://example.org/x", "//example.org/x",
                "data:text/html,x")) {
            String html = report(
                    new Table("t", List.of(Column.text("c")), List.of(List.of(Cell.link("text", address)))));
            assertFalse(html.contains("<a href=\"" + address.charAt(0)), address);
            assertTrue(html.contains("<td>text</td>"), address);
        }
    }

    @Test
    void rowOfAnotherLengthIsRefused() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> new Table("Masses", List.of(Column.text("a"), Column.text("b")),
                        List.of(List.of(Cell.of("only one")))));
        assertEquals("The table \"Masses\" has 2 columns and a row of 1 cells", e.getMessage());
    }
}
