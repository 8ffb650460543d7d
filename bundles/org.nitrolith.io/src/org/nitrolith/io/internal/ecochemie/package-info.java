// SPDX-License-Identifier: EPL-2.0
/** Files of Eco Chemie's Autolab programs FRA and GPES. */
package org.nitrolith.io.internal.ecochemie;
