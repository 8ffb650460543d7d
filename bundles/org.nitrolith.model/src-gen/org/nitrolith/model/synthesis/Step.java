// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import java.time.OffsetDateTime;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.Atmosphere;
import org.nitrolith.model.base.Attachment;

/**
 * A representation of the model object '<em><b>Step</b></em>'.
 *
 * Something that is done to one or more substances.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Step#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Step#getEquipment <em>Equipment</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Step#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Step#getStart <em>Start</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Step#getEnd <em>End</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Step#getCautions <em>Cautions</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Step#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getStep()
 * @model abstract="true"
 * @generated
 */
public interface Step extends RouteNode
{
    /**
     * Returns the value of the '<em><b>Atmosphere</b></em>' containment reference.
     * The gas around the substances.
     * @return the value of the '<em>Atmosphere</em>' containment reference.
     * @see #setAtmosphere(Atmosphere)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getStep_Atmosphere()
     * @model containment="true"
     * @generated
     */
    Atmosphere getAtmosphere();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Step#getAtmosphere <em>Atmosphere</em>}' containment reference.
     * @param value the new value of the '<em>Atmosphere</em>' containment reference.
     * @see #getAtmosphere()
     * @generated
     */
    void setAtmosphere(Atmosphere value);

    /**
     * Returns the value of the '<em><b>Equipment</b></em>' attribute.
     * The device.
     * @return the value of the '<em>Equipment</em>' attribute.
     * @see #setEquipment(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getStep_Equipment()
     * @model
     * @generated
     */
    String getEquipment();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Step#getEquipment <em>Equipment</em>}' attribute.
     * @param value the new value of the '<em>Equipment</em>' attribute.
     * @see #getEquipment()
     * @generated
     */
    void setEquipment(String value);

    /**
     * Returns the value of the '<em><b>Operator</b></em>' attribute.
     * Who did it.
     * @return the value of the '<em>Operator</em>' attribute.
     * @see #setOperator(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getStep_Operator()
     * @model
     * @generated
     */
    String getOperator();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Step#getOperator <em>Operator</em>}' attribute.
     * @param value the new value of the '<em>Operator</em>' attribute.
     * @see #getOperator()
     * @generated
     */
    void setOperator(String value);

    /**
     * Returns the value of the '<em><b>Start</b></em>' attribute.
     * When it began.
     * @return the value of the '<em>Start</em>' attribute.
     * @see #setStart(OffsetDateTime)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getStep_Start()
     * @model dataType="org.nitrolith.model.base.DateTime"
     * @generated
     */
    OffsetDateTime getStart();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Step#getStart <em>Start</em>}' attribute.
     * @param value the new value of the '<em>Start</em>' attribute.
     * @see #getStart()
     * @generated
     */
    void setStart(OffsetDateTime value);

    /**
     * Returns the value of the '<em><b>End</b></em>' attribute.
     * When it ended.
     * @return the value of the '<em>End</em>' attribute.
     * @see #setEnd(OffsetDateTime)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getStep_End()
     * @model dataType="org.nitrolith.model.base.DateTime"
     * @generated
     */
    OffsetDateTime getEnd();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Step#getEnd <em>End</em>}' attribute.
     * @param value the new value of the '<em>End</em>' attribute.
     * @see #getEnd()
     * @generated
     */
    void setEnd(OffsetDateTime value);

    /**
     * Returns the value of the '<em><b>Cautions</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * What to beware of, one entry for each.
     * @return the value of the '<em>Cautions</em>' attribute list.
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getStep_Cautions()
     * @model unique="false"
     * @generated
     */
    EList<String> getCautions();

    /**
     * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Attachment}.
     * Photographs, logs and other files.
     * @return the value of the '<em>Attachments</em>' containment reference list.
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getStep_Attachments()
     * @model containment="true"
     * @generated
     */
    EList<Attachment> getAttachments();

} // Step
