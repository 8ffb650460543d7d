// SPDX-License-Identifier: EPL-2.0
/**
 * Tables of models without a display: {@link org.nitrolith.diagram.table.Table} shows an element as the edition or cross table of
 * a viewpoint specification says, and follows the model. {@link org.nitrolith.diagram.table.TableRows} puts its lines in order and
 * filters them, {@code org.nitrolith.diagram.tool.TableTools} is what a user can do in it.
 */
package org.nitrolith.diagram.table;
