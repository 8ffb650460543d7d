// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nitrolith.report.ReportPage.Block;
import org.nitrolith.report.ReportPage.Cell;
import org.nitrolith.report.ReportPage.Column;
import org.nitrolith.report.ReportPage.Column.Kind;
import org.nitrolith.report.ReportPage.Figure;
import org.nitrolith.report.ReportPage.Key;
import org.nitrolith.report.ReportPage.Paragraph;
import org.nitrolith.report.ReportPage.Remark;
import org.nitrolith.report.ReportPage.Section;
import org.nitrolith.report.ReportPage.Table;

/**
 * Writes a report as one HTML 5 document: style sheet and pictures inside, no script, nothing fetched from anywhere. A
 * content security policy in the document holds the reader's browser to that.
 */
public final class HtmlReport {

    private static final Pattern XML_PROLOGUE = Pattern.compile("^\\s*(<\\?xml[^>]*>|<!DOCTYPE[^>]*>|<!--.*?-->|\\s)*",
            Pattern.DOTALL);
    private static final Pattern IDENTIFIER = Pattern.compile("(\\bid=\"|url\\(#|href=\"#)([^\")]+)");
    private static final Pattern LABELS = Pattern.compile("aria-labelledby=\"([^\"]*)\"");

    private final StringBuilder html = new StringBuilder(1 << 16);
    private int figures;
    private int tables;

    private HtmlReport() {
    }

    /** The whole document. */
    public static String write(ReportPage page) {
        HtmlReport report = new HtmlReport();
        report.page(page);
        return report.html.toString();
    }

    private void page(ReportPage page) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; ")
                .append("img-src data:\">\n");
        html.append("<title>").append(escape(page.title())).append("</title>\n<style>\n").append(styleSheet())
                .append("</style>\n</head>\n<body>\n<header>\n");
        element("h1", page.title());
        if (!page.subtitle().isEmpty()) {
            html.append("<p class=\"subtitle\">").append(escape(page.subtitle())).append("</p>\n");
        }
        html.append("</header>\n<main>\n");
        keys(page.keys());
        contents(page.sections());
        for (int i = 0; i < page.sections().size(); i++) {
            section(i + 1, page.sections().get(i));
        }
        html.append("</main>\n<footer>").append(escape(page.origin())).append("</footer>\n</body>\n</html>\n");
    }

    private void keys(List<Key> keys) {
        if (keys.isEmpty()) {
            return;
        }
        html.append("<dl class=\"keys\">\n");
        for (Key key : keys) {
            html.append("<div><dt>").append(escape(key.label())).append("</dt><dd>").append(escape(key.value()));
            if (!key.detail().isEmpty()) {
                html.append("<small>").append(escape(key.detail())).append("</small>");
            }
            html.append("</dd></div>\n");
        }
        html.append("</dl>\n");
    }

    private void contents(List<Section> sections) {
        if (sections.size() < 2) {
            return;
        }
        html.append("<nav aria-label=\"Contents\"><ol>\n");
        for (int i = 0; i < sections.size(); i++) {
            html.append("<li><a href=\"#section-").append(i + 1).append("\">").append(escape(sections.get(i).title()))
                    .append("</a></li>\n");
        }
        html.append("</ol></nav>\n");
    }

    private void section(int number, Section section) {
        html.append("<section id=\"section-").append(number).append("\">\n");
        element("h2", section.title());
        boolean pair = false;
        for (Block block : section.content()) {
            boolean narrow = block instanceof Figure figure && !figure.wide();
            if (narrow != pair) {
                html.append(narrow ? "<div class=\"pair\">\n" : "</div>\n");
                pair = narrow;
            }
            block(block);
        }
        html.append(pair ? "</div>\n" : "").append("</section>\n");
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> element("p", paragraph.text());
            case Remark remark -> html.append("<p class=\"remark\">").append(escape(remark.text())).append("</p>\n");
            case Table table -> table(table);
            case Figure figure -> figure(figure);
        }
    }

    private void table(Table table) {
        tables++;
        html.append("<figure class=\"table\"><figcaption>Table ").append(tables).append(". ")
                .append(escape(table.caption()))
                .append("</figcaption>\n<div class=\"scroll\"><table>\n<thead><tr>");
        for (Column column : table.columns()) {
            html.append(column.kind() == Kind.NUMBER ? "<th class=\"number\">" : "<th>").append(escape(column.title()));
            if (!column.unit().isEmpty()) {
                html.append(" <span class=\"unit\">").append(escape(column.unit())).append("</span>");
            }
            html.append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (List<Cell> row : table.rows()) {
            html.append("<tr>");
            for (int c = 0; c < row.size(); c++) {
                html.append(switch (table.columns().get(c).kind()) {
                    case TEXT -> "<td>";
                    case NUMBER -> "<td class=\"number\">";
                    case CODE -> "<td class=\"code\">";
                });
                cell(row.get(c));
                html.append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div></figure>\n");
    }

    private void cell(Cell cell) {
        if (cell.link().isPresent() && isRelative(cell.link().get())) {
            html.append("<a href=\"").append(escape(address(cell.link().get()))).append("\">")
                    .append(escape(cell.text()))
                    .append("</a>");
        } else {
            html.append(escape(cell.text()));
        }
    }

    /** Only files beside the report are linked: a scheme such as javascript: never is. */
    private static boolean isRelative(String address) {
        return !address.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") && !address.startsWith("//");
    }

    private static String address(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || "/._-~#".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            }
        }
        return out.toString();
    }

    private void figure(Figure figure) {
        figures++;
        html.append("<figure").append(figure.wide() ? " class=\"wide\"" : "").append(">\n");
        picture(figure.svg(), figure.dark().isPresent() ? "light" : "", "f" + figures + "-");
        figure.dark().ifPresent(svg -> picture(svg, "dark", "d" + figures + "-"));
        html.append("<figcaption>Figure ").append(figures).append(". ").append(escape(figure.caption()))
                .append("</figcaption>\n</figure>\n");
    }

    /** A picture whose identifiers cannot clash with another picture's. */
    private void picture(String svg, String scheme, String prefix) {
        String plain = XML_PROLOGUE.matcher(svg).replaceFirst("");
        String own = IDENTIFIER.matcher(plain)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + prefix + m.group(2)));
        String labelled = LABELS.matcher(own).replaceAll(m -> Matcher.quoteReplacement(
                "aria-labelledby=\"" + prefix + m.group(1).strip().replaceAll("\\s+", " " + prefix) + "\""));
        html.append("<div class=\"picture ").append(scheme).append("\">").append(labelled.strip()).append("</div>\n");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(escape(text)).append("</").append(name).append(">\n");
    }

    /** A text with what HTML would take for mark-up replaced; control characters are dropped. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(c);
                default -> {
                    if (c >= ' ' && c != 127) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static String styleSheet() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing from the report bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
