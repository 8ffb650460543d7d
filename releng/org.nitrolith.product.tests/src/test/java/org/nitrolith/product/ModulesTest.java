// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A bundle or feature that no module names would never be built, and nobody would be told. */
class ModulesTest {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    @ParameterizedTest
    @CsvSource({"bundles, META-INF/MANIFEST.MF", "features, feature.xml"})
    void eachFolderIsAModule(String folder, String mark) throws IOException {
        Path place = Product.CHECKOUT.resolve(folder);
        Set<String> folders = new TreeSet<>();
        try (Stream<Path> children = Files.list(place)) {
            children.filter(child -> Files.exists(child.resolve(mark))).forEach(child -> folders.add(child.getFileName().toString()));
        }
        Set<String> modules = MODULE.matcher(Files.readString(place.resolve("pom.xml"))).results()
                .map((MatchResult found) -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(folders, modules, "add the missing ones to " + folder + "/pom.xml");
    }
}
