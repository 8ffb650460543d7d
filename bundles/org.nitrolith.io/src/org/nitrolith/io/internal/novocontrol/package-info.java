// SPDX-License-Identifier: EPL-2.0
/** Text tables of Novocontrol's programs. */
package org.nitrolith.io.internal.novocontrol;
