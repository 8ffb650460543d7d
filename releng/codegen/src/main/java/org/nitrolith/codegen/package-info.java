// SPDX-License-Identifier: EPL-2.0
/**
 * Writes the Java code of the models from their Ecore files, with EMF's generator in a plain Java process. The same
 * models give the same bytes, on any machine.
 */
package org.nitrolith.codegen;
