// SPDX-License-Identifier: EPL-2.0
/** x. */
package org.nitrolith.electrochem.arrhenius;
