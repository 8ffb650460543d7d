// SPDX-License-Identifier: EPL-2.0
/** Files of BioLogic's EC-Lab: text (.mpt) and binary (.mpr). */
package org.nitrolith.io.internal.biologic;
