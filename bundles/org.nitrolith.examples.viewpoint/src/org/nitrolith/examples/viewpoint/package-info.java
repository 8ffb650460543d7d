// SPDX-License-Identifier: EPL-2.0
/** A team's own diagram: the heating programme of a furnace, segment by segment. */
package org.nitrolith.examples.viewpoint;
