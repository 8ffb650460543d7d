// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;

/**
 * A representation of the model object '<em><b>Counting Rules</b></em>'.
 *
 * What an energy density counts, and how.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.CountingRules#getLithium <em>Lithium</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CountingRules#getFoils <em>Foils</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CountingRules#getElectrolyteThickness <em>Electrolyte Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CountingRules#isIncludePackage <em>Include Package</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CountingRules#isIncludePressureHardware <em>Include Pressure Hardware</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CountingRules#isIncludeFirstCycleLoss <em>Include First Cycle Loss</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CountingRules#isIncludePorosity <em>Include Porosity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CountingRules#isIncludeSwelling <em>Include Swelling</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getCountingRules()
 * @model
 * @generated
 */
public interface CountingRules extends Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Lithium</b></em>' attribute.
     * The default value is <code>"all lithium"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.cell.LithiumCounting}.
     * What N/P counts.
     * @return the value of the '<em>Lithium</em>' attribute.
     * @see org.nitrolith.model.cell.LithiumCounting
     * @see #setLithium(LithiumCounting)
     * @see org.nitrolith.model.cell.CellPackage#getCountingRules_Lithium()
     * @model default="all lithium"
     * @generated
     */
    LithiumCounting getLithium();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CountingRules#getLithium <em>Lithium</em>}' attribute.
     * @param value the new value of the '<em>Lithium</em>' attribute.
     * @see org.nitrolith.model.cell.LithiumCounting
     * @see #getLithium()
     * @generated
     */
    void setLithium(LithiumCounting value);

    /**
     * Returns the value of the '<em><b>Foils</b></em>' attribute.
     * The default value is <code>"full"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.cell.FoilCounting}.
     * How much of each foil a unit cell carries.
     * @return the value of the '<em>Foils</em>' attribute.
     * @see org.nitrolith.model.cell.FoilCounting
     * @see #setFoils(FoilCounting)
     * @see org.nitrolith.model.cell.CellPackage#getCountingRules_Foils()
     * @model default="full"
     * @generated
     */
    FoilCounting getFoils();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CountingRules#getFoils <em>Foils</em>}' attribute.
     * @param value the new value of the '<em>Foils</em>' attribute.
     * @see org.nitrolith.model.cell.FoilCounting
     * @see #getFoils()
     * @generated
     */
    void setFoils(FoilCounting value);

    /**
     * Returns the value of the '<em><b>Electrolyte Thickness</b></em>' attribute.
     * The default value is <code>"each layer"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.cell.ThicknessCounting}.
     * What one given electrolyte thickness stands for.
     * @return the value of the '<em>Electrolyte Thickness</em>' attribute.
     * @see org.nitrolith.model.cell.ThicknessCounting
     * @see #setElectrolyteThickness(ThicknessCounting)
     * @see org.nitrolith.model.cell.CellPackage#getCountingRules_ElectrolyteThickness()
     * @model default="each layer"
     * @generated
     */
    ThicknessCounting getElectrolyteThickness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CountingRules#getElectrolyteThickness <em>Electrolyte Thickness</em>}' attribute.
     * @param value the new value of the '<em>Electrolyte Thickness</em>' attribute.
     * @see org.nitrolith.model.cell.ThicknessCounting
     * @see #getElectrolyteThickness()
     * @generated
     */
    void setElectrolyteThickness(ThicknessCounting value);

    /**
     * Returns the value of the '<em><b>Include Package</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether the package counts.
     * @return the value of the '<em>Include Package</em>' attribute.
     * @see #setIncludePackage(boolean)
     * @see org.nitrolith.model.cell.CellPackage#getCountingRules_IncludePackage()
     * @model default="false"
     * @generated
     */
    boolean isIncludePackage();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CountingRules#isIncludePackage <em>Include Package</em>}' attribute.
     * @param value the new value of the '<em>Include Package</em>' attribute.
     * @see #isIncludePackage()
     * @generated
     */
    void setIncludePackage(boolean value);

    /**
     * Returns the value of the '<em><b>Include Pressure Hardware</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether what keeps the stack under pressure counts.
     * @return the value of the '<em>Include Pressure Hardware</em>' attribute.
     * @see #setIncludePressureHardware(boolean)
     * @see org.nitrolith.model.cell.CellPackage#getCountingRules_IncludePressureHardware()
     * @model default="false"
     * @generated
     */
    boolean isIncludePressureHardware();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CountingRules#isIncludePressureHardware <em>Include Pressure Hardware</em>}' attribute.
     * @param value the new value of the '<em>Include Pressure Hardware</em>' attribute.
     * @see #isIncludePressureHardware()
     * @generated
     */
    void setIncludePressureHardware(boolean value);

    /**
     * Returns the value of the '<em><b>Include First Cycle Loss</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether the loss of the first cycle is subtracted.
     * @return the value of the '<em>Include First Cycle Loss</em>' attribute.
     * @see #setIncludeFirstCycleLoss(boolean)
     * @see org.nitrolith.model.cell.CellPackage#getCountingRules_IncludeFirstCycleLoss()
     * @model default="false"
     * @generated
     */
    boolean isIncludeFirstCycleLoss();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CountingRules#isIncludeFirstCycleLoss <em>Include First Cycle Loss</em>}' attribute.
     * @param value the new value of the '<em>Include First Cycle Loss</em>' attribute.
     * @see #isIncludeFirstCycleLoss()
     * @generated
     */
    void setIncludeFirstCycleLoss(boolean value);

    /**
     * Returns the value of the '<em><b>Include Porosity</b></em>' attribute.
     * The default value is <code>"true"</code>.
     * Whether pores count in thickness and volume.
     * @return the value of the '<em>Include Porosity</em>' attribute.
     * @see #setIncludePorosity(boolean)
     * @see org.nitrolith.model.cell.CellPackage#getCountingRules_IncludePorosity()
     * @model default="true"
     * @generated
     */
    boolean isIncludePorosity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CountingRules#isIncludePorosity <em>Include Porosity</em>}' attribute.
     * @param value the new value of the '<em>Include Porosity</em>' attribute.
     * @see #isIncludePorosity()
     * @generated
     */
    void setIncludePorosity(boolean value);

    /**
     * Returns the value of the '<em><b>Include Swelling</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether the change of volume on charging counts.
     * @return the value of the '<em>Include Swelling</em>' attribute.
     * @see #setIncludeSwelling(boolean)
     * @see org.nitrolith.model.cell.CellPackage#getCountingRules_IncludeSwelling()
     * @model default="false"
     * @generated
     */
    boolean isIncludeSwelling();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CountingRules#isIncludeSwelling <em>Include Swelling</em>}' attribute.
     * @param value the new value of the '<em>Include Swelling</em>' attribute.
     * @see #isIncludeSwelling()
     * @generated
     */
    void setIncludeSwelling(boolean value);

} // CountingRules
