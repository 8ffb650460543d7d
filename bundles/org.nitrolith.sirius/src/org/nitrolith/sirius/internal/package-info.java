// SPDX-License-Identifier: EPL-2.0
/** Nitrolith in Eclipse Sirius: its viewpoints there, and the models of Sirius's sessions here. */
package org.nitrolith.sirius.internal;
