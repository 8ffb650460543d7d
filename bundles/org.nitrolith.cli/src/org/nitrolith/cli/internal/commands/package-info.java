// SPDX-License-Identifier: EPL-2.0
/** One class for each command; a class is loaded when its command is called. */
package org.nitrolith.cli.internal.commands;
