// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.AnalysisResult;

import org.nitrolith.model.values.IndexSet;
import org.nitrolith.model.values.NumberList;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Impedance Fit</b></em>'.
 *
 * The fit of an equivalent circuit to a spectrum.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getCircuit <em>Circuit</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getWeighting <em>Weighting</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getForm <em>Form</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getExcludedPoints <em>Excluded Points</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getLowestFrequency <em>Lowest Frequency</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getHighestFrequency <em>Highest Frequency</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getPoints <em>Points</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getDegreesOfFreedom <em>Degrees Of Freedom</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getChiSquare <em>Chi Square</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getReducedChiSquare <em>Reduced Chi Square</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getAicc <em>Aicc</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getCorrelation <em>Correlation</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getKramersKronigVerdict <em>Kramers Kronig Verdict</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceFit#getConductivities <em>Conductivities</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit()
 * @model
 * @generated
 */
public interface ImpedanceFit extends AnalysisResult
{
    /**
     * Returns the value of the '<em><b>Circuit</b></em>' attribute.
     * The equivalent circuit, for example R0-p(R1,CPE1)-Wo1.
     * @return the value of the '<em>Circuit</em>' attribute.
     * @see #setCircuit(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_Circuit()
     * @model
     * @generated
     */
    String getCircuit();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceFit#getCircuit <em>Circuit</em>}' attribute.
     * @param value the new value of the '<em>Circuit</em>' attribute.
     * @see #getCircuit()
     * @generated
     */
    void setCircuit(String value);

    /**
     * Returns the value of the '<em><b>Weighting</b></em>' attribute.
     * The default value is <code>"modulus"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.measurement.Weighting}.
     * How the points are weighted.
     * @return the value of the '<em>Weighting</em>' attribute.
     * @see org.nitrolith.model.measurement.Weighting
     * @see #setWeighting(Weighting)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_Weighting()
     * @model default="modulus"
     * @generated
     */
    Weighting getWeighting();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceFit#getWeighting <em>Weighting</em>}' attribute.
     * @param value the new value of the '<em>Weighting</em>' attribute.
     * @see org.nitrolith.model.measurement.Weighting
     * @see #getWeighting()
     * @generated
     */
    void setWeighting(Weighting value);

    /**
     * Returns the value of the '<em><b>Form</b></em>' attribute.
     * The default value is <code>"impedance"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.measurement.Immittance}.
     * What is fitted.
     * @return the value of the '<em>Form</em>' attribute.
     * @see org.nitrolith.model.measurement.Immittance
     * @see #setForm(Immittance)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_Form()
     * @model default="impedance"
     * @generated
     */
    Immittance getForm();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceFit#getForm <em>Form</em>}' attribute.
     * @param value the new value of the '<em>Form</em>' attribute.
     * @see org.nitrolith.model.measurement.Immittance
     * @see #getForm()
     * @generated
     */
    void setForm(Immittance value);

    /**
     * Returns the value of the '<em><b>Excluded Points</b></em>' attribute.
     * The points that were left out: their positions in the file's order, counted from 0.
     * @return the value of the '<em>Excluded Points</em>' attribute.
     * @see #setExcludedPoints(IndexSet)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_ExcludedPoints()
     * @model dataType="org.nitrolith.model.base.IndexSet"
     * @generated
     */
    IndexSet getExcludedPoints();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceFit#getExcludedPoints <em>Excluded Points</em>}' attribute.
     * @param value the new value of the '<em>Excluded Points</em>' attribute.
     * @see #getExcludedPoints()
     * @generated
     */
    void setExcludedPoints(IndexSet value);

    /**
     * Returns the value of the '<em><b>Lowest Frequency</b></em>' attribute.
     * The lowest frequency that was used.
     * @return the value of the '<em>Lowest Frequency</em>' attribute.
     * @see #setLowestFrequency(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_LowestFrequency()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='Hz' min='1E-9' max='1E12'"
     * @generated
     */
    Quantity getLowestFrequency();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceFit#getLowestFrequency <em>Lowest Frequency</em>}' attribute.
     * @param value the new value of the '<em>Lowest Frequency</em>' attribute.
     * @see #getLowestFrequency()
     * @generated
     */
    void setLowestFrequency(Quantity value);

    /**
     * Returns the value of the '<em><b>Highest Frequency</b></em>' attribute.
     * The highest frequency that was used.
     * @return the value of the '<em>Highest Frequency</em>' attribute.
     * @see #setHighestFrequency(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_HighestFrequency()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='Hz' min='1E-9' max='1E12'"
     * @generated
     */
    Quantity getHighestFrequency();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceFit#getHighestFrequency <em>Highest Frequency</em>}' attribute.
     * @param value the new value of the '<em>Highest Frequency</em>' attribute.
     * @see #getHighestFrequency()
     * @generated
     */
    void setHighestFrequency(Quantity value);

