// SPDX-License-Identifier: EPL-2.0
/** What a plug-in with a viewpoint specification of its own implements. */
package org.nitrolith.diagram.spi;
