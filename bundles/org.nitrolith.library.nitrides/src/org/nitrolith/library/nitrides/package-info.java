// SPDX-License-Identifier: EPL-2.0
/**
 * The built-in literature library of nitride solid electrolytes.
 *
 * <p>Its content are model files in the folder {@code library} of this bundle; these are the maintained source.
 * {@link org.nitrolith.library.nitrides.NitrideLibrary} reads them, with and without OSGi. Model files of a project refer
 * to an element of it as {@code library:/nitrides/nitrides.material#li3n}.
 *
 * <p>Source: W. Li et al., Energy Environ. Sci. 2025, 18, 4521-4554, doi 10.1039/d4ee04927f (CC BY 3.0). Each value has
 * its original reference and the place where the review prints it; what is from elsewhere has a citation of its own.
 */
package org.nitrolith.library.nitrides;