    /**
     * Returns the value of the '<em><b>Points</b></em>' attribute.
     * The number of points that were used.
     * @return the value of the '<em>Points</em>' attribute.
     * @see #setPoints(int)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_Points()
     * @model
     * @generated
     */
    int getPoints();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceFit#getPoints <em>Points</em>}' attribute.
     * @param value the new value of the '<em>Points</em>' attribute.
     * @see #getPoints()
     * @generated
     */
    void setPoints(int value);

    /**
     * Returns the value of the '<em><b>Degrees Of Freedom</b></em>' attribute.
     * Twice the number of points less the number of free parameters.
     * @return the value of the '<em>Degrees Of Freedom</em>' attribute.
     * @see #setDegreesOfFreedom(int)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_DegreesOfFreedom()
     * @model
     * @generated
     */
    int getDegreesOfFreedom();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceFit#getDegreesOfFreedom <em>Degrees Of Freedom</em>}' attribute.
     * @param value the new value of the '<em>Degrees Of Freedom</em>' attribute.
     * @see #getDegreesOfFreedom()
     * @generated
     */
    void setDegreesOfFreedom(int value);

    /**
     * Returns the value of the '<em><b>Chi Square</b></em>' attribute.
     * The weighted sum of squares at the optimum.
     * @return the value of the '<em>Chi Square</em>' attribute.
     * @see #setChiSquare(double)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_ChiSquare()
     * @model
     * @generated
     */
    double getChiSquare();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceFit#getChiSquare <em>Chi Square</em>}' attribute.
     * @param value the new value of the '<em>Chi Square</em>' attribute.
     * @see #getChiSquare()
     * @generated
     */
    void setChiSquare(double value);

    /**
     * Returns the value of the '<em><b>Reduced Chi Square</b></em>' attribute.
     * The weighted sum of squares by degree of freedom.
     * @return the value of the '<em>Reduced Chi Square</em>' attribute.
     * @see #setReducedChiSquare(double)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_ReducedChiSquare()
     * @model
     * @generated
     */
    double getReducedChiSquare();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceFit#getReducedChiSquare <em>Reduced Chi Square</em>}' attribute.
     * @param value the new value of the '<em>Reduced Chi Square</em>' attribute.
     * @see #getReducedChiSquare()
     * @generated
     */
    void setReducedChiSquare(double value);

    /**
     * Returns the value of the '<em><b>Aicc</b></em>' attribute.
     * Akaike's information criterion, corrected for few points.
     * @return the value of the '<em>Aicc</em>' attribute.
     * @see #setAicc(double)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_Aicc()
     * @model annotation="https://nitrolith.org/label label='AICc'"
     * @generated
     */
    double getAicc();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceFit#getAicc <em>Aicc</em>}' attribute.
     * @param value the new value of the '<em>Aicc</em>' attribute.
     * @see #getAicc()
     * @generated
     */
    void setAicc(double value);

    /**
     * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.FitParameter}.
     * The parameters in the order of the circuit.
     * @return the value of the '<em>Parameters</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_Parameters()
     * @model containment="true"
     * @generated
     */
    EList<FitParameter> getParameters();

    /**
     * Returns the value of the '<em><b>Correlation</b></em>' attribute.
     * The correlation matrix of the free parameters, row by row.
     * @return the value of the '<em>Correlation</em>' attribute.
     * @see #setCorrelation(NumberList)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_Correlation()
     * @model dataType="org.nitrolith.model.base.NumberList"
     *        annotation="https://nitrolith.org/unit unit='1'"
     * @generated
     */
    NumberList getCorrelation();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceFit#getCorrelation <em>Correlation</em>}' attribute.
     * @param value the new value of the '<em>Correlation</em>' attribute.
     * @see #getCorrelation()
     * @generated
     */
    void setCorrelation(NumberList value);

    /**
     * Returns the value of the '<em><b>Kramers Kronig Verdict</b></em>' attribute.
     * The default value is <code>"not tested"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.measurement.KramersKronigVerdict}.
     * What a Kramers-Kronig test said of the spectrum.
     * @return the value of the '<em>Kramers Kronig Verdict</em>' attribute.
     * @see org.nitrolith.model.measurement.KramersKronigVerdict
     * @see #setKramersKronigVerdict(KramersKronigVerdict)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_KramersKronigVerdict()
     * @model default="not tested"
     *        annotation="https://nitrolith.org/label label='Kramers-Kronig verdict'"
     * @generated
     */
    KramersKronigVerdict getKramersKronigVerdict();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceFit#getKramersKronigVerdict <em>Kramers Kronig Verdict</em>}' attribute.
     * @param value the new value of the '<em>Kramers Kronig Verdict</em>' attribute.
     * @see org.nitrolith.model.measurement.KramersKronigVerdict
     * @see #getKramersKronigVerdict()
     * @generated
     */
    void setKramersKronigVerdict(KramersKronigVerdict value);

    /**
     * Returns the value of the '<em><b>Conductivities</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.ProcessConductivity}.
     * Conductivities of the processes, from resistances and the sample's geometry.
     * @return the value of the '<em>Conductivities</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceFit_Conductivities()
     * @model containment="true"
     * @generated
     */
    EList<ProcessConductivity> getConductivities();

} // ImpedanceFit
