// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

/**
 * A representation of the model object '<em><b>Stack Item</b></em>'.
 *
 * What a stack is made of: a layer, or the interface between two layers.
 *
 *
 * @see org.nitrolith.model.cell.CellPackage#getStackItem()
 * @model abstract="true"
 * @generated
 */
public interface StackItem extends Named, Documented, Cited
{
} // StackItem
