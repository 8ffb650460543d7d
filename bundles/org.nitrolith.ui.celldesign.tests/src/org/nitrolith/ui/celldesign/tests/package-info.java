// SPDX-License-Identifier: EPL-2.0
/** Tests of the cell design page. */
package org.nitrolith.ui.celldesign.tests;
