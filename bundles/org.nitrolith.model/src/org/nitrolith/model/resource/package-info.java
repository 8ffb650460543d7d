// SPDX-License-Identifier: EPL-2.0
/**
 * Reading and writing of model files: {@link org.nitrolith.model.resource.ModelFiles} is the way in,
 * {@link org.nitrolith.model.resource.NitrolithResource} the EMF resource behind it.
 *
 * <p>A model file is XMI 2.0 as EMF writes it, in a form that suits version control: UTF-8, LF, two spaces of
 * indentation, one attribute a line, features in the order of the Ecore model, values at their default left out, text
 * of several lines as an element so that a difference shows its lines. Every object carries an {@code xmi:id} that
 * never changes. References inside a file are ids, references between files a relative path and an id.
 *
 * <p>The reader and the writer are the project's own, not EMF's, for three reasons. EMF's reader looks for an unknown
 * namespace on the network and on the class path, and for schema locations wherever the file says; this one opens
 * nothing but the file itself. EMF moves unknown elements and attributes to the end and loses unreadable values,
 * references without a target and comments; here they stay where they were. And every message has line and column.
 * Both directions stay compatible with EMF's own XMI resource, which a test checks.
 *
 * <p>What is kept of content that this version does not know: attributes (also those with an unreadable value), child
 * elements of unknown name or type with all they contain, comments and processing instructions, each after the
 * attribute or child it followed. When that neighbour is gone the content moves to the end of its element. Unknown
 * content between two values of one many-valued attribute moves behind the last value, and a copied object does not
 * take unknown content along.
 */
package org.nitrolith.model.resource;
