// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of the readers. The files in {@code fixtures} are made by hand: four points of one pellet in every format, so
 * that every reader must give the same numbers.
 */
package org.nitrolith.io.tests;
