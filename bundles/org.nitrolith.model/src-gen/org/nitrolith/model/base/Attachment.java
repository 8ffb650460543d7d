// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;


/**
 * A representation of the model object '<em><b>Attachment</b></em>'.
 *
 * A file that belongs to a step, a measurement or a notebook page: a photograph, a scan, a table.
 *
 *
 * @see org.nitrolith.model.base.BasePackage#getAttachment()
 * @model
 * @generated
 */
public interface Attachment extends Named, FileReference
{
} // Attachment
