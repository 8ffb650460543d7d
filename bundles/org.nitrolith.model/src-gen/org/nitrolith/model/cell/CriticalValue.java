// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Target;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Critical Value</b></em>'.
 *
 * The value of a variable at which a target is just reached.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.CriticalValue#getTarget <em>Target</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CriticalValue#getVariable <em>Variable</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CriticalValue#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CriticalValue#getCondition <em>Condition</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getCriticalValue()
 * @model
 * @generated
 */
public interface CriticalValue extends Documented
{
    /**
     * Returns the value of the '<em><b>Target</b></em>' reference.
     * The target.
     * @return the value of the '<em>Target</em>' reference.
     * @see #setTarget(Target)
     * @see org.nitrolith.model.cell.CellPackage#getCriticalValue_Target()
     * @model
     * @generated
     */
    Target getTarget();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CriticalValue#getTarget <em>Target</em>}' reference.
     * @param value the new value of the '<em>Target</em>' reference.
     * @see #getTarget()
     * @generated
     */
    void setTarget(Target value);

    /**
     * Returns the value of the '<em><b>Variable</b></em>' reference.
     * The variable.
     * @return the value of the '<em>Variable</em>' reference.
     * @see #setVariable(StudyVariable)
     * @see org.nitrolith.model.cell.CellPackage#getCriticalValue_Variable()
     * @model
     * @generated
     */
    StudyVariable getVariable();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CriticalValue#getVariable <em>Variable</em>}' reference.
     * @param value the new value of the '<em>Variable</em>' reference.
     * @see #getVariable()
     * @generated
     */
    void setVariable(StudyVariable value);

    /**
     * Returns the value of the '<em><b>Value</b></em>' attribute.
     * The critical value; none when the target cannot be reached.
     * @return the value of the '<em>Value</em>' attribute.
     * @see #setValue(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCriticalValue_Value()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getValue();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CriticalValue#getValue <em>Value</em>}' attribute.
     * @param value the new value of the '<em>Value</em>' attribute.
     * @see #getValue()
     * @generated
     */
    void setValue(Quantity value);

    /**
     * Returns the value of the '<em><b>Condition</b></em>' attribute.
     * The values of the other variables.
     * @return the value of the '<em>Condition</em>' attribute.
     * @see #setCondition(String)
     * @see org.nitrolith.model.cell.CellPackage#getCriticalValue_Condition()
     * @model
     * @generated
     */
    String getCondition();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CriticalValue#getCondition <em>Condition</em>}' attribute.
     * @param value the new value of the '<em>Condition</em>' attribute.
     * @see #getCondition()
     * @generated
     */
    void setCondition(String value);

} // CriticalValue
