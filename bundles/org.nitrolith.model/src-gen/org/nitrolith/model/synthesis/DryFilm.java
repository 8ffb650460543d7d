// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Dry Film</b></em>'.
 *
 * Making a free-standing film from powder and a fibrous binder, without a solvent.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.DryFilm#getBinder <em>Binder</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.DryFilm#getBinderFraction <em>Binder Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.DryFilm#getFilmThickness <em>Film Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.DryFilm#getRollTemperature <em>Roll Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.DryFilm#getPasses <em>Passes</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getDryFilm()
 * @model
 * @generated
 */
public interface DryFilm extends Step
{
    /**
     * Returns the value of the '<em><b>Binder</b></em>' attribute.
     * The binder, for example PTFE.
     * @return the value of the '<em>Binder</em>' attribute.
     * @see #setBinder(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDryFilm_Binder()
     * @model
     * @generated
     */
    String getBinder();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.DryFilm#getBinder <em>Binder</em>}' attribute.
     * @param value the new value of the '<em>Binder</em>' attribute.
     * @see #getBinder()
     * @generated
     */
    void setBinder(String value);

    /**
     * Returns the value of the '<em><b>Binder Fraction</b></em>' attribute.
     * The part of the mass that is binder.
     * @return the value of the '<em>Binder Fraction</em>' attribute.
     * @see #setBinderFraction(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDryFilm_BinderFraction()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='wt%' min='0' max='100'"
     * @generated
     */
    Quantity getBinderFraction();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.DryFilm#getBinderFraction <em>Binder Fraction</em>}' attribute.
     * @param value the new value of the '<em>Binder Fraction</em>' attribute.
     * @see #getBinderFraction()
     * @generated
     */
    void setBinderFraction(Quantity value);

    /**
     * Returns the value of the '<em><b>Film Thickness</b></em>' attribute.
     * The thickness of the film.
     * @return the value of the '<em>Film Thickness</em>' attribute.
     * @see #setFilmThickness(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDryFilm_FilmThickness()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='um' min='0' max='1E5'"
     * @generated
     */
    Quantity getFilmThickness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.DryFilm#getFilmThickness <em>Film Thickness</em>}' attribute.
     * @param value the new value of the '<em>Film Thickness</em>' attribute.
     * @see #getFilmThickness()
     * @generated
     */
    void setFilmThickness(Quantity value);

    /**
     * Returns the value of the '<em><b>Roll Temperature</b></em>' attribute.
     * The temperature of the rollers.
     * @return the value of the '<em>Roll Temperature</em>' attribute.
     * @see #setRollTemperature(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDryFilm_RollTemperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='0' max='500'"
     * @generated
     */
    Quantity getRollTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.DryFilm#getRollTemperature <em>Roll Temperature</em>}' attribute.
     * @param value the new value of the '<em>Roll Temperature</em>' attribute.
     * @see #getRollTemperature()
     * @generated
     */
    void setRollTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Passes</b></em>' attribute.
     * How many times it is rolled; 0 where it is not known.
     * @return the value of the '<em>Passes</em>' attribute.
     * @see #setPasses(int)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDryFilm_Passes()
     * @model
     * @generated
     */
    int getPasses();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.DryFilm#getPasses <em>Passes</em>}' attribute.
     * @param value the new value of the '<em>Passes</em>' attribute.
     * @see #getPasses()
     * @generated
     */
    void setPasses(int value);

} // DryFilm
