// SPDX-License-Identifier: EPL-2.0
/** Tests of contributions outside OSGi: on a class path, in a plug-in folder, broken ones among them. */
package org.nitrolith.contributions.tests;
