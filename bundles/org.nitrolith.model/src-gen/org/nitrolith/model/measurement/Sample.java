// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.Attachment;

import org.nitrolith.model.material.Form;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.Phase;

import org.nitrolith.model.synthesis.Product;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Sample</b></em>'.
 *
 * A pellet, a film or a crystal that is measured, with its measurements.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getProduct <em>Product</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getForm <em>Form</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getMass <em>Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getArea <em>Area</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getDensity <em>Density</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getRelativeDensity <em>Relative Density</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getPressingPressure <em>Pressing Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getPreparedOn <em>Prepared On</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getElectrodes <em>Electrodes</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getFixture <em>Fixture</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Sample#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getSample()
 * @model
 * @generated
 */
public interface Sample extends Artifact
{
    /**
     * Returns the value of the '<em><b>Product</b></em>' reference.
     * The product of a synthesis route that it was made from.
     * @return the value of the '<em>Product</em>' reference.
     * @see #setProduct(Product)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Product()
     * @model
     * @generated
     */
    Product getProduct();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getProduct <em>Product</em>}' reference.
     * @param value the new value of the '<em>Product</em>' reference.
     * @see #getProduct()
     * @generated
     */
    void setProduct(Product value);

    /**
     * Returns the value of the '<em><b>Material</b></em>' reference.
     * The material.
     * @return the value of the '<em>Material</em>' reference.
     * @see #setMaterial(Material)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Material()
     * @model
     * @generated
     */
    Material getMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getMaterial <em>Material</em>}' reference.
     * @param value the new value of the '<em>Material</em>' reference.
     * @see #getMaterial()
     * @generated
     */
    void setMaterial(Material value);

    /**
     * Returns the value of the '<em><b>Phase</b></em>' reference.
     * The phase of the material.
     * @return the value of the '<em>Phase</em>' reference.
     * @see #setPhase(Phase)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Phase()
     * @model
     * @generated
     */
    Phase getPhase();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getPhase <em>Phase</em>}' reference.
     * @param value the new value of the '<em>Phase</em>' reference.
     * @see #getPhase()
     * @generated
     */
    void setPhase(Phase value);

    /**
     * Returns the value of the '<em><b>Form</b></em>' reference.
     * The form of the material.
     * @return the value of the '<em>Form</em>' reference.
     * @see #setForm(Form)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Form()
     * @model
     * @generated
     */
    Form getForm();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getForm <em>Form</em>}' reference.
     * @param value the new value of the '<em>Form</em>' reference.
     * @see #getForm()
     * @generated
     */
    void setForm(Form value);

    /**
     * Returns the value of the '<em><b>Geometry</b></em>' attribute.
     * The default value is <code>"disc"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.measurement.SampleGeometry}.
     * The shape.
     * @return the value of the '<em>Geometry</em>' attribute.
     * @see org.nitrolith.model.measurement.SampleGeometry
     * @see #setGeometry(SampleGeometry)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Geometry()
     * @model default="disc"
     * @generated
     */
    SampleGeometry getGeometry();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getGeometry <em>Geometry</em>}' attribute.
     * @param value the new value of the '<em>Geometry</em>' attribute.
     * @see org.nitrolith.model.measurement.SampleGeometry
     * @see #getGeometry()
     * @generated
     */
    void setGeometry(SampleGeometry value);

    /**
     * Returns the value of the '<em><b>Mass</b></em>' attribute.
     * The mass of the pellet.
     * @return the value of the '<em>Mass</em>' attribute.
     * @see #setMass(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Mass()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mg' min='0' max='1E6'"
     * @generated
     */
    Quantity getMass();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getMass <em>Mass</em>}' attribute.
     * @param value the new value of the '<em>Mass</em>' attribute.
     * @see #getMass()
     * @generated
     */
    void setMass(Quantity value);

    /**
     * Returns the value of the '<em><b>Diameter</b></em>' attribute.
     * The diameter of the pellet.
     * @return the value of the '<em>Diameter</em>' attribute.
     * @see #setDiameter(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Diameter()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mm' min='0' max='1000'"
     * @generated
     */
    Quantity getDiameter();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getDiameter <em>Diameter</em>}' attribute.
     * @param value the new value of the '<em>Diameter</em>' attribute.
     * @see #getDiameter()
     * @generated
     */
    void setDiameter(Quantity value);

    /**
     * Returns the value of the '<em><b>Area</b></em>' attribute.
     * The area of the electrodes, where it is not that of the pellet.
     * @return the value of the '<em>Area</em>' attribute.
     * @see #setArea(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Area()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='cm2' min='0' max='1E4'"
     * @generated
     */
    Quantity getArea();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getArea <em>Area</em>}' attribute.
     * @param value the new value of the '<em>Area</em>' attribute.
     * @see #getArea()
     * @generated
     */
    void setArea(Quantity value);

    /**
     * Returns the value of the '<em><b>Thickness</b></em>' attribute.
     * The thickness between the electrodes.
     * @return the value of the '<em>Thickness</em>' attribute.
     * @see #setThickness(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Thickness()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mm' min='0' max='1000'"
     * @generated
     */
    Quantity getThickness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getThickness <em>Thickness</em>}' attribute.
     * @param value the new value of the '<em>Thickness</em>' attribute.
     * @see #getThickness()
     * @generated
     */
    void setThickness(Quantity value);

    /**
     * Returns the value of the '<em><b>Density</b></em>' attribute.
     * The density from mass and size.
     * @return the value of the '<em>Density</em>' attribute.
     * @see #setDensity(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Density()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='g/cm3' min='0.01' max='25'"
     * @generated
     */
    Quantity getDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getDensity <em>Density</em>}' attribute.
     * @param value the new value of the '<em>Density</em>' attribute.
     * @see #getDensity()
     * @generated
     */
    void setDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Relative Density</b></em>' attribute.
     * The density as part of that of the phase without pores.
     * @return the value of the '<em>Relative Density</em>' attribute.
     * @see #setRelativeDensity(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_RelativeDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='1' max='101'"
     * @generated
     */
    Quantity getRelativeDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getRelativeDensity <em>Relative Density</em>}' attribute.
     * @param value the new value of the '<em>Relative Density</em>' attribute.
     * @see #getRelativeDensity()
     * @generated
     */
    void setRelativeDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Pressing Pressure</b></em>' attribute.
     * The pressure at which the pellet was pressed.
     * @return the value of the '<em>Pressing Pressure</em>' attribute.
     * @see #setPressingPressure(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_PressingPressure()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='MPa' min='0' max='10000'"
     * @generated
     */
    Quantity getPressingPressure();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getPressingPressure <em>Pressing Pressure</em>}' attribute.
     * @param value the new value of the '<em>Pressing Pressure</em>' attribute.
     * @see #getPressingPressure()
     * @generated
     */
    void setPressingPressure(Quantity value);

    /**
     * Returns the value of the '<em><b>Prepared On</b></em>' attribute.
     * When it was made.
     * @return the value of the '<em>Prepared On</em>' attribute.
     * @see #setPreparedOn(LocalDate)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_PreparedOn()
     * @model dataType="org.nitrolith.model.base.Date"
     * @generated
     */
    LocalDate getPreparedOn();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getPreparedOn <em>Prepared On</em>}' attribute.
     * @param value the new value of the '<em>Prepared On</em>' attribute.
     * @see #getPreparedOn()
     * @generated
     */
    void setPreparedOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Electrodes</b></em>' containment reference.
     * The electrodes on the two sides.
     * @return the value of the '<em>Electrodes</em>' containment reference.
     * @see #setElectrodes(Electrodes)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Electrodes()
     * @model containment="true"
     * @generated
     */
    Electrodes getElectrodes();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getElectrodes <em>Electrodes</em>}' containment reference.
     * @param value the new value of the '<em>Electrodes</em>' containment reference.
     * @see #getElectrodes()
     * @generated
     */
    void setElectrodes(Electrodes value);

    /**
     * Returns the value of the '<em><b>Fixture</b></em>' containment reference.
     * What the sample is held in.
     * @return the value of the '<em>Fixture</em>' containment reference.
     * @see #setFixture(Fixture)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Fixture()
     * @model containment="true"
     * @generated
     */
    Fixture getFixture();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Sample#getFixture <em>Fixture</em>}' containment reference.
     * @param value the new value of the '<em>Fixture</em>' containment reference.
     * @see #getFixture()
     * @generated
     */
    void setFixture(Fixture value);

    /**
     * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.Measurement}.
     * What was measured on it.
     * @return the value of the '<em>Measurements</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Measurements()
     * @model containment="true"
     * @generated
     */
    EList<Measurement> getMeasurements();

    /**
     * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Attachment}.
     * Photographs and other files.
     * @return the value of the '<em>Attachments</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSample_Attachments()
     * @model containment="true"
     * @generated
     */
    EList<Attachment> getAttachments();

} // Sample
