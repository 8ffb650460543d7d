// SPDX-License-Identifier: EPL-2.0
/**
 * Projects to start from: {@link org.nitrolith.samples.Templates} knows them, {@link org.nitrolith.samples.NewProject}
 * makes a folder of one, under git where git is there.
 */
package org.nitrolith.samples;
