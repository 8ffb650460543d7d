// SPDX-License-Identifier: EPL-2.0
/**
 * The diagrams of the workbench: the Java services of the viewpoint specification {@code description/nitrolith.odesign}.
 *
 * <p>A service is a public method of a stateless class whose first parameter is a model element. All services of the
 * specification share one name space, so each name occurs in one class only. Lists come in the order of the model.
 */
package org.nitrolith.design;
