// SPDX-License-Identifier: EPL-2.0
/** Studies that run in a job and are stored in the cell. */
package org.nitrolith.ui.celldesign.internal.study;
