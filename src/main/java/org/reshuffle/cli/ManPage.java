package org.reshuffle.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The man page of a command, in the language of the session: what {@code --help} says, as {@code roff}. Written here
 * because picocli's generator makes AsciiDoc, which takes another program to become a man page.
 */
final class ManPage {
    private final Language language;
    private final CommandSpec command;
    private final StringBuilder page = new StringBuilder();

    ManPage(Language language, CommandSpec command) {
        this.language = language;
        this.command = command;
    }

    /** What the page is called, without its section. */
    static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    String text() {
        page.append(".TH \"")
                .append(escaped(name(command).toUpperCase(Locale.ROOT)))
                .append("\" \"1\" \"\" \"")
                .append(Commands.PROGRAM)
                .append("\"\n");
        // Left-aligned, unhyphenated: commands and paths stay whole.
        page.append(".ad l\n.nh\n");
        section("man.name");
        paragraph(name(command) + " \u2014 "
                + String.join(" ", command.usageMessage().header()));
        section("man.synopsis");
        synopsis();
        section("man.description");
        for (String text : command.usageMessage().description()) {
            page.append(".PP\n");
            paragraph(text);
        }
        if (!command.positionalParameters().isEmpty() || !command.options().isEmpty()) {
            section("man.options");
            command.positionalParameters().forEach(this::positional);
            command.options().forEach(this::option);
        }
        commands();
        exitCodes();
        seeAlso();
        return page.toString();
    }

    private void section(String key) {
        page.append(".SH \"").append(language.text(key)).append("\"\n");
    }

    private void paragraph(String text) {
        page.append(escaped(text)).append('\n');
    }

    private void item(String head, String... text) {
        page.append(".TP\n\\fB").append(escaped(head)).append("\\fR\n");
        paragraph(String.join(" ", text));
    }

    private void synopsis() {
        StringBuilder line = new StringBuilder(command.qualifiedName(" ")).append(" [OPTIONS]");
        for (PositionalParamSpec positional : command.positionalParameters()) {
            String label = positional.paramLabel() + (positional.arity().max() > 1 ? "..." : "");
            line.append(positional.required() ? " " + label : " [" + label + "]");
        }
        paragraph(line + (command.subcommands().isEmpty() ? "" : " COMMAND"));
    }

    private void positional(PositionalParamSpec positional) {
        item(positional.paramLabel(), positional.description());
    }

    private void option(OptionSpec option) {
        String names = String.join(", ", option.names());
        item(option.arity().max() == 0 ? names : names + "=" + option.paramLabel(), option.description());
    }

    private void commands() {
        if (command.subcommands().isEmpty()) {
            return;
        }
        section("man.commands");
        for (Map.Entry<String, CommandLine> sub : command.subcommands().entrySet()) {
            item(sub.getKey(), sub.getValue().getCommandSpec().usageMessage().header());
        }
    }

    private void exitCodes() {
        section("man.exit-status");
        command.usageMessage().exitCodeList().forEach((code, meaning) -> item(code.strip(), meaning));
    }

    private void seeAlso() {
        section("man.see-also");
        CommandSpec root = command.root();
        List<String> others = root.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(other -> other != command)
                .map(other -> name(other) + "(1)")
                .toList();
        paragraph((command == root ? "" : name(root) + "(1), ") + String.join(", ", others));
    }

    /** Backslashes and hyphens mean something to roff, and so does a dot or quote that begins a line. */
    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
