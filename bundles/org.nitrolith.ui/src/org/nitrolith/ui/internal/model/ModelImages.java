// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.model;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;

import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.jface.resource.ImageDescriptor;

/** Turns what an item provider gives as its image (a URL, a URI or several of them) into an image descriptor. */
public final class ModelImages {

    private ModelImages() {
    }

    /** The descriptor of an item provider's image; of a composed one that of its first part. */
    public static Optional<ImageDescriptor> descriptor(Object image) {
        return switch (image) {
        case null -> Optional.empty();
        case ImageDescriptor descriptor -> Optional.of(descriptor);
        case URL url -> Optional.of(ImageDescriptor.createFromURL(url));
        case ComposedImage composed -> composed.getImages().stream().findFirst().flatMap(ModelImages::descriptor);
        case org.eclipse.emf.common.util.URI uri -> fromText(uri.toString());
        case String text -> fromText(text);
        default -> Optional.empty();
        };
    }

    private static Optional<ImageDescriptor> fromText(String location) {
        try {
            return Optional.of(ImageDescriptor.createFromURL(URI.create(location).toURL()));
        } catch (MalformedURLException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
