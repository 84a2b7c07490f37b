package org.reshuffle.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a call: its streams, environment and folder.
 *
 * @param out data
 * @param err messages and progress
 * @param environment variables
 * @param folder where {@code reshuffle.properties} is looked for
 * @param outIsTerminal whether a person reads the data as it comes
 * @param errIsTerminal whether a person reads the messages as they come
 */
record Shell(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        boolean outIsTerminal,
        boolean errIsTerminal) {
    /** Columns of a terminal that does not say how many it has. */
    private static final int USUAL_WIDTH = 80;

    /** Of this process. Both streams are UTF-8 whatever the machine's locale says: files and pipes need one answer. */
    static Shell ofProcess() {
        return new Shell(
                new PrintStream(output(), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Path.of(""),
                isTerminal(1),
                isTerminal(2));
    }

    private static OutputStream output() {
        OutputStream output = new FileOutputStream(FileDescriptor.out);
        return isFile(1) ? output : new PipedOutput(output);
    }

    /** Columns to write in. */
    int width() {
        try {
            return Math.max(40, Integer.parseInt(environment.getOrDefault("COLUMNS", "")));
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    /** Before Java 22 there is no console where there is no terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsole() {
        Console console = System.console();
        return console != null && (Runtime.version().feature() < 22 || saysItIsTerminal(console));
    }

    /** Java can only say whether input and output are both terminals; Linux knows of each stream. */
    private static boolean isTerminal(int descriptor) {
        String file = name(descriptor);
        return file == null ? isConsole() : file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
    }

    /** Whether it is known to be a file or a device, which take all or are full. */
    private static boolean isFile(int descriptor) {
        String file = name(descriptor);
        return file != null && file.startsWith("/");
    }

    /** What the system calls it, such as {@code pipe:[42]}; null where it does not say. */
    private static @Nullable String name(int descriptor) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    /** From Java 22 on there always is a console, which knows whether it is a terminal. */
    private static boolean saysItIsTerminal(Console console) {
        try {
            return (boolean) MethodHandles.publicLookup()
                    .findVirtual(Console.class, "isTerminal", MethodType.methodType(boolean.class))
                    .invoke(console);
        } catch (Throwable e) {
            return false;
        }
    }
}
