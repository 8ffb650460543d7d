// SPDX-License-Identifier: EPL-2.0
/** Files of Gamry's Framework. */
package org.nitrolith.io.internal.gamry;
