// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import java.time.OffsetDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Analysis Result</b></em>'.
 *
 * A result that a program computed, with what is needed to compute it again and to see whether it is stale.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.AnalysisResult#getSoftware <em>Software</em>}</li>
 *   <li>{@link org.nitrolith.model.base.AnalysisResult#getComputedOn <em>Computed On</em>}</li>
 *   <li>{@link org.nitrolith.model.base.AnalysisResult#getInputSha256 <em>Input Sha256</em>}</li>
 *   <li>{@link org.nitrolith.model.base.AnalysisResult#isConverged <em>Converged</em>}</li>
 *   <li>{@link org.nitrolith.model.base.AnalysisResult#getWarnings <em>Warnings</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.base.BasePackage#getAnalysisResult()
 * @model abstract="true"
 * @generated
 */
public interface AnalysisResult extends Documented
{
    /**
     * Returns the value of the '<em><b>Software</b></em>' attribute.
     * Name and version of the program that computed it, for example Nitrolith 1.0.0.
     * @return the value of the '<em>Software</em>' attribute.
     * @see #setSoftware(String)
     * @see org.nitrolith.model.base.BasePackage#getAnalysisResult_Software()
     * @model
     * @generated
     */
    String getSoftware();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.AnalysisResult#getSoftware <em>Software</em>}' attribute.
     * @param value the new value of the '<em>Software</em>' attribute.
     * @see #getSoftware()
     * @generated
     */
    void setSoftware(String value);

    /**
     * Returns the value of the '<em><b>Computed On</b></em>' attribute.
     * When it was computed.
     * @return the value of the '<em>Computed On</em>' attribute.
     * @see #setComputedOn(OffsetDateTime)
     * @see org.nitrolith.model.base.BasePackage#getAnalysisResult_ComputedOn()
     * @model dataType="org.nitrolith.model.base.DateTime"
     * @generated
     */
    OffsetDateTime getComputedOn();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.AnalysisResult#getComputedOn <em>Computed On</em>}' attribute.
     * @param value the new value of the '<em>Computed On</em>' attribute.
     * @see #getComputedOn()
     * @generated
     */
    void setComputedOn(OffsetDateTime value);

    /**
     * Returns the value of the '<em><b>Input Sha256</b></em>' attribute.
     * Checksum of all input that the result depends on. A result whose input has changed is stale.
     * @return the value of the '<em>Input Sha256</em>' attribute.
     * @see #setInputSha256(String)
     * @see org.nitrolith.model.base.BasePackage#getAnalysisResult_InputSha256()
     * @model dataType="org.nitrolith.model.base.Sha256"
     *        annotation="https://nitrolith.org/label label='SHA-256 of the input'"
     * @generated
     */
    String getInputSha256();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.AnalysisResult#getInputSha256 <em>Input Sha256</em>}' attribute.
     * @param value the new value of the '<em>Input Sha256</em>' attribute.
     * @see #getInputSha256()
     * @generated
     */
    void setInputSha256(String value);

    /**
     * Returns the value of the '<em><b>Converged</b></em>' attribute.
     * The default value is <code>"true"</code>.
     * Whether the computation reached its goal.
     * @return the value of the '<em>Converged</em>' attribute.
     * @see #setConverged(boolean)
     * @see org.nitrolith.model.base.BasePackage#getAnalysisResult_Converged()
     * @model default="true"
     * @generated
     */
    boolean isConverged();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.AnalysisResult#isConverged <em>Converged</em>}' attribute.
     * @param value the new value of the '<em>Converged</em>' attribute.
     * @see #isConverged()
     * @generated
     */
    void setConverged(boolean value);

    /**
     * Returns the value of the '<em><b>Warnings</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * What the program warned of, one entry for each warning.
     * @return the value of the '<em>Warnings</em>' attribute list.
     * @see org.nitrolith.model.base.BasePackage#getAnalysisResult_Warnings()
     * @model unique="false"
     * @generated
     */
    EList<String> getWarnings();

} // AnalysisResult
