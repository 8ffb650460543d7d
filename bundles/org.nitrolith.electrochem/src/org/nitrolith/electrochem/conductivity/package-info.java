// SPDX-License-Identifier: EPL-2.0
/**
 * From fitted resistances to conductivities of named processes:
 * {@link org.nitrolith.electrochem.conductivity.ConductivityEvaluation}.
 */
package org.nitrolith.electrochem.conductivity;
