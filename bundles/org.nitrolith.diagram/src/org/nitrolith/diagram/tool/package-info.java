// SPDX-License-Identifier: EPL-2.0
/** What a user can do in a diagram or a table: the tools of its specification, each executed as one command that can be undone. */
package org.nitrolith.diagram.tool;
