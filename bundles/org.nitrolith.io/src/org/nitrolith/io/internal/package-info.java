// SPDX-License-Identifier: EPL-2.0
/** Text, numbers and tables of instrument files; the readers stand in one package per family of instruments. */
package org.nitrolith.io.internal;
