// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.nitrolith.model.base.FileReference;

/**
 * A representation of the model object '<em><b>Data File</b></em>'.
 *
 * A file of an instrument. It is never rewritten.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.DataFile#getReader <em>Reader</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DataFile#getIndex <em>Index</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getDataFile()
 * @model
 * @generated
 */
public interface DataFile extends FileReference
{
    /**
     * Returns the value of the '<em><b>Reader</b></em>' attribute.
     * The reader that understands it, for example biologic-mpr.
     * @return the value of the '<em>Reader</em>' attribute.
     * @see #setReader(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDataFile_Reader()
     * @model
     * @generated
     */
    String getReader();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DataFile#getReader <em>Reader</em>}' attribute.
     * @param value the new value of the '<em>Reader</em>' attribute.
     * @see #getReader()
     * @generated
     */
    void setReader(String value);

    /**
     * Returns the value of the '<em><b>Index</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * Which data set of the file is meant, counted from 0.
     * @return the value of the '<em>Index</em>' attribute.
     * @see #setIndex(int)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDataFile_Index()
     * @model default="0"
     * @generated
     */
    int getIndex();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DataFile#getIndex <em>Index</em>}' attribute.
     * @param value the new value of the '<em>Index</em>' attribute.
     * @see #getIndex()
     * @generated
     */
    void setIndex(int value);

} // DataFile
