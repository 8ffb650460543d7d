// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
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
        Command command = create(entry);
        CommandLine line = commandLine(entry, command);
        Console console = new Console(out, err, debug || arguments.contains("--debug"));
        try {
            line.parseArgs(arguments.toArray(String[]::new));
            if (line.isUsageHelpRequested()) {
                line.usage(out, Ansi.OFF);
                return ExitCode.DONE;
            }
            return command.run(console);
        } catch (ParameterException e) {
            console.error(e.getMessage() + hint(e) + " \"nitrolith help " + entry.name() + "\" shows the options.");
            console.trace(e);
            return ExitCode.WRONG_CALL;
        } catch (UsageException e) {
            console.error(e.getMessage());
            console.trace(e);
            return ExitCode.WRONG_CALL;
        } catch (InputException e) {
            console.error(e.getMessage());
            console.trace(e);
            return ExitCode.UNREADABLE;
        } catch (IOException e) {
            return unreadable(console, e);
        } catch (UncheckedIOException e) {
            return unreadable(console, e.getCause());
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            console.error("this input could not be worked on: " + e
                    + (console.debug() ? "" : " (--debug shows where; please report it)"));
            console.trace(e);
            return ExitCode.UNREADABLE;
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

    private static int unreadable(Console console, IOException problem) {
        console.error(CommandRunner.describe(problem));
        console.trace(problem);
        return ExitCode.UNREADABLE;
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
