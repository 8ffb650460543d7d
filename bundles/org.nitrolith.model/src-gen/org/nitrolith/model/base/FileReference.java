// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;


/**
 * A representation of the model object '<em><b>File Reference</b></em>'.
 *
 * A file beside the model that the model knows by its content.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.FileReference#getPath <em>Path</em>}</li>
 *   <li>{@link org.nitrolith.model.base.FileReference#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.nitrolith.model.base.FileReference#getMediaType <em>Media Type</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.base.BasePackage#getFileReference()
 * @model abstract="true"
 * @generated
 */
public interface FileReference extends Documented
{
    /**
     * Returns the value of the '<em><b>Path</b></em>' attribute.
     * Where the file is, relative to the model's own file.
     * @return the value of the '<em>Path</em>' attribute.
     * @see #setPath(String)
     * @see org.nitrolith.model.base.BasePackage#getFileReference_Path()
     * @model dataType="org.nitrolith.model.base.RelativePath"
     * @generated
     */
    String getPath();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.FileReference#getPath <em>Path</em>}' attribute.
     * @param value the new value of the '<em>Path</em>' attribute.
     * @see #getPath()
     * @generated
     */
    void setPath(String value);

    /**
     * Returns the value of the '<em><b>Sha256</b></em>' attribute.
     * Checksum of the file's content when it was attached. A file that no longer fits it is reported.
     * @return the value of the '<em>Sha256</em>' attribute.
     * @see #setSha256(String)
     * @see org.nitrolith.model.base.BasePackage#getFileReference_Sha256()
     * @model dataType="org.nitrolith.model.base.Sha256"
     *        annotation="https://nitrolith.org/label label='SHA-256'"
     * @generated
     */
    String getSha256();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.FileReference#getSha256 <em>Sha256</em>}' attribute.
     * @param value the new value of the '<em>Sha256</em>' attribute.
     * @see #getSha256()
     * @generated
     */
    void setSha256(String value);

    /**
     * Returns the value of the '<em><b>Media Type</b></em>' attribute.
     * The file's media type where it is known, for example text/csv or image/png.
     * @return the value of the '<em>Media Type</em>' attribute.
     * @see #setMediaType(String)
     * @see org.nitrolith.model.base.BasePackage#getFileReference_MediaType()
     * @model
     * @generated
     */
    String getMediaType();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.FileReference#getMediaType <em>Media Type</em>}' attribute.
     * @param value the new value of the '<em>Media Type</em>' attribute.
     * @see #getMediaType()
     * @generated
     */
    void setMediaType(String value);

} // FileReference
