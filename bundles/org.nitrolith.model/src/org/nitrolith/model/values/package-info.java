// SPDX-License-Identifier: EPL-2.0
/**
 * Value types of the models that are neither quantities nor formulae: lists of numbers and sets of positions. They are
 * immutable, equal by content, and stored as one short text that comes back unchanged.
 */
package org.nitrolith.model.values;
