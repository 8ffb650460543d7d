// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.nitrolith.cli.internal.CommandRunner;

/** Entry point of the command {@code nitrolith}. */
public final class Main {

    private Main() {
    }

    /** Runs one command and ends the Java virtual machine with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = run(List.of(arguments), out, err);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /**
     * Runs one command.
     *
     * @param arguments the command's name and its arguments
     * @param out       takes the result
     * @param err       takes messages, warnings and progress
     * @return 0 done, 1 done and something was found, 2 the call is wrong, 3 an input cannot be read
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return CommandRunner.run(arguments, out, err);
    }
}
