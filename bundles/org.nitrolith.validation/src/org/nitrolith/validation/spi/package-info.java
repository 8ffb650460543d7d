// SPDX-License-Identifier: EPL-2.0
/** What a plug-in implements to check models in its own way: extension point {@code org.nitrolith.validation.rules}. */
package org.nitrolith.validation.spi;
