// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import org.eclipse.core.text.StringMatcher;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.ui.dialogs.FilteredList;

import org.nitrolith.model.labels.Labels;

/** Finds elements by what a keyboard can type: {@code Li3InCl6} for Li\u2083InCl\u2086, {@code um} for \u00B5m. */
final class TypedMatcher implements FilteredList.FilterMatcher {

    private final ILabelProvider labels;
    private StringMatcher matcher = new StringMatcher("*", true, false);

    TypedMatcher(ILabelProvider labels) {
        this.labels = labels;
    }

    @Override
    public void setFilter(String pattern, boolean ignoreCase, boolean ignoreWildCards) {
        matcher = new StringMatcher(Labels.typed(pattern) + '*', ignoreCase, ignoreWildCards);
    }

    @Override
    public boolean match(Object element) {
        return matcher.match(Labels.typed(labels.getText(element)));
    }
}
