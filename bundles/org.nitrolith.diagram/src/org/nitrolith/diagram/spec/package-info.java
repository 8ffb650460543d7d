// SPDX-License-Identifier: EPL-2.0
/**
 * Viewpoint specifications: reading {@code .odesign} files of Eclipse Sirius, within the subset that is supported, and
 * what they say. What the subset does not have is reported with file, line and path, and left out; the rest is usable.
 */
package org.nitrolith.diagram.spec;
