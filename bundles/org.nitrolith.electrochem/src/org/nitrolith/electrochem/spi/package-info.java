// SPDX-License-Identifier: EPL-2.0
/**
 * What a plug-in implements to add a circuit element: usually {@link org.nitrolith.electrochem.spi.PointElement}.
 */
package org.nitrolith.electrochem.spi;
