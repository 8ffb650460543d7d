// SPDX-License-Identifier: EPL-2.0
/** Tests of the interpreter of viewpoint specifications, on a small laboratory with a metamodel of its own. */
package org.nitrolith.diagram.tests;
