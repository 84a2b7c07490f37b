package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.cli.Program.Ended;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {
    @TempDir
    Path folder;

    static Stream<Arguments> commandsInBothLanguages() {
        return Commands.NAMES.stream().flatMap(name -> Language.CODES.stream().map(code -> Arguments.of(name, code)));
    }

    @ParameterizedTest
    @MethodSource("commandsInBothLanguages")
    void everyCommandExplainsItself(String name, String code) {
        Ended ended = Program.in(folder).call(name, "--help", "--lang", code);
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("reshuffle " + name).contains("--lang").contains("130");
        assertThat(ended.out()).contains(code.equals("zh") ? "退出码" : "Exit codes");
        assertThat(Program.in(folder).call("help", name, "--lang", code).out()).isEqualTo(ended.out());
    }

    @ParameterizedTest
    @MethodSource("commandsInBothLanguages")
    void everyArgumentIsDescribed(String name, String code) {
        CommandSpec command = specs(code).get(name).getCommandSpec();
        List<ArgSpec> args = new ArrayList<>(command.options());
        args.addAll(command.positionalParameters());
        for (ArgSpec arg : args) {
            assertThat(arg.description())
                    .as(name + " " + arg.paramLabel() + arg)
                    .isNotEmpty();
        }
        assertThat(command.usageMessage().header()).as(name).isNotEmpty();
        assertThat(command.usageMessage().description()).as(name).isNotEmpty();
    }

    /** Help is a format to picocli, which warns on standard error, past the program, of a percent sign by itself. */
    @ParameterizedTest
    @MethodSource("commandsInBothLanguages")
    void noTextOfHelpIsTakenForAFormat(String name, String code) {
        CommandSpec command = specs(code).get(name).getCommandSpec();
        List<String> texts = new ArrayList<>(List.of(command.usageMessage().description()));
        texts.addAll(List.of(command.usageMessage().header()));
        command.options().forEach(option -> texts.addAll(List.of(option.description())));
        command.positionalParameters().forEach(argument -> texts.addAll(List.of(argument.description())));
        assertThat(texts).as(name).isNotEmpty().noneMatch(text -> text.contains("%"));
    }

    @Test
    void theCommandForDevelopersExplainsItselfToo() {
        assertThat(Program.in(folder).call("validation", "--help").out()).contains("docs/validation.md");
        assertThat(Program.in(folder)
                        .call("validation", "--help", "--lang", "zh")
                        .out())
                .containsPattern("供修改模型者.*docs/validation\\.md");
    }

    @Test
    void listsAllCommandsAndExitCodes() {
        Ended ended = Program.in(folder).call("--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains(Commands.NAMES);
        assertThat(ended.out().lines().map(String::strip).map(line -> line.replaceFirst(" .*", "")))
                .contains("0", "1", "2", "3", "4", "130");
    }

    @Test
    void optionsThatMeanTheSameAreCalledTheSame() {
        Map<String, CommandLine> commands = specs("en");
        for (String option : List.of(
                "--out",
                "--seed",
                "--seeds",
                "--mode",
                "--set",
                "--quarters",
                "--threads",
                "--keep-going",
                "--fail-fast",
                "--dry-run",
                "--json",
                "--lang",
                "--quiet",
                "--verbose",
                "--every-seed")) {
            assertThat(commands.get("run").getCommandSpec().findOption(option))
                    .as(option)
                    .isNotNull();
        }
    }

    @Test
    void fitsTheTerminal() {
        for (String code : Language.CODES) {
            Ended ended = Program.in(folder).with("COLUMNS", "80").call("run", "--help", "--lang", code);
            assertThat(ended.out().lines())
                    .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void isPlainWhereNobodyLooks() {
        assertThat(Program.in(folder).call("--help").out()).doesNotContain("\u001b");
        assertThat(Program.in(folder).onTerminal().call("--help").out()).contains("\u001b");
        assertThat(Program.in(folder)
                        .onTerminal()
                        .with("NO_COLOR", "1")
                        .call("--help")
                        .out())
                .doesNotContain("\u001b");
        assertThat(Program.in(folder)
                        .onTerminal()
                        .with("TERM", "dumb")
                        .call("--help")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void saysItsVersion() {
        Ended ended = Program.in(folder).call("--version");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("reshuffle ");
    }

    @Test
    void withoutACommandListsThemAsAnError() {
        Ended ended = Program.in(folder).call();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains(Commands.NAMES);
    }

    private Map<String, CommandLine> specs(String code) {
        Shell shell = new Shell(System.out, System.err, Map.of(), folder, false, false);
        Session session = new Session(shell, PreferenceFile.find(shell), Language.of(code));
        return Commands.line(session, Commands.NAMES.toArray(String[]::new)).getSubcommands();
    }
}
