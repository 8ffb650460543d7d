// SPDX-License-Identifier: EPL-2.0
/**
 * Writes the sample notebook that is shipped. Run {@link org.nitrolith.samples.generator.SampleGenerator} after a
 * change; a test compares what it writes with what is shipped.
 */
package org.nitrolith.samples.generator;
