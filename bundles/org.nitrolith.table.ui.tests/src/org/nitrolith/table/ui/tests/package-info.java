// SPDX-License-Identifier: EPL-2.0
/** Tests of the table editor in the running workbench, with the events of a mouse and a keyboard. */
package org.nitrolith.table.ui.tests;
