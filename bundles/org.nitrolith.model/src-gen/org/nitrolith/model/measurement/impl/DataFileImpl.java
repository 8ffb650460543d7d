// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.impl.FileReferenceImpl;

import org.nitrolith.model.measurement.DataFile;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * An implementation of the model object '<em><b>Data File</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.DataFileImpl#getReader <em>Reader</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DataFileImpl#getIndex <em>Index</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataFileImpl extends FileReferenceImpl implements DataFile
{
    /**
     * The default value of the '{@link #getReader() <em>Reader</em>}' attribute.
     * @see #getReader()
     * @generated
     * @ordered
     */
    protected static final String READER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getReader() <em>Reader</em>}' attribute.
     * @see #getReader()
     * @generated
     * @ordered
     */
    protected String reader = READER_EDEFAULT;

    /**
     * The default value of the '{@link #getIndex() <em>Index</em>}' attribute.
     * @see #getIndex()
     * @generated
     * @ordered
     */
    protected static final int INDEX_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getIndex() <em>Index</em>}' attribute.
     * @see #getIndex()
     * @generated
     * @ordered
     */
    protected int index = INDEX_EDEFAULT;

    /**
     * @generated
     */
    protected DataFileImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.DATA_FILE;
    }

    /**
     * @generated
     */
    @Override
    public String getReader()
    {
        return reader;
    }

    /**
     * @generated
     */
    @Override
    public void setReader(String newReader)
    {
        String oldReader = reader;
        reader = newReader;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DATA_FILE__READER, oldReader, reader));
    }

    /**
     * @generated
     */
    @Override
    public int getIndex()
    {
        return index;
    }

    /**
     * @generated
     */
    @Override
    public void setIndex(int newIndex)
    {
        int oldIndex = index;
        index = newIndex;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DATA_FILE__INDEX, oldIndex, index));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.DATA_FILE__READER:
                return getReader();
            case MeasurementPackage.DATA_FILE__INDEX:
                return getIndex();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case MeasurementPackage.DATA_FILE__READER:
                setReader((String)newValue);
                return;
            case MeasurementPackage.DATA_FILE__INDEX:
                setIndex((Integer)newValue);
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
            case MeasurementPackage.DATA_FILE__READER:
                setReader(READER_EDEFAULT);
                return;
            case MeasurementPackage.DATA_FILE__INDEX:
                setIndex(INDEX_EDEFAULT);
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
            case MeasurementPackage.DATA_FILE__READER:
                return READER_EDEFAULT == null ? reader != null : !READER_EDEFAULT.equals(reader);
            case MeasurementPackage.DATA_FILE__INDEX:
                return index != INDEX_EDEFAULT;
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
        result.append(" (reader: ");
        result.append(reader);
        result.append(", index: ");
        result.append(index);
        result.append(')');
        return result.toString();
    }

} //DataFileImpl
