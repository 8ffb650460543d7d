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

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

import org.nitrolith.diagram.Diagram;

/**
 * Writes a diagram as it is open now, with its layers, filters and layout. Needs no display.
 *
 * <pre>
 * Representation route = Viewpoints.read(Contributions.current()).representation("Route").orElseThrow();
 * String svg = DiagramExport.svg(Diagram.open(route, synthesisRoute));
 * </pre>
 */
public final class DiagramExport {

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

    /**
     * The diagram as PNG.
     *
     * @param diagram the diagram
     * @param scale pixels of the image for one of the diagram, such as 2 for print
     * @return the bytes of a PNG file
     * @throws IOException where the image is too large or cannot be made, for instance without any font
     */
    public static byte[] png(Diagram diagram, double scale) throws IOException {
        System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
        byte[] svg = svg(diagram).getBytes(StandardCharsets.UTF_8);
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
        if (document == null) {
            throw new IOException("the image cannot be made");
        }
        int width = (int) Math.ceil(document.size().width * scale);
        int height = (int) Math.ceil(document.size().height * scale);
        if ((long) width * height > MAX_PIXELS) {
            throw new IOException("the image would have " + width + " x " + height + " pixels; write SVG instead");
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
