// SPDX-License-Identifier: EPL-2.0
/** The chain of the sample notebook: spectra, fits, Arrhenius, material record, cell, energy density, report. */
package org.nitrolith.cli.internal.demo;
