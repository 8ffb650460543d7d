// SPDX-License-Identifier: EPL-2.0
/**
 * Reports for people: one HTML file that needs no other file and no network, readable on a light and a dark screen and
 * on paper. {@link org.nitrolith.report.ReportPage} describes a report, {@link org.nitrolith.report.HtmlReport} writes
 * it.
 */
package org.nitrolith.report;
