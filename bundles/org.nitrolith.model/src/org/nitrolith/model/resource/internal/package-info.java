// SPDX-License-Identifier: EPL-2.0
/** How model files are read, kept and written; not API. */
package org.nitrolith.model.resource.internal;
