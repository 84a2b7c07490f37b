package org.reshuffle.cli;

import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;

/** The commands with what each does, in the help of the program: from their names alone, none of them is loaded. */
final class CommandList implements IHelpSectionRenderer {
    private final Language language;

    CommandList(Language language) {
        this.language = language;
    }

    @Override
    public String render(Help help) {
        int width = 0;
        for (String name : Commands.NAMES) {
            width = Math.max(width, name.length());
        }
        StringBuilder list = new StringBuilder(System.lineSeparator())
                .append(language.text("help.commands"))
                .append(System.lineSeparator());
        for (String name : Commands.NAMES) {
            list.append("  ")
                    .append(help.colorScheme().commandText(name))
                    .append(" ".repeat(width - name.length() + 2))
                    .append(language.text(Commands.PROGRAM + "." + name + ".usage.header"))
                    .append(System.lineSeparator());
        }
        return list.toString();
    }
}
