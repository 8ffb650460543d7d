// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Phase</b></em>'.
 *
 * A crystalline or glassy phase of a material, for example alpha, beta, LT, HT or glass.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.Phase#getComposition <em>Composition</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getCrystalSystem <em>Crystal System</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getSpaceGroupPrinted <em>Space Group Printed</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getSpaceGroup <em>Space Group</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getStructureType <em>Structure Type</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getStructureStatus <em>Structure Status</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getA <em>A</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getB <em>B</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getC <em>C</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getAlpha <em>Alpha</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getBeta <em>Beta</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getGamma <em>Gamma</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getCellVolume <em>Cell Volume</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getFormulaUnits <em>Formula Units</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getDensity <em>Density</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getStableTemperature <em>Stable Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getStablePressure <em>Stable Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Phase#getSites <em>Sites</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getPhase()
 * @model
 * @generated
 */
public interface Phase extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Composition</b></em>' attribute.
     * The composition of this phase where it differs from the material's, for example a refined one.
     * @return the value of the '<em>Composition</em>' attribute.
     * @see #setComposition(Formula)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_Composition()
     * @model dataType="org.nitrolith.model.base.Formula"
     * @generated
     */
    Formula getComposition();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getComposition <em>Composition</em>}' attribute.
     * @param value the new value of the '<em>Composition</em>' attribute.
     * @see #getComposition()
     * @generated
     */
    void setComposition(Formula value);

    /**
     * Returns the value of the '<em><b>Crystal System</b></em>' attribute.
     * The default value is <code>"unspecified"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.CrystalSystem}.
     * The crystal system.
     * @return the value of the '<em>Crystal System</em>' attribute.
     * @see org.nitrolith.model.material.CrystalSystem
     * @see #setCrystalSystem(CrystalSystem)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_CrystalSystem()
     * @model default="unspecified"
     * @generated
     */
    CrystalSystem getCrystalSystem();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getCrystalSystem <em>Crystal System</em>}' attribute.
     * @param value the new value of the '<em>Crystal System</em>' attribute.
     * @see org.nitrolith.model.material.CrystalSystem
     * @see #getCrystalSystem()
     * @generated
     */
    void setCrystalSystem(CrystalSystem value);

    /**
     * Returns the value of the '<em><b>Space Group Printed</b></em>' attribute.
     * The space group as the source prints it.
     * @return the value of the '<em>Space Group Printed</em>' attribute.
     * @see #setSpaceGroupPrinted(String)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_SpaceGroupPrinted()
     * @model
     * @generated
     */
    String getSpaceGroupPrinted();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getSpaceGroupPrinted <em>Space Group Printed</em>}' attribute.
     * @param value the new value of the '<em>Space Group Printed</em>' attribute.
     * @see #getSpaceGroupPrinted()
     * @generated
     */
    void setSpaceGroupPrinted(String value);

    /**
     * Returns the value of the '<em><b>Space Group</b></em>' attribute.
     * The space group as a Hermann-Mauguin symbol in a usual setting, for example P6_3/mmc.
     * @return the value of the '<em>Space Group</em>' attribute.
     * @see #setSpaceGroup(String)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_SpaceGroup()
     * @model
     * @generated
     */
    String getSpaceGroup();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getSpaceGroup <em>Space Group</em>}' attribute.
     * @param value the new value of the '<em>Space Group</em>' attribute.
     * @see #getSpaceGroup()
     * @generated
     */
    void setSpaceGroup(String value);

    /**
     * Returns the value of the '<em><b>Structure Type</b></em>' attribute.
     * The structure type, for example antifluorite.
     * @return the value of the '<em>Structure Type</em>' attribute.
     * @see #setStructureType(String)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_StructureType()
     * @model
     * @generated
     */
    String getStructureType();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getStructureType <em>Structure Type</em>}' attribute.
     * @param value the new value of the '<em>Structure Type</em>' attribute.
     * @see #getStructureType()
     * @generated
     */
    void setStructureType(String value);

    /**
     * Returns the value of the '<em><b>Structure Status</b></em>' attribute.
     * The default value is <code>"unspecified"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.StructureStatus}.
     * Whether the crystal structure has been solved.
     * @return the value of the '<em>Structure Status</em>' attribute.
     * @see org.nitrolith.model.material.StructureStatus
     * @see #setStructureStatus(StructureStatus)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_StructureStatus()
     * @model default="unspecified"
     * @generated
     */
    StructureStatus getStructureStatus();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getStructureStatus <em>Structure Status</em>}' attribute.
     * @param value the new value of the '<em>Structure Status</em>' attribute.
     * @see org.nitrolith.model.material.StructureStatus
     * @see #getStructureStatus()
     * @generated
     */
    void setStructureStatus(StructureStatus value);

    /**
     * Returns the value of the '<em><b>A</b></em>' attribute.
     * Lattice parameter a.
     * @return the value of the '<em>A</em>' attribute.
     * @see #setA(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_A()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='\305' min='0.5' max='500'"
     *        annotation="https://nitrolith.org/label label='a'"
     * @generated
     */
    Quantity getA();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getA <em>A</em>}' attribute.
     * @param value the new value of the '<em>A</em>' attribute.
     * @see #getA()
     * @generated
     */
    void setA(Quantity value);

    /**
     * Returns the value of the '<em><b>B</b></em>' attribute.
     * Lattice parameter b.
     * @return the value of the '<em>B</em>' attribute.
     * @see #setB(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_B()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='\305' min='0.5' max='500'"
     *        annotation="https://nitrolith.org/label label='b'"
     * @generated
     */
    Quantity getB();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getB <em>B</em>}' attribute.
     * @param value the new value of the '<em>B</em>' attribute.
     * @see #getB()
     * @generated
     */
    void setB(Quantity value);

    /**
     * Returns the value of the '<em><b>C</b></em>' attribute.
     * Lattice parameter c.
     * @return the value of the '<em>C</em>' attribute.
     * @see #setC(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_C()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='\305' min='0.5' max='500'"
     *        annotation="https://nitrolith.org/label label='c'"
     * @generated
     */
    Quantity getC();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getC <em>C</em>}' attribute.
     * @param value the new value of the '<em>C</em>' attribute.
     * @see #getC()
     * @generated
     */
    void setC(Quantity value);

    /**
     * Returns the value of the '<em><b>Alpha</b></em>' attribute.
     * Angle alpha between the axes b and c.
     * @return the value of the '<em>Alpha</em>' attribute.
     * @see #setAlpha(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_Alpha()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='deg' min='1' max='179'"
     *        annotation="https://nitrolith.org/label label='alpha'"
     * @generated
     */
    Quantity getAlpha();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getAlpha <em>Alpha</em>}' attribute.
     * @param value the new value of the '<em>Alpha</em>' attribute.
     * @see #getAlpha()
     * @generated
     */
    void setAlpha(Quantity value);

    /**
     * Returns the value of the '<em><b>Beta</b></em>' attribute.
     * Angle beta between the axes a and c.
     * @return the value of the '<em>Beta</em>' attribute.
     * @see #setBeta(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_Beta()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='deg' min='1' max='179'"
     *        annotation="https://nitrolith.org/label label='beta'"
     * @generated
     */
    Quantity getBeta();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getBeta <em>Beta</em>}' attribute.
     * @param value the new value of the '<em>Beta</em>' attribute.
     * @see #getBeta()
     * @generated
     */
    void setBeta(Quantity value);

    /**
     * Returns the value of the '<em><b>Gamma</b></em>' attribute.
     * Angle gamma between the axes a and b.
     * @return the value of the '<em>Gamma</em>' attribute.
     * @see #setGamma(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_Gamma()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='deg' min='1' max='179'"
     *        annotation="https://nitrolith.org/label label='gamma'"
     * @generated
     */
    Quantity getGamma();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getGamma <em>Gamma</em>}' attribute.
     * @param value the new value of the '<em>Gamma</em>' attribute.
     * @see #getGamma()
     * @generated
     */
    void setGamma(Quantity value);

    /**
     * Returns the value of the '<em><b>Cell Volume</b></em>' attribute.
     * Volume of the unit cell where it is printed.
     * @return the value of the '<em>Cell Volume</em>' attribute.
     * @see #setCellVolume(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_CellVolume()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='\3053' min='1' max='1E6'"
     * @generated
     */
    Quantity getCellVolume();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getCellVolume <em>Cell Volume</em>}' attribute.
     * @param value the new value of the '<em>Cell Volume</em>' attribute.
     * @see #getCellVolume()
     * @generated
     */
    void setCellVolume(Quantity value);

    /**
     * Returns the value of the '<em><b>Formula Units</b></em>' attribute.
     * Formula units in the unit cell (Z); 0 where it is not known.
     * @return the value of the '<em>Formula Units</em>' attribute.
     * @see #setFormulaUnits(int)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_FormulaUnits()
     * @model annotation="https://nitrolith.org/label label='Formula units (Z)'"
     * @generated
     */
    int getFormulaUnits();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getFormulaUnits <em>Formula Units</em>}' attribute.
     * @param value the new value of the '<em>Formula Units</em>' attribute.
     * @see #getFormulaUnits()
     * @generated
     */
    void setFormulaUnits(int value);

    /**
     * Returns the value of the '<em><b>Density</b></em>' attribute.
     * Density of this phase.
     * @return the value of the '<em>Density</em>' attribute.
     * @see #setDensity(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_Density()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='g/cm3' min='0.01' max='25'"
     * @generated
     */
    Quantity getDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getDensity <em>Density</em>}' attribute.
     * @param value the new value of the '<em>Density</em>' attribute.
     * @see #getDensity()
     * @generated
     */
    void setDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Stable Temperature</b></em>' attribute.
     * Temperature range in which the phase is stable.
     * @return the value of the '<em>Stable Temperature</em>' attribute.
     * @see #setStableTemperature(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_StableTemperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='5000'"
     * @generated
     */
    Quantity getStableTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getStableTemperature <em>Stable Temperature</em>}' attribute.
     * @param value the new value of the '<em>Stable Temperature</em>' attribute.
     * @see #getStableTemperature()
     * @generated
     */
    void setStableTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Stable Pressure</b></em>' attribute.
     * Pressure range in which the phase is stable.
     * @return the value of the '<em>Stable Pressure</em>' attribute.
     * @see #setStablePressure(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_StablePressure()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='GPa' min='0' max='1000'"
     * @generated
     */
    Quantity getStablePressure();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Phase#getStablePressure <em>Stable Pressure</em>}' attribute.
     * @param value the new value of the '<em>Stable Pressure</em>' attribute.
     * @see #getStablePressure()
     * @generated
     */
    void setStablePressure(Quantity value);

    /**
     * Returns the value of the '<em><b>Sites</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.Site}.
     * The crystallographic sites.
     * @return the value of the '<em>Sites</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getPhase_Sites()
     * @model containment="true"
     * @generated
     */
    EList<Site> getSites();

} // Phase
