// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.nitrolith.model.base.impl.FileReferenceImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.DataTable;

/**
 * An implementation of the model object '<em><b>Data Table</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.DataTableImpl#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataTableImpl extends FileReferenceImpl implements DataTable
{
    /**
     * The cached value of the '{@link #getColumns() <em>Columns</em>}' attribute list.
     * @see #getColumns()
     * @generated
     * @ordered
     */
    protected EList<String> columns;

    /**
     * @generated
     */
    protected DataTableImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.DATA_TABLE;
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getColumns()
    {
        if (columns == null)
        {
            columns = new EDataTypeEList<String>(String.class, this, CellPackage.DATA_TABLE__COLUMNS);
        }
        return columns;
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case CellPackage.DATA_TABLE__COLUMNS:
                return getColumns();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case CellPackage.DATA_TABLE__COLUMNS:
                getColumns().clear();
                getColumns().addAll((Collection<? extends String>)newValue);
                return;
        }
        super.eSet(featureID, newValue);
    }

    /**
     * @generated
     */
    @Override
    public void eUnset(int featureID)
    {
        switch (featureID)
        {
            case CellPackage.DATA_TABLE__COLUMNS:
                getColumns().clear();
                return;
        }
        super.eUnset(featureID);
    }

    /**
     * @generated
     */
    @Override
    public boolean eIsSet(int featureID)
    {
        switch (featureID)
        {
            case CellPackage.DATA_TABLE__COLUMNS:
                return columns != null && !columns.isEmpty();
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (columns: ");
        result.append(columns);
        result.append(')');
        return result.toString();
    }

} //DataTableImpl
