// SPDX-License-Identifier: EPL-2.0
/** The editor of model files. */
package org.nitrolith.ui.internal.editor;
