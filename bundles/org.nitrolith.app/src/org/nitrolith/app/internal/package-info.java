// SPDX-License-Identifier: EPL-2.0
/** The application: its window, menus, perspective and start page. Views and editors come from {@code org.nitrolith.ui}. */
package org.nitrolith.app.internal;
