package org.reshuffle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program in a folder of its own, called in this process; keeps what it prints. */
final class Program {
    private static final Path WORLDS = Path.of("src/test/resources/worlds");

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private boolean terminal;

    /** What a call came to. */
    record Ended(int code, String out, String err) {
        /** The lines of standard error without the program's name. */
        List<String> complaints() {
            return err.lines()
                    .map(line -> line.replaceFirst("^reshuffle: ", ""))
                    .toList();
        }
    }

    private Program(Path folder) {
        this.folder = folder;
        // Whatever the machine speaks.
        environment.put("RESHUFFLE_LANG", "en");
    }

    static Program in(Path folder) {
        return new Program(folder);
    }

    Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Program onTerminal() {
        terminal = true;
        return this;
    }

    /** Calls it; {@code ~} at the beginning of an argument stands for the folder. */
    Ended call(String... args) {
        String[] expanded = Stream.of(args)
                .map(arg -> arg.startsWith("~") ? folder + arg.substring(1) : arg)
                .toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                environment,
                folder,
                terminal,
                terminal);
        int code = Main.run(shell, expanded);
        return new Ended(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Puts a small scenario, which runs in a moment, into the folder's {@code scenarios/}. */
    Program scenario(String name) {
        return file("scenarios/" + name + ".yaml", scenarioText(name));
    }

    static String scenarioText(String name) {
        return """
                scenario: %s
                title: {en: "Gas gets dear", zh: "天然气涨价"}
                description: {en: "A test.", zh: "测试。"}
                world: worlds/small.yaml
                horizon: {start: 2018Q1, quarters: 10}
                mode: both
                seed: 3
                seeds: 5
                shocks:
                  - id: gas
                    kind: energy-price
                    title: {en: Gas, zh: 天然气}
                    nations: DEU
                    sources: [pipeline]
                    profile: {type: step, size: 1, start: 2018Q3}
                    source: {en: "assumed, 0.5 to 2", zh: "假设，0.5 至 2"}
                outcomes:
                  - {id: DEU.ENI.output, at: 2020Q1}
                  - {id: DEU.ALL.unemployment, at: 2020Q1}
                """.formatted(name);
    }

    Program file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            Path worlds = folder.resolve("scenarios/worlds");
            if (!Files.exists(worlds)) {
                copy(WORLDS, worlds);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file and folder below this one, to see whether a call changed anything. */
    List<String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
