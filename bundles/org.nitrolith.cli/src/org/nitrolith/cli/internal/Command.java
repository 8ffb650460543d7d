// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import picocli.CommandLine.Option;

/** A command with the options that every command has. */
public abstract class Command {

    @Option(names = "--json", order = 90,
            description = "one JSON document on the standard output, and nothing else there")
    protected boolean json;

    @Option(names = "--debug", order = 91, description = "show the stack trace of a problem")
    protected boolean debug;

    @Option(names = { "-h", "--help" }, order = 92, usageHelp = true, description = "show this help")
    protected boolean help;

    /**
     * Does the work.
     *
     * @return an {@link ExitCode}
     * @throws Exception {@link UsageException} for a wrong call, {@link InputException} or an I/O exception for an
     *         input that cannot be read
     */
    public abstract int run(Console console) throws Exception;
}
