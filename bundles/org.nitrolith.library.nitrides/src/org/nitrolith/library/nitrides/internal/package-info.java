// SPDX-License-Identifier: EPL-2.0
/** Where the files are, and how they are written as tables. */
package org.nitrolith.library.nitrides.internal;
