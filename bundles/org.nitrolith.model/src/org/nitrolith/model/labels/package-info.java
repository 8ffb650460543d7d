// SPDX-License-Identifier: EPL-2.0
/**
 * How model elements are called where people read: in trees, diagrams, messages and reports. Plain EMF, no user
 * interface.
 */
package org.nitrolith.model.labels;
