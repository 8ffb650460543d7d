// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;

/** Headers of a bundle's manifest. */
final class BundleManifest {

    private BundleManifest() {
    }

    /** Bundle-SymbolicName without its directives. */
    static Optional<String> symbolicName(Manifest manifest) {
        return header(manifest, "Bundle-SymbolicName").map(BundleManifest::withoutDirectives).filter(n -> !n.isEmpty());
    }

    /** Base name of the bundle's translations, OSGI-INF/l10n/bundle unless the manifest names another. */
    static String localization(Manifest manifest) {
        return header(manifest, "Bundle-Localization").orElse("OSGI-INF/l10n/bundle");
    }

    /** Symbolic names in Require-Bundle. */
    static List<String> requiredBundles(Manifest manifest) {
        List<String> names = new ArrayList<>();
        String text = header(manifest, "Require-Bundle").orElse("");
        boolean quoted = false;
        StringBuilder clause = new StringBuilder();
        for (char c : (text + ",").toCharArray()) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                String name = withoutDirectives(clause.toString());
                if (!name.isEmpty()) {
                    names.add(name);
                }
                clause.setLength(0);
            } else {
                clause.append(c);
            }
        }
        return List.copyOf(names);
    }

    private static Optional<String> header(Manifest manifest, String name) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(name)).map(String::trim);
    }

    private static String withoutDirectives(String clause) {
        int end = clause.indexOf(';');
        return (end < 0 ? clause : clause.substring(0, end)).trim();
    }
}
