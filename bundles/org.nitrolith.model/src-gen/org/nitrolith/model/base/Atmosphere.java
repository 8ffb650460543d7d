// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Atmosphere</b></em>'.
 *
 * The gas surrounding a material while it is handled, heated, stored or exposed.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.Atmosphere#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Atmosphere#getGas <em>Gas</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Atmosphere#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Atmosphere#getFlow <em>Flow</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Atmosphere#getDewPoint <em>Dew Point</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Atmosphere#getRelativeHumidity <em>Relative Humidity</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Atmosphere#getOxygen <em>Oxygen</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Atmosphere#getWater <em>Water</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.base.BasePackage#getAtmosphere()
 * @model
 * @generated
 */
public interface Atmosphere extends Documented
{
    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The default value is <code>"unspecified"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.base.AtmosphereKind}.
     * The gas, or the room.
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.base.AtmosphereKind
     * @see #setKind(AtmosphereKind)
     * @see org.nitrolith.model.base.BasePackage#getAtmosphere_Kind()
     * @model default="unspecified"
     * @generated
     */
    AtmosphereKind getKind();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Atmosphere#getKind <em>Kind</em>}' attribute.
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.base.AtmosphereKind
     * @see #getKind()
     * @generated
     */
    void setKind(AtmosphereKind value);

    /**
     * Returns the value of the '<em><b>Gas</b></em>' attribute.
     * The gas where none of the kinds fits, or its purity, for example Ar/H2 5 % or N2 6.0.
     * @return the value of the '<em>Gas</em>' attribute.
     * @see #setGas(String)
     * @see org.nitrolith.model.base.BasePackage#getAtmosphere_Gas()
     * @model
     * @generated
     */
    String getGas();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Atmosphere#getGas <em>Gas</em>}' attribute.
     * @param value the new value of the '<em>Gas</em>' attribute.
     * @see #getGas()
     * @generated
     */
    void setGas(String value);

    /**
     * Returns the value of the '<em><b>Pressure</b></em>' attribute.
     * Absolute pressure of the gas. Without it, about 1 bar is meant, in vacuum the base pressure is not known.
     * @return the value of the '<em>Pressure</em>' attribute.
     * @see #setPressure(Quantity)
     * @see org.nitrolith.model.base.BasePackage#getAtmosphere_Pressure()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mbar' min='0' max='1E6'"
     * @generated
     */
    Quantity getPressure();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Atmosphere#getPressure <em>Pressure</em>}' attribute.
     * @param value the new value of the '<em>Pressure</em>' attribute.
     * @see #getPressure()
     * @generated
     */
    void setPressure(Quantity value);

    /**
     * Returns the value of the '<em><b>Flow</b></em>' attribute.
     * Flow of the gas.
     * @return the value of the '<em>Flow</em>' attribute.
     * @see #setFlow(Quantity)
     * @see org.nitrolith.model.base.BasePackage#getAtmosphere_Flow()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='sccm' min='0' max='1E6'"
     * @generated
     */
    Quantity getFlow();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Atmosphere#getFlow <em>Flow</em>}' attribute.
     * @param value the new value of the '<em>Flow</em>' attribute.
     * @see #getFlow()
     * @generated
     */
    void setFlow(Quantity value);

    /**
     * Returns the value of the '<em><b>Dew Point</b></em>' attribute.
     * Dew point: the temperature at which the water in the gas condenses.
     * @return the value of the '<em>Dew Point</em>' attribute.
     * @see #setDewPoint(Quantity)
     * @see org.nitrolith.model.base.BasePackage#getAtmosphere_DewPoint()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-120' max='100'"
     * @generated
     */
    Quantity getDewPoint();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Atmosphere#getDewPoint <em>Dew Point</em>}' attribute.
     * @param value the new value of the '<em>Dew Point</em>' attribute.
     * @see #getDewPoint()
     * @generated
     */
    void setDewPoint(Quantity value);

    /**
     * Returns the value of the '<em><b>Relative Humidity</b></em>' attribute.
     * Relative humidity at the temperature of the room.
     * @return the value of the '<em>Relative Humidity</em>' attribute.
     * @see #setRelativeHumidity(Quantity)
     * @see org.nitrolith.model.base.BasePackage#getAtmosphere_RelativeHumidity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='100'"
     * @generated
     */
    Quantity getRelativeHumidity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Atmosphere#getRelativeHumidity <em>Relative Humidity</em>}' attribute.
     * @param value the new value of the '<em>Relative Humidity</em>' attribute.
     * @see #getRelativeHumidity()
     * @generated
     */
    void setRelativeHumidity(Quantity value);

    /**
     * Returns the value of the '<em><b>Oxygen</b></em>' attribute.
     * Content of O2 by volume.
     * @return the value of the '<em>Oxygen</em>' attribute.
     * @see #setOxygen(Quantity)
     * @see org.nitrolith.model.base.BasePackage#getAtmosphere_Oxygen()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='ppm' min='0' max='1E6'"
     * @generated
     */
    Quantity getOxygen();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Atmosphere#getOxygen <em>Oxygen</em>}' attribute.
     * @param value the new value of the '<em>Oxygen</em>' attribute.
     * @see #getOxygen()
     * @generated
     */
    void setOxygen(Quantity value);

    /**
     * Returns the value of the '<em><b>Water</b></em>' attribute.
     * Content of H2O by volume.
     * @return the value of the '<em>Water</em>' attribute.
     * @see #setWater(Quantity)
     * @see org.nitrolith.model.base.BasePackage#getAtmosphere_Water()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='ppm' min='0' max='1E6'"
     * @generated
     */
    Quantity getWater();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Atmosphere#getWater <em>Water</em>}' attribute.
     * @param value the new value of the '<em>Water</em>' attribute.
     * @see #getWater()
     * @generated
     */
    void setWater(Quantity value);

} // Atmosphere
