// SPDX-License-Identifier: EPL-2.0
/**
 * One registration of contributions, with and without OSGi.
 *
 * <p>A bundle contributes by its {@code plugin.xml}, once. In the workbench the platform's extension registry reads it;
 * on the command line, in a script or in a plain unit test {@link org.nitrolith.contributions.Contributions} reads the
 * same file with Equinox's registry used stand-alone. {@link org.nitrolith.contributions.ContributionReader} turns the
 * extensions of one point into typed, lazy {@link org.nitrolith.contributions.Contribution}s and says what is wrong
 * with the others.
 */
package org.nitrolith.contributions;
