package org.reshuffle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_HEADER;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/**
 * The commands. Only those that the arguments name are loaded, which keeps every start short; {@link CommandList} knows
 * the others by name.
 */
final class Commands {
    static final String PROGRAM = "reshuffle";

    /** In the order of {@code --help}. */
    static final List<String> NAMES = List.of(
            "run",
            "validate",
            "sweep",
            "compare",
            "query",
            "equilibrium",
            "tournament",
            "claims",
            "backtest",
            "calibrate",
            "explain",
            "verify",
            "teach",
            "site",
            "init",
            "schema",
            "levers",
            "config",
            "generate-completion",
            "generate-man",
            "help");

    /** Those that say something of every command. */
    private static final List<String> OF_ALL = List.of("generate-completion", "generate-man");

    private Commands() {}

    /** The command line for these arguments. */
    static CommandLine line(Session session, String... args) {
        List<String> words = Arrays.asList(args);
        // What an @file holds is not known yet.
        boolean all = words.stream().anyMatch(word -> word.startsWith("@") || OF_ALL.contains(word));
        CommandLine line = new CommandLine(Main.spec());
        for (String name : NAMES) {
            if (all || words.contains(name)) {
                line.addSubcommand(name, command(name, session));
            }
        }
        if (words.contains("validation")) {
            line.addSubcommand("validation", new ValidationCommand(session));
        }
        lay(line);
        line.getHelpSectionMap().put(SECTION_KEY_COMMAND_LIST, new CommandList(session.language()));
        line.getSubcommands().values().forEach(Commands::lay);
        line.setResourceBundle(session.language().bundle());
        line.setUsageHelpWidth(Math.min(100, session.shell().width()));
        line.setUsageHelpLongOptionsMaxWidth(28);
        line.setOut(new PrintWriter(session.shell().out(), true, UTF_8));
        line.setErr(new PrintWriter(session.shell().err(), true, UTF_8));
        line.setParameterExceptionHandler(new UsageErrors(session));
        line.setExecutionExceptionHandler(new Failures(session));
        line.setExecutionStrategy(new Execution(session));
        return line;
    }

    /** Options in the order of their classes; the header only where commands are listed. */
    private static void lay(CommandLine line) {
        line.getCommandSpec().usageMessage().sortOptions(false);
        List<String> sections = new ArrayList<>(line.getHelpSectionKeys());
        sections.remove(SECTION_KEY_HEADER);
        sections.remove(SECTION_KEY_COMMAND_LIST_HEADING);
        line.setHelpSectionKeys(sections);
    }

    private static Object command(String name, Session session) {
        return switch (name) {
            case "run" -> new RunCommand(session);
            case "validate" -> new ValidateCommand(session);
            case "sweep" -> new SweepCommand(session);
            case "compare" -> new CompareCommand(session);
            case "query" -> new QueryCommand(session);
            case "equilibrium" -> new EquilibriumCommand(session);
            case "tournament" -> new TournamentCommand(session);
            case "claims" -> new ClaimsCommand(session);
            case "backtest" -> new BacktestCommand(session);
            case "calibrate" -> new CalibrateCommand(session);
            case "explain" -> new ExplainCommand(session);
            case "verify" -> new VerifyCommand(session);
            case "teach" -> new TeachCommand(session);
            case "site" -> new SiteCommand(session);
            case "init" -> new InitCommand(session);
            case "schema" -> new SchemaCommand(session);
            case "levers" -> new LeversCommand(session);
            case "config" -> new ConfigCommand(session);
            case "generate-completion" -> new CompletionCommand(session);
            case "generate-man" -> new ManCommand(session);
            case "help" -> new HelpCommand(session);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /**
     * Settles the settings before a command is called. A class of its own: Java 17 crashes when a lambda for an
     * interface as old as picocli's is to go into a class-data archive.
     */
    private static final class Execution implements CommandLine.IExecutionStrategy {
        private final Session session;

        Execution(Session session) {
            this.session = session;
        }

        @Override
        public int execute(ParseResult parsed) {
            try {
                session.adopt(parsed);
                boolean colour = session.preferences().colour(session.shell());
                CommandLine line = parsed.commandSpec().commandLine();
                line.setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
                Integer help = CommandLine.executeHelpRequest(parsed);
                if (help != null) {
                    return help;
                }
                session.preferences().checked(session.language());
            } catch (UsageError e) {
                return new Failures(session).code(e);
            }
            return new CommandLine.RunLast().execute(parsed);
        }
    }
}
