// SPDX-License-Identifier: EPL-2.0
/** The tests that an author of a plug-in copies: values, damaged input, registration. */
package org.nitrolith.examples.analysis.tests;
