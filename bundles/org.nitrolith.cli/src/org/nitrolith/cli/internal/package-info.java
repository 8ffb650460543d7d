// SPDX-License-Identifier: EPL-2.0
/** What all commands share: the list of commands, their start, options, input files, messages and documents. */
package org.nitrolith.cli.internal;
