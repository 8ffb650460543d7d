// SPDX-License-Identifier: EPL-2.0
/** The editing sessions of the workspace's projects, and how they follow the files. */
package org.nitrolith.ui.internal.session;
