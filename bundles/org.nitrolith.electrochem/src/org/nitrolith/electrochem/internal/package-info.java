// SPDX-License-Identifier: EPL-2.0
/** Arithmetic shared by the packages of this bundle; not API. */
package org.nitrolith.electrochem.internal;
