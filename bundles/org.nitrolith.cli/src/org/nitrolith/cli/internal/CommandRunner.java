// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nitrolith.analysis.conductivity.SoftwareVersion;
import org.nitrolith.cli.Main;

/** Finds the command, runs it, and turns every problem into one message and an exit code. */
public final class CommandRunner {

    private CommandRunner() {
    }

    /** Runs the command that the first argument names. */
    public static int run(List<String> given, PrintStream out, PrintStream err) {
        List<String> arguments = new ArrayList<>(given);
        boolean debug = !arguments.isEmpty() && arguments.getFirst().equals("--debug");
        if (debug) {
            arguments.removeFirst();
        }
        if (arguments.isEmpty()) {
            Help.overview(out);
            return ExitCode.DONE;
        }
        String name = arguments.getFirst();
        switch (name) {
            case "help", "--help", "-h" -> {
                return help(arguments.subList(1, arguments.size()), out, err);
            }
            case "--version", "-V", "version" -> {
                out.println("nitrolith " + SoftwareVersion.of(Main.class));
                return ExitCode.DONE;
            }
            default -> {
                Optional<CommandList.Entry> entry = CommandList.find(arguments);
                if (entry.isEmpty()) {
                    return unknown(name, err);
                }
                int words = entry.get().name().split(" ").length;
                return CommandStarter.start(entry.get(), arguments.subList(words, arguments.size()), out, err, debug);
            }
        }
    }

    private static int help(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty()) {
            Help.overview(out);
            return ExitCode.DONE;
        }
        String name = arguments.getFirst();
        if (name.equals("help")) {
            Help.overview(out);
            return ExitCode.DONE;
        }
        Optional<CommandList.Entry> entry = CommandList.find(arguments);
        if (entry.isEmpty()) {
            return unknown(name, err);
        }
        if (entry.get().className().isEmpty()) {
            out.println("nitrolith " + entry.get().name() + " " + entry.get().synopsis());
            out.println("  " + entry.get().summary());
        } else {
            CommandStarter.usage(entry.get(), out);
        }
        return ExitCode.DONE;
    }

    private static int unknown(String name, PrintStream err) {
        List<String> names = new ArrayList<>(List.of("help"));
        CommandList.entries().forEach(e -> names.add(e.name()));
        err.println("nitrolith: there is no command \"" + name + "\"."
                + Nearest.to(name, names).map(n -> " Did you mean \"" + n + "\"?").orElse("")
                + " \"nitrolith help\" lists the commands.");
        return ExitCode.WRONG_CALL;
    }

    /** What an I/O problem means, in words: file name first. */
    public static String describe(IOException problem) {
        return switch (problem) {
            case NoSuchFileException e -> e.getFile() + ": there is no such file";
            case FileNotFoundException e -> e.getMessage();
            case AccessDeniedException e -> e.getFile() + ": may not be read or written";
        case FileSystemException e ->
            e.getFile() + ": " + (e.getReason() == null ? "cannot be read or written" : e.getReason());
            default -> problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        };
    }
}
