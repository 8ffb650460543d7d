// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.export;

import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.github.weisj.jsvg.SVGDocument;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;

/**
 * A PDF file of one page that is as large as its picture. Letters are drawn as outlines, so that it needs no fonts.
 * It takes pictures without gradients: the PDF library makes an image of the whole page of each.
 */
final class PdfPage {

    /** The largest page that readers show, in points. */
    private static final float MOST = 14_400;
    /** A pixel of the diagram is 1/96 inch, a point of the page 1/72. */
    private static final float POINTS = 0.75f;
    private static final String ID = "/ID [<";

    private PdfPage() {
    }

    static byte[] of(SVGDocument picture) throws IOException {
        float scale = Math.min(POINTS, MOST / Math.max(picture.size().width, picture.size().height));
        float width = picture.size().width * scale;
        float height = picture.size().height * scale;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(new Rectangle(width, height))) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.open();
            writer.getInfo().remove(PdfName.CREATIONDATE);
            Graphics2D graphics = writer.getDirectContent().createGraphicsShapes(width, height);
            graphics.scale(scale, scale);
            picture.render(null, graphics);
            graphics.dispose();
        } catch (DocumentException e) {
            throw new IOException("the PDF file cannot be made: " + e.getMessage(), e);
        }
        return identified(out.toByteArray());
    }

    /** The writer makes an identifier of the time; this one is of the content, so that the same picture is the same file. */
    private static byte[] identified(byte[] file) {
        // one byte is one letter in this character set
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf(ID);
        if (at < 0) {
            return file;
        }
        String id = UUID.nameUUIDFromBytes(text.substring(0, at).getBytes(StandardCharsets.ISO_8859_1)).toString().replace("-", "");
        String both = ID + id + "><" + id;
        return (text.substring(0, at) + both + text.substring(at + both.length())).getBytes(StandardCharsets.ISO_8859_1);
    }
}
