// SPDX-License-Identifier: EPL-2.0
/** Files of Zahner's Thales: binary and text. */
package org.nitrolith.io.internal.zahner;
