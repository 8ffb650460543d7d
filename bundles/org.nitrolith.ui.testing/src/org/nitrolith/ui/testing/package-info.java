// SPDX-License-Identifier: EPL-2.0
/** What tests in the running workbench share: the events of a mouse and a keyboard, waiting, and the sample notebook as a project. */
package org.nitrolith.ui.testing;
