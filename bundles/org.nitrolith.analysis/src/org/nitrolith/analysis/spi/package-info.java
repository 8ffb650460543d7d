// SPDX-License-Identifier: EPL-2.0
/** What a plug-in implements to contribute an analysis. */
package org.nitrolith.analysis.spi;
