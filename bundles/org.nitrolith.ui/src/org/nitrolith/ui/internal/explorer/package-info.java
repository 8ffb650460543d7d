// SPDX-License-Identifier: EPL-2.0
/** The explorer of projects and the content of their model files. */
package org.nitrolith.ui.internal.explorer;
