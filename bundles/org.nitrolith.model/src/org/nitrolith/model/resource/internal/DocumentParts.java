// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.internal;

import java.util.ArrayList;
import java.util.List;

/** Comments and processing instructions outside of the root element. */
public final class DocumentParts {

    private final List<RawXml> before = new ArrayList<>();
    private final List<RawXml> after = new ArrayList<>();

    List<RawXml> before() {
        return before;
    }

    List<RawXml> after() {
        return after;
    }
}
