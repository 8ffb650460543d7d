// SPDX-License-Identifier: EPL-2.0
/**
 * An example to copy: one reader of a group's own file format and one analysis, made with public API only. The chapter
 * “Extending Nitrolith” in docs/developer walks through it.
 */
package org.nitrolith.examples.analysis;
