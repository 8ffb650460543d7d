// SPDX-License-Identifier: EPL-2.0
/** Tests of the literature library. */
package org.nitrolith.library.nitrides.tests;
