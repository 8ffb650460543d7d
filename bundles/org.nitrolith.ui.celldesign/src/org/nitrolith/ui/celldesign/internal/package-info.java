// SPDX-License-Identifier: EPL-2.0
/** The page on which a cell is designed. */
package org.nitrolith.ui.celldesign.internal;
