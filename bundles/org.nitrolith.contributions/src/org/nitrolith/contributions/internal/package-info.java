// SPDX-License-Identifier: EPL-2.0
/**
 * How the stand-alone registry is filled from {@code plugin.xml} files, and how a plug-in folder enters an OSGi
 * framework.
 */
package org.nitrolith.contributions.internal;
