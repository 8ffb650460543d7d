// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.export;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.ecore.EObject;

import org.osgi.framework.Bundle;

import org.nitrolith.diagram.spi.ViewpointSource;
import org.nitrolith.model.edit.Icons;

/** Finds the images that a specification names by bundle and path, and the icons of elements. */
public final class Images {

    private static final int MAX_BYTES = 1 << 20;

    private final ViewpointSource source;
    private final Map<URL, Optional<String>> data = new HashMap<>();

    /**
     * The images of a specification.
     *
     * @param source where the specification is
     */
    public Images(ViewpointSource source) {
        this.source = source;
    }

    /**
     * An image by its path.
     *
     * @param path {@code /bundle/folder/file.svg}
     * @return its location; empty where there is none
     */
    public Optional<URL> find(String path) {
        String plain = path.startsWith("/") ? path.substring(1) : path;
        int slash = plain.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String file = plain.substring(slash);
        Optional<URL> own = source.resource(file);
        if (own.isEmpty() && EMFPlugin.IS_ECLIPSE_RUNNING) {
            Bundle bundle = Platform.getBundle(plain.substring(0, slash));
            return bundle == null ? Optional.empty() : Optional.ofNullable(bundle.getEntry(file));
        }
        return own;
    }

    /** The icon of an element's class. */
    public Optional<URL> icon(EObject element) {
        return Icons.of(element.eClass());
    }

    /** An image as a URL that holds it; empty where it cannot be read, or is none that a browser shows. */
    Optional<String> embedded(URL image) {
        return data.computeIfAbsent(image, Images::read);
    }

    private static Optional<String> read(URL image) {
        String name = image.getPath().toLowerCase(Locale.ROOT);
        String type = name.endsWith(".svg") ? "image/svg+xml" : name.endsWith(".png") ? "image/png"
                : name.endsWith(".gif") ? "image/gif" : name.endsWith(".jpg") ? "image/jpeg" : "";
        if (type.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = image.openStream()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES ? Optional.empty()
                    : Optional.of("data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
