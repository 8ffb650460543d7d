// SPDX-License-Identifier: EPL-2.0
/** Wizards: projects, model files, import of instrument files. */
package org.nitrolith.ui.internal.wizards;
