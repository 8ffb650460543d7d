// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Comparison;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Literature Entry</b></em>'.
 *
 * A row of a table or a statement of a publication, as printed, with the elements that hold what it says. Its name is the subject as printed.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.LiteratureEntry#getKey <em>Key</em>}</li>
 *   <li>{@link org.nitrolith.model.material.LiteratureEntry#getCategory <em>Category</em>}</li>
 *   <li>{@link org.nitrolith.model.material.LiteratureEntry#getAbout <em>About</em>}</li>
 *   <li>{@link org.nitrolith.model.material.LiteratureEntry#getProperty <em>Property</em>}</li>
 *   <li>{@link org.nitrolith.model.material.LiteratureEntry#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.nitrolith.model.material.LiteratureEntry#getComparison <em>Comparison</em>}</li>
 *   <li>{@link org.nitrolith.model.material.LiteratureEntry#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.material.LiteratureEntry#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.nitrolith.model.material.LiteratureEntry#getPrinted <em>Printed</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getLiteratureEntry()
 * @model
 * @generated
 */
public interface LiteratureEntry extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Key</b></em>' attribute.
     * A short stable name under which the entry is listed, for example beta-li3n-vacancy-rich.
     * @return the value of the '<em>Key</em>' attribute.
     * @see #setKey(String)
     * @see org.nitrolith.model.material.MaterialPackage#getLiteratureEntry_Key()
     * @model
     * @generated
     */
    String getKey();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.LiteratureEntry#getKey <em>Key</em>}' attribute.
     * @param value the new value of the '<em>Key</em>' attribute.
     * @see #getKey()
     * @generated
     */
    void setKey(String value);

    /**
     * Returns the value of the '<em><b>Category</b></em>' attribute.
     * The table or the sort of statement that it belongs to, for example electrochemical window.
     * @return the value of the '<em>Category</em>' attribute.
     * @see #setCategory(String)
     * @see org.nitrolith.model.material.MaterialPackage#getLiteratureEntry_Category()
     * @model
     * @generated
     */
    String getCategory();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.LiteratureEntry#getCategory <em>Category</em>}' attribute.
     * @param value the new value of the '<em>Category</em>' attribute.
     * @see #getCategory()
     * @generated
     */
    void setCategory(String value);

    /**
     * Returns the value of the '<em><b>About</b></em>' reference list.
     * The list contents are of type {@link org.eclipse.emf.ecore.EObject}.
     * The elements that hold what the entry says: material, phase, form, records, cells.
     * @return the value of the '<em>About</em>' reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getLiteratureEntry_About()
     * @model
     * @generated
     */
    EList<EObject> getAbout();

    /**
     * Returns the value of the '<em><b>Property</b></em>' attribute.
     * The quantity that it is about, for example stability window.
     * @return the value of the '<em>Property</em>' attribute.
     * @see #setProperty(String)
     * @see org.nitrolith.model.material.MaterialPackage#getLiteratureEntry_Property()
     * @model
     * @generated
     */
    String getProperty();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.LiteratureEntry#getProperty <em>Property</em>}' attribute.
     * @param value the new value of the '<em>Property</em>' attribute.
     * @see #getProperty()
     * @generated
     */
    void setProperty(String value);

    /**
     * Returns the value of the '<em><b>Qualifier</b></em>' attribute.
     * What sort of value it is, as printed, for example thermodynamic (calculated).
     * @return the value of the '<em>Qualifier</em>' attribute.
     * @see #setQualifier(String)
     * @see org.nitrolith.model.material.MaterialPackage#getLiteratureEntry_Qualifier()
     * @model
     * @generated
     */
    String getQualifier();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.LiteratureEntry#getQualifier <em>Qualifier</em>}' attribute.
     * @param value the new value of the '<em>Qualifier</em>' attribute.
     * @see #getQualifier()
     * @generated
     */
    void setQualifier(String value);

    /**
     * Returns the value of the '<em><b>Comparison</b></em>' attribute.
     * The default value is <code>"none"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.base.Comparison}.
     * How the source compares the quantity with the value.
     * @return the value of the '<em>Comparison</em>' attribute.
     * @see org.nitrolith.model.base.Comparison
     * @see #setComparison(Comparison)
     * @see org.nitrolith.model.material.MaterialPackage#getLiteratureEntry_Comparison()
     * @model default="none"
     * @generated
     */
    Comparison getComparison();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.LiteratureEntry#getComparison <em>Comparison</em>}' attribute.
     * @param value the new value of the '<em>Comparison</em>' attribute.
     * @see org.nitrolith.model.base.Comparison
     * @see #getComparison()
     * @generated
     */
    void setComparison(Comparison value);

    /**
     * Returns the value of the '<em><b>Value</b></em>' attribute.
     * The value, where it is a number or a range.
     * @return the value of the '<em>Value</em>' attribute.
     * @see #setValue(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getLiteratureEntry_Value()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getValue();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.LiteratureEntry#getValue <em>Value</em>}' attribute.
     * @param value the new value of the '<em>Value</em>' attribute.
     * @see #getValue()
     * @generated
     */
    void setValue(Quantity value);

    /**
     * Returns the value of the '<em><b>Condition</b></em>' attribute.
     * The conditions under which it holds, as printed.
     * @return the value of the '<em>Condition</em>' attribute.
     * @see #setCondition(String)
     * @see org.nitrolith.model.material.MaterialPackage#getLiteratureEntry_Condition()
     * @model
     * @generated
     */
    String getCondition();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.LiteratureEntry#getCondition <em>Condition</em>}' attribute.
     * @param value the new value of the '<em>Condition</em>' attribute.
     * @see #getCondition()
     * @generated
     */
    void setCondition(String value);

    /**
     * Returns the value of the '<em><b>Printed</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.PrintedValue}.
     * All that is printed for it, word by word.
     * @return the value of the '<em>Printed</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getLiteratureEntry_Printed()
     * @model containment="true"
     * @generated
     */
    EList<PrintedValue> getPrinted();

} // LiteratureEntry
