// SPDX-License-Identifier: EPL-2.0
/** What another drawing library implements to show charts over two axes. */
package org.nitrolith.ui.charts.spi;
