// SPDX-License-Identifier: EPL-2.0
/** Tests of the workbench as a user drives it; they run in the user interface's thread. */
package org.nitrolith.ui.tests;
