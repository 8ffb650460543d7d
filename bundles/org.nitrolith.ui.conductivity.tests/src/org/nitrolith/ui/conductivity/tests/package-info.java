// SPDX-License-Identifier: EPL-2.0
/** Tests of the fit workbench. */
package org.nitrolith.ui.conductivity.tests;
