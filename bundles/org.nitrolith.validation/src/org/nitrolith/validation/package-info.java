// SPDX-License-Identifier: EPL-2.0
/**
 * Checks models: {@link org.nitrolith.validation.Validator} loads files or takes loaded ones, and gives every finding
 * of the loader, of EMF's structural checks and of all contributed rules as a {@link
 * org.nitrolith.validation.Diagnostic}.
 *
 * <p>How much a finding matters: an error is something that cannot be so or must not be done; a warning something that
 * is probably wrong or that a person has to judge; info what is worth knowing.
 */
package org.nitrolith.validation;
