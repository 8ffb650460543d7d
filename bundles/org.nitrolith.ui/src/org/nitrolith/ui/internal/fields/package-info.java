// SPDX-License-Identifier: EPL-2.0
/** Forms and property sheets that are made from the model: one field for each kind of value. */
package org.nitrolith.ui.internal.fields;
