// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Target</b></em>'.
 *
 * A value that a material, a cell or a project should reach. Its name is the quantity, for example ionic conductivity.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.Target#getKey <em>Key</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Target#getComparison <em>Comparison</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Target#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Target#getContext <em>Context</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Target#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.base.BasePackage#getTarget()
 * @model
 * @generated
 */
public interface Target extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Key</b></em>' attribute.
     * A short name under which the target is listed.
     * @return the value of the '<em>Key</em>' attribute.
     * @see #setKey(String)
     * @see org.nitrolith.model.base.BasePackage#getTarget_Key()
     * @model
     * @generated
     */
    String getKey();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Target#getKey <em>Key</em>}' attribute.
     * @param value the new value of the '<em>Key</em>' attribute.
     * @see #getKey()
     * @generated
     */
    void setKey(String value);

    /**
     * Returns the value of the '<em><b>Comparison</b></em>' attribute.
     * The default value is <code>">="</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.base.Comparison}.
     * How the reached value has to compare with the target's.
     * @return the value of the '<em>Comparison</em>' attribute.
     * @see org.nitrolith.model.base.Comparison
     * @see #setComparison(Comparison)
     * @see org.nitrolith.model.base.BasePackage#getTarget_Comparison()
     * @model default="&gt;="
     * @generated
     */
    Comparison getComparison();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Target#getComparison <em>Comparison</em>}' attribute.
     * @param value the new value of the '<em>Comparison</em>' attribute.
     * @see org.nitrolith.model.base.Comparison
     * @see #getComparison()
     * @generated
     */
    void setComparison(Comparison value);

    /**
     * Returns the value of the '<em><b>Value</b></em>' attribute.
     * The value to reach; a range stands for a lower goal and the wish to reach up to the upper one.
     * @return the value of the '<em>Value</em>' attribute.
     * @see #setValue(Quantity)
     * @see org.nitrolith.model.base.BasePackage#getTarget_Value()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getValue();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Target#getValue <em>Value</em>}' attribute.
     * @param value the new value of the '<em>Value</em>' attribute.
     * @see #getValue()
     * @generated
     */
    void setValue(Quantity value);

    /**
     * Returns the value of the '<em><b>Context</b></em>' attribute.
     * Under which conditions, and for what, it is asked for.
     * @return the value of the '<em>Context</em>' attribute.
     * @see #setContext(String)
     * @see org.nitrolith.model.base.BasePackage#getTarget_Context()
     * @model
     * @generated
     */
    String getContext();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Target#getContext <em>Context</em>}' attribute.
     * @param value the new value of the '<em>Context</em>' attribute.
     * @see #getContext()
     * @generated
     */
    void setContext(String value);

    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The default value is <code>"target"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.base.TargetKind}.
     * What the statement is to a project.
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.base.TargetKind
     * @see #setKind(TargetKind)
     * @see org.nitrolith.model.base.BasePackage#getTarget_Kind()
     * @model default="target"
     * @generated
     */
    TargetKind getKind();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Target#getKind <em>Kind</em>}' attribute.
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.base.TargetKind
     * @see #getKind()
     * @generated
     */
    void setKind(TargetKind value);

} // Target
