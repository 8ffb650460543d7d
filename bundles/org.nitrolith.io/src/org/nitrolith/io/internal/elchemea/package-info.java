// SPDX-License-Identifier: EPL-2.0
/** Files of Elchemea Analytical. */
package org.nitrolith.io.internal.elchemea;
