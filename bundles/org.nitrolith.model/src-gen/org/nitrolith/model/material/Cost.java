// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.time.LocalDate;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;

/**
 * A representation of the model object '<em><b>Cost</b></em>'.
 *
 * A price.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.Cost#getPricePerKilogram <em>Price Per Kilogram</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Cost#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Cost#getPricedOn <em>Priced On</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getCost()
 * @model
 * @generated
 */
public interface Cost extends Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Price Per Kilogram</b></em>' attribute.
     * The price of one kilogram in the currency.
     * @return the value of the '<em>Price Per Kilogram</em>' attribute.
     * @see #setPricePerKilogram(double)
     * @see org.nitrolith.model.material.MaterialPackage#getCost_PricePerKilogram()
     * @model
     * @generated
     */
    double getPricePerKilogram();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Cost#getPricePerKilogram <em>Price Per Kilogram</em>}' attribute.
     * @param value the new value of the '<em>Price Per Kilogram</em>' attribute.
     * @see #getPricePerKilogram()
     * @generated
     */
    void setPricePerKilogram(double value);

    /**
     * Returns the value of the '<em><b>Currency</b></em>' attribute.
     * The currency as three letters, for example EUR.
     * @return the value of the '<em>Currency</em>' attribute.
     * @see #setCurrency(String)
     * @see org.nitrolith.model.material.MaterialPackage#getCost_Currency()
     * @model
     * @generated
     */
    String getCurrency();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Cost#getCurrency <em>Currency</em>}' attribute.
     * @param value the new value of the '<em>Currency</em>' attribute.
     * @see #getCurrency()
     * @generated
     */
    void setCurrency(String value);

    /**
     * Returns the value of the '<em><b>Priced On</b></em>' attribute.
     * The day of the price.
     * @return the value of the '<em>Priced On</em>' attribute.
     * @see #setPricedOn(LocalDate)
     * @see org.nitrolith.model.material.MaterialPackage#getCost_PricedOn()
     * @model dataType="org.nitrolith.model.base.Date"
     * @generated
     */
    LocalDate getPricedOn();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Cost#getPricedOn <em>Priced On</em>}' attribute.
     * @param value the new value of the '<em>Priced On</em>' attribute.
     * @see #getPricedOn()
     * @generated
     */
    void setPricedOn(LocalDate value);

} // Cost
