// SPDX-License-Identifier: EPL-2.0
/** Distribution of relaxation times: {@link org.nitrolith.electrochem.drt.RelaxationTimes}. */
package org.nitrolith.electrochem.drt;
