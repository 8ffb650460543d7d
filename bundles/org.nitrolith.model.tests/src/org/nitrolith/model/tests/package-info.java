// SPDX-License-Identifier: EPL-2.0
/** Tests of the Ecore models, their generated code, their labels and their item providers. */
package org.nitrolith.model.tests;
