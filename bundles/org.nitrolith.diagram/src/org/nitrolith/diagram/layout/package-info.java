// SPDX-License-Identifier: EPL-2.0
/** Where views stand: what a user has placed and is kept in a file, and what is arranged by itself. */
package org.nitrolith.diagram.layout;
