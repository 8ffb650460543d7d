// SPDX-License-Identifier: EPL-2.0
/** Diagrams in files: SVG, PNG and JSON, without a display. The same model gives the same bytes. */
package org.nitrolith.diagram.export;
