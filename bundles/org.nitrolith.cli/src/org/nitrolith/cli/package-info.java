// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: {@link org.nitrolith.cli.Main} is a plain Java program that starts without OSGi and without a
 * screen.
 *
 * <p>A command writes its result to the standard output, as text or with {@code --json} as one JSON document, and
 * everything else to the standard error. Exit codes: 0 done, 1 done and something was found (or a file of several
 * failed), 2 the call is wrong, 3 an input cannot be read.
 */
package org.nitrolith.cli;
