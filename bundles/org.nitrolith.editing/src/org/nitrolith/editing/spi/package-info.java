// SPDX-License-Identifier: EPL-2.0
/** What another owner of the models (a Sirius session) implements to lend its editing domain. */
package org.nitrolith.editing.spi;
