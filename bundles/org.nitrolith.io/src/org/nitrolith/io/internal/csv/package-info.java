// SPDX-License-Identifier: EPL-2.0
/** Tables of text from anywhere: spreadsheets, scripts, Battery Data Format. */
package org.nitrolith.io.internal.csv;
