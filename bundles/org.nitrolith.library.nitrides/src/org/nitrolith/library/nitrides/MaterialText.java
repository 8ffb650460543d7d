// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.library.nitrides;

import java.util.Objects;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Source;
import org.nitrolith.model.material.Material;

/** All text of a material, for searching. */
final class MaterialText {

    private final StringBuilder text = new StringBuilder();

    private MaterialText() {
    }

    static String of(Material material) {
        MaterialText all = new MaterialText();
        all.attributes(material);
        for (TreeIterator<EObject> contents = material.eAllContents(); contents.hasNext();) {
            EObject element = contents.next();
            if (element instanceof Source source) {
                source.getCitations().forEach(all::citation);
            } else {
                all.attributes(element);
            }
        }
        return all.text.toString();
    }

    private void attributes(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (element.eIsSet(attribute)) {
                text.append(Objects.toString(element.eGet(attribute))).append('\n');
            }
        }
    }

    private void citation(Citation citation) {
        text.append(String.join(", ", citation.getAuthors())).append('\n').append(citation.getTitle()).append('\n')
                .append(citation.getNamedAs()).append('\n').append(citation.getYear()).append('\n')
                .append(citation.getKey()).append('\n');
    }
}
