// SPDX-License-Identifier: EPL-2.0
/**
 * How the models appear in trees, property sheets and menus: the common super class of all generated item providers,
 * and the icons.
 */
package org.nitrolith.model.edit;
