// SPDX-License-Identifier: EPL-2.0
/** Tests of the diagram editor in the running workbench, with the events of a mouse and a keyboard. */
package org.nitrolith.diagram.ui.tests;
