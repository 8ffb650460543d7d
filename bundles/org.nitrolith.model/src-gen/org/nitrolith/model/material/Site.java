// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Site</b></em>'.
 *
 * A crystallographic site of a phase.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.Site#getWyckoff <em>Wyckoff</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Site#getElement <em>Element</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Site#getOccupancy <em>Occupancy</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Site#getVacancy <em>Vacancy</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Site#getX <em>X</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Site#getY <em>Y</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Site#getZ <em>Z</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getSite()
 * @model
 * @generated
 */
public interface Site extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Wyckoff</b></em>' attribute.
     * The Wyckoff label, for example 4f.
     * @return the value of the '<em>Wyckoff</em>' attribute.
     * @see #setWyckoff(String)
     * @see org.nitrolith.model.material.MaterialPackage#getSite_Wyckoff()
     * @model annotation="https://nitrolith.org/label label='Wyckoff label'"
     * @generated
     */
    String getWyckoff();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Site#getWyckoff <em>Wyckoff</em>}' attribute.
     * @param value the new value of the '<em>Wyckoff</em>' attribute.
     * @see #getWyckoff()
     * @generated
     */
    void setWyckoff(String value);

    /**
     * Returns the value of the '<em><b>Element</b></em>' attribute.
     * The element or elements on the site, for example Li or N,Cl.
     * @return the value of the '<em>Element</em>' attribute.
     * @see #setElement(String)
     * @see org.nitrolith.model.material.MaterialPackage#getSite_Element()
     * @model
     * @generated
     */
    String getElement();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Site#getElement <em>Element</em>}' attribute.
     * @param value the new value of the '<em>Element</em>' attribute.
     * @see #getElement()
     * @generated
     */
    void setElement(String value);

    /**
     * Returns the value of the '<em><b>Occupancy</b></em>' attribute.
     * Part of the site's positions that is occupied, with its uncertainty.
     * @return the value of the '<em>Occupancy</em>' attribute.
     * @see #setOccupancy(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getSite_Occupancy()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='1' min='0' max='1'"
     * @generated
     */
    Quantity getOccupancy();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Site#getOccupancy <em>Occupancy</em>}' attribute.
     * @param value the new value of the '<em>Occupancy</em>' attribute.
     * @see #getOccupancy()
     * @generated
     */
    void setOccupancy(Quantity value);

    /**
     * Returns the value of the '<em><b>Vacancy</b></em>' attribute.
     * Part of the site's positions that is empty, with its uncertainty, where that is what the source gives.
     * @return the value of the '<em>Vacancy</em>' attribute.
     * @see #setVacancy(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getSite_Vacancy()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='100'"
     * @generated
     */
    Quantity getVacancy();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Site#getVacancy <em>Vacancy</em>}' attribute.
     * @param value the new value of the '<em>Vacancy</em>' attribute.
     * @see #getVacancy()
     * @generated
     */
    void setVacancy(Quantity value);

    /**
     * Returns the value of the '<em><b>X</b></em>' attribute.
     * Fractional coordinate x.
     * @return the value of the '<em>X</em>' attribute.
     * @see #setX(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getSite_X()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='1' min='-1' max='2'"
     *        annotation="https://nitrolith.org/label label='x'"
     * @generated
     */
    Quantity getX();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Site#getX <em>X</em>}' attribute.
     * @param value the new value of the '<em>X</em>' attribute.
     * @see #getX()
     * @generated
     */
    void setX(Quantity value);

    /**
     * Returns the value of the '<em><b>Y</b></em>' attribute.
     * Fractional coordinate y.
     * @return the value of the '<em>Y</em>' attribute.
     * @see #setY(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getSite_Y()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='1' min='-1' max='2'"
     *        annotation="https://nitrolith.org/label label='y'"
     * @generated
     */
    Quantity getY();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Site#getY <em>Y</em>}' attribute.
     * @param value the new value of the '<em>Y</em>' attribute.
     * @see #getY()
     * @generated
     */
    void setY(Quantity value);

    /**
     * Returns the value of the '<em><b>Z</b></em>' attribute.
     * Fractional coordinate z.
     * @return the value of the '<em>Z</em>' attribute.
     * @see #setZ(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getSite_Z()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='1' min='-1' max='2'"
     *        annotation="https://nitrolith.org/label label='z'"
     * @generated
     */
    Quantity getZ();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Site#getZ <em>Z</em>}' attribute.
     * @param value the new value of the '<em>Z</em>' attribute.
     * @see #getZ()
     * @generated
     */
    void setZ(Quantity value);

} // Site
