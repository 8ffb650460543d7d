// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A reference by names or positions: {@code //@ownedViewpoints[name='Cell']/@ownedRepresentations.0}. Characters of a
 * name that would disturb are written with per cent signs.
 */
final class NameFragment {

    private static final Pattern SEGMENT = Pattern.compile("@(\\w+)(?:\\[name='([^']*)']|\\.(\\d+))?");

    private NameFragment() {
    }

    /** The element that a fragment means, starting from a file's root. */
    static Optional<EObject> resolve(EObject root, String fragment) {
        String path = fragment.startsWith("#") ? fragment.substring(1) : fragment;
        if (path.equals("/")) {
            return Optional.of(root);
        }
        if (!path.startsWith("//")) {
            return Optional.empty();
        }
        EObject current = root;
        for (String segment : segments(path.substring(2))) {
            Matcher matcher = SEGMENT.matcher(segment);
            EStructuralFeature feature = matcher.matches() ? current.eClass().getEStructuralFeature(matcher.group(1)) : null;
            if (feature == null) {
                return Optional.empty();
            }
            EObject next = child(current.eGet(feature), matcher.group(2), matcher.group(3));
            if (next == null) {
                return Optional.empty();
            }
            current = next;
        }
        return Optional.of(current);
    }

    private static EObject child(Object value, String name, String index) {
        if (value instanceof EObject single) {
            return name == null || URI.decode(name).equals(name(single)) ? single : null;
        }
        if (!(value instanceof List<?> list)) {
            return null;
        }
        if (name != null) {
            String wanted = URI.decode(name);
            return list.stream().map(EObject.class::cast).filter(e -> wanted.equals(name(e))).findFirst().orElse(null);
        }
        int position = index == null ? 0 : Integer.parseInt(index);
        return position < list.size() && list.get(position) instanceof EObject element ? element : null;
    }

    private static String name(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        return feature == null || element.eGet(feature) == null ? "" : element.eGet(feature).toString();
    }

    /** Divides at slashes that do not stand within a name. */
    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '/' && !quoted) {
                segments.add(path.substring(from, i));
                from = i + 1;
            }
        }
        segments.add(path.substring(from));
        return segments;
    }
}
