// SPDX-License-Identifier: EPL-2.0
/** The product's own rules, registered in plugin.xml like any other; not API. */
package org.nitrolith.validation.internal;
