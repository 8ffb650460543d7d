// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts one command: the only place where its class is named is loaded, its arguments are read, and it runs. */
final class CommandStarter {

    private static final int WIDTH = 118;

    private CommandStarter() {
    }

    static int start(CommandList.Entry entry, List<String> arguments, PrintStream out, PrintStream err, boolean debug) {
        if (entry.className().isEmpty()) {
            err.println("nitrolith: \"" + entry.name() + "\" needs the source: run ./nitrolith " + entry.name()
                    + " in a checkout.");
            return ExitCode.WRONG_CALL;
        }
        Marked result = new Marked(out);
        Console console = new Console(new PrintStream(result, true, out.charset()), err, debug || arguments.contains("--debug"));
        List<String> problems = new ArrayList<>();
        int exit = run(entry, arguments, console, problems);
        if (arguments.contains("--json") && !problems.isEmpty() && !result.written) {
            new JsonDocument().field("command", entry.name()).field("error", problems.getFirst()).writeTo(console);
        }
        return exit;
    }

    private static int run(CommandList.Entry entry, List<String> arguments, Console console, List<String> problems) {
        Command command = create(entry);
        CommandLine line = commandLine(entry, command);
        try {
            line.parseArgs(arguments.toArray(String[]::new));
            if (line.isUsageHelpRequested()) {
                line.usage(console.out(), Ansi.OFF);
                return ExitCode.DONE;
            }
            return command.run(console);
        } catch (ParameterException e) {
            String message = e.getMessage() + hint(e) + " \"nitrolith help " + entry.name() + "\" shows the options.";
            return failed(console, problems, message, e, ExitCode.WRONG_CALL);
        } catch (UsageException e) {
            return failed(console, problems, e.getMessage(), e, ExitCode.WRONG_CALL);
        } catch (InputException e) {
            return failed(console, problems, e.getMessage(), e, ExitCode.UNREADABLE);
        } catch (IOException e) {
            return failed(console, problems, CommandRunner.describe(e), e, ExitCode.UNREADABLE);
        } catch (UncheckedIOException e) {
            return failed(console, problems, CommandRunner.describe(e.getCause()), e, ExitCode.UNREADABLE);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return failed(console, problems, "this input could not be worked on: " + e
                    + (console.debug() ? "" : " (--debug shows where; please report it)"), e, ExitCode.UNREADABLE);
        }
    }

    private static int failed(Console console, List<String> problems, String message, Throwable problem, int exit) {
        problems.add(message);
        console.error(message);
        console.trace(problem);
        return exit;
    }

    /** Knows whether a result has been written. */
    private static final class Marked extends FilterOutputStream {

        private boolean written;

        Marked(PrintStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            written = true;
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            written |= length > 0;
            out.write(bytes, offset, length);
        }
    }

    static void usage(CommandList.Entry entry, PrintStream out) {
        commandLine(entry, create(entry)).usage(out, Ansi.OFF);
    }

    private static CommandLine commandLine(CommandList.Entry entry, Command command) {
        CommandLine line = new CommandLine(command);
        line.setCommandName("nitrolith " + entry.name());
        line.setUsageHelpWidth(WIDTH);
        line.setUsageHelpAutoWidth(false);
        line.setExpandAtFiles(false);
        line.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
        return line;
    }

    private static Command create(CommandList.Entry entry) {
        String name = CommandStarter.class.getPackageName() + ".commands." + entry.className();
        try {
            return (Command) Class.forName(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The command " + entry.name() + " is not in this build.", e);
        }
    }

    /** The option that was probably meant, or just the end of the sentence. */
    private static String hint(ParameterException problem) {
        String end = problem.getMessage().endsWith(".") ? "" : ".";
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return end + Nearest
                    .to(unmatched.getUnmatched().getFirst(),
                            problem.getCommandLine().getCommandSpec().optionsMap().keySet())
                    .map(o -> " Did you mean " + o + "?").orElse("");
        }
        return end;
    }
}
