// SPDX-License-Identifier: EPL-2.0
/** What can be done with a view by mouse, as GEF commands that ask the diagram's tools. */
package org.nitrolith.diagram.ui.internal.policies;
