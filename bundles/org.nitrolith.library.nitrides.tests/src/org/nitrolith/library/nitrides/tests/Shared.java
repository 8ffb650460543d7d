// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.library.nitrides.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nitrolith.library.nitrides.NitrideLibrary;

/** One library for all tests of the bundle, and the folder of development data where there is one. */
final class Shared {

    static final NitrideLibrary LIBRARY = NitrideLibrary.open();

    private Shared() {
    }

    /** Every element of every file. */
    static List<EObject> elements() {
        List<EObject> all = new ArrayList<>();
        for (String file : NitrideLibrary.files()) {
            all.add(LIBRARY.root(file));
            LIBRARY.root(file).eAllContents().forEachRemaining(all::add);
        }
        return all;
    }

    /** Every element of a type. */
    static <T> List<T> elements(Class<T> type) {
        return elements().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Where an element is, for messages. */
    static String where(EObject element) {
        return EcoreUtil.getURI(element).toString();
    }

    /** A file of the development data; empty where these are not at hand. */
    static Optional<Path> data(String path) {
        Stream<String> named = Stream.of(System.getProperty("nitrolith.shared.data", ""),
                Optional.ofNullable(System.getenv("NITROLITH_SHARED_DATA")).orElse(""));
        Stream<Path> above = Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(p -> p.resolve("shared").resolve("data"));
        return Stream.concat(named.filter(s -> !s.isEmpty()).map(Path::of), above).map(p -> p.resolve(path))
                .filter(Files::isRegularFile).findFirst();
    }
}
