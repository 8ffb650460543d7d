// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.properties;

import org.eclipse.jface.viewers.IFilter;

import org.nitrolith.ui.internal.session.Adapting;

/** Selections that are, or stand for, a model element. */
public class HasElement implements IFilter {

    @Override
    public boolean select(Object selected) {
        return Adapting.element(selected).isPresent();
    }
}
