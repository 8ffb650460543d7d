// SPDX-License-Identifier: EPL-2.0
/** Files of IviumSoft. */
package org.nitrolith.io.internal.ivium;
