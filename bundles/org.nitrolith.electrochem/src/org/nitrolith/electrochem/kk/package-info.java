// SPDX-License-Identifier: EPL-2.0
/**
 * Whether a spectrum is one of a linear, causal, stable sample:
 * {@link org.nitrolith.electrochem.kk.KramersKronig} and {@link org.nitrolith.electrochem.kk.ZHit}.
 */
package org.nitrolith.electrochem.kk;
