// SPDX-License-Identifier: EPL-2.0
/** The table editor and what can be done in it. */
package org.nitrolith.table.ui.internal.editor;
