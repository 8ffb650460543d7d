// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.edit;

import java.net.URL;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/** The icons of the model's classes: SVG files of 16 x 16 units named after the class. */
public final class Icons {

    private static final String FOLDER = "/icons/full/obj16/";

    private Icons() {
    }

    /** Where the icon of a class is; empty when neither the class nor one of its super classes has one. */
    public static Optional<URL> of(EClass type) {
        URL own = Icons.class.getResource(FOLDER + type.getName() + ".svg");
        if (own != null) {
            return Optional.of(own);
        }
        return type.getESuperTypes().stream().map(Icons::of).flatMap(Optional::stream).findFirst();
    }
}
