// SPDX-License-Identifier: EPL-2.0
/** The editor of a diagram, its input and its pages. */
package org.nitrolith.diagram.ui.internal.editor;
