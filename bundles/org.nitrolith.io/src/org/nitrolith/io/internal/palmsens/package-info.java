// SPDX-License-Identifier: EPL-2.0
/** Files of PSTrace, the program of PalmSens instruments. */
package org.nitrolith.io.internal.palmsens;
