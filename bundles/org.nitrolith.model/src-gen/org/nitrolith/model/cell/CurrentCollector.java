// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;


/**
 * A representation of the model object '<em><b>Current Collector</b></em>'.
 *
 * A metal foil that carries the current.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.CurrentCollector#getCoatedSides <em>Coated Sides</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getCurrentCollector()
 * @model
 * @generated
 */
public interface CurrentCollector extends Layer
{
    /**
     * Returns the value of the '<em><b>Coated Sides</b></em>' attribute.
     * The default value is <code>"one-sided"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.cell.CoatedSides}.
     * Whether the foil is coated on one or on two sides.
     * @return the value of the '<em>Coated Sides</em>' attribute.
     * @see org.nitrolith.model.cell.CoatedSides
     * @see #setCoatedSides(CoatedSides)
     * @see org.nitrolith.model.cell.CellPackage#getCurrentCollector_CoatedSides()
     * @model default="one-sided"
     * @generated
     */
    CoatedSides getCoatedSides();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CurrentCollector#getCoatedSides <em>Coated Sides</em>}' attribute.
     * @param value the new value of the '<em>Coated Sides</em>' attribute.
     * @see org.nitrolith.model.cell.CoatedSides
     * @see #getCoatedSides()
     * @generated
     */
    void setCoatedSides(CoatedSides value);

} // CurrentCollector
