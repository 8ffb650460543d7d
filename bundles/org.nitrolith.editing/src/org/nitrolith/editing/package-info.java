// SPDX-License-Identifier: EPL-2.0
/**
 * Editing of a project's models: one {@link org.nitrolith.editing.EditingSession} per project owns them, with one
 * resource set and one command stack. Forms, tables, diagrams and properties all work on it, so that each sees at once
 * what another did, and undo is one for all. Everything here belongs to one thread, the workbench's; nothing here needs
 * a display.
 */
package org.nitrolith.editing;
