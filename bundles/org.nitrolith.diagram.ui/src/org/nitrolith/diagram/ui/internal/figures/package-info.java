// SPDX-License-Identifier: EPL-2.0
/** What views look like, drawn as their styles say in the colours of the theme. */
package org.nitrolith.diagram.ui.internal.figures;
