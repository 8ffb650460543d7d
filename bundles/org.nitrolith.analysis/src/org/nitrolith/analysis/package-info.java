// SPDX-License-Identifier: EPL-2.0
/**
 * Analyses of model elements: how they are found, set up and run, and what they give back. What a plug-in implements is in
 * {@code org.nitrolith.analysis.spi}; it is contributed to the extension point {@code org.nitrolith.analysis.analyses}.
 */
package org.nitrolith.analysis;
