// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

import org.nitrolith.diagram.Diagram;
import org.nitrolith.model.resource.internal.AtomicFile;

/**
 * Writes a diagram as it is open now, with its layers, filters and layout. Needs no display. All formats come from the SVG, which
 * belongs to the thread of the diagram; what is made of it can be made in any other.
 *
 * <pre>
 * Representation route = Viewpoints.read(Contributions.current()).representation("Route").orElseThrow();
 * String svg = DiagramExport.svg(Diagram.open(route, synthesisRoute));
 * </pre>
 */
public final class DiagramExport {

    /** What the names of files that can be written end with, without the dot. */
    public static final List<String> FORMATS = List.of("svg", "png", "pdf");

    private static final int MAX_PIXELS = 100_000_000;

    private DiagramExport() {
    }

    /**
     * The diagram as SVG.
     *
     * @param diagram the diagram
     * @return an SVG document in UTF-8 that holds all of its images; the same for the same model and layout
     */
    public static String svg(Diagram diagram) {
        return new SvgDiagramWriter(diagram).write();
    }

    /**
     * The diagram as JSON: nodes, containers, list items and edges with mapping name, label and bounds.
     *
     * @param diagram the diagram
     * @return a JSON document
     */
    public static String json(Diagram diagram) {
        return new DiagramJson(diagram).write();
    }

    /** The format that a file's name asks for, in small letters; empty where it asks for none. */
    public static String format(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * A diagram in a format.
     *
     * @param format one of {@link #FORMATS}
     * @param svg the diagram as {@link #svg} gives it
     * @param scale pixels of a PNG for one of the diagram, such as 2 for print; other formats have no pixels
     * @return the bytes of a file; the same for the same SVG, in PDF too
     * @throws IOException where it is too large or cannot be made, for instance without any font
     */
    public static byte[] bytes(String format, String svg, double scale) throws IOException {
        return switch (format) {
            case "svg" -> svg.getBytes(StandardCharsets.UTF_8);
            case "png" -> png(document(svg), scale);
            case "pdf" -> PdfPage.of(document(SvgDiagramWriter.flat(svg)));
            default -> throw new IllegalArgumentException("a diagram is not written as " + format);
        };
    }

    /**
     * Writes a diagram into a file in one step, in the format that the file's name asks for.
     *
     * @param file the file; its name ends with one of {@link #FORMATS}
     * @param svg the diagram as {@link #svg} gives it
     * @param scale pixels of a PNG for one of the diagram
     * @throws IOException where it cannot be made or written; a file that was there is as it was
     */
    public static void write(Path file, String svg, double scale) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        if (AtomicFile.isReadOnly(folder)) {
            throw new IOException("the folder " + folder + " is read-only");
        }
        AtomicFile.write(file, bytes(format(file.toString()), svg, scale));
    }

    private static SVGDocument document(String svg) throws IOException {
        System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
        // the renderer takes a list of fonts for the name of one and then letters with serifs
        byte[] bytes = svg.replace(SvgDiagramWriter.FONTS, "sans-serif").getBytes(StandardCharsets.UTF_8);
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, LoaderContext.createDefault());
        if (document == null) {
            throw new IOException("the image cannot be made");
        }
        return document;
    }

    /**
     * A diagram as PNG that fits into a room, such as a page.
     *
     * @param svg the diagram as {@link #svg} gives it
     * @param width pixels
     * @param height pixels
     * @param most pixels of the image for one of the diagram at most, so that a small diagram is not blown up
     * @return the bytes of a PNG file
     * @throws IOException where it is too large or cannot be made, for instance without any font
     */
    public static byte[] fitting(String svg, int width, int height, double most) throws IOException {
        SVGDocument document = document(svg);
        return png(document, Math.min(most, Math.min(width / document.size().width, height / document.size().height)));
    }

    private static byte[] png(SVGDocument document, double scale) throws IOException {
        int width = (int) Math.ceil(document.size().width * scale);
        int height = (int) Math.ceil(document.size().height * scale);
        if ((long) width * height > MAX_PIXELS) {
            throw new IOException("the image would have " + width + " x " + height + " pixels; write SVG or PDF instead");
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.scale(scale, scale);
            document.render(null, graphics);
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
