// SPDX-License-Identifier: EPL-2.0
/** Evaluation of expressions and what else the interpreter needs. */
package org.nitrolith.diagram.internal;
