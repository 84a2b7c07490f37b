package org.reshuffle.cli;

import java.io.File;
import java.util.concurrent.Callable;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Entry point of {@code reshuffle}. Its own options are built by hand: reading annotations takes longer than all the
 * rest of {@code --help}.
 */
public final class Main implements Callable<Integer> {
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private Main() {}

    public static void main(String[] args) {
        Interruption interruption = Interruption.ofThisThread();
        Shell shell = Shell.ofProcess();
        int code = run(shell, args);
        shell.out().flush();
        interruption.ended();
        System.exit(code);
    }

    /** Does what the arguments say, and returns the exit code. */
    static int run(Shell shell, String... args) {
        PreferenceFile file = PreferenceFile.find(shell);
        Session session = new Session(shell, file, Language.of(LanguageChoice.of(shell, file, args)));
        int code;
        try {
            checkArgumentFiles(session, args);
            code = Commands.line(session, args).execute(args);
        } catch (Throwable failure) {
            code = new Failures(session).code(failure);
        }
        return written(session, code);
    }

    /** Data that did not get out is not done, even if all else is; a stream of data keeps that to itself. */
    private static int written(Session session, int code) {
        if (!session.out().checkError()) {
            return code;
        }
        session.complain(session.text("error.output"));
        return code == ExitCode.DONE ? ExitCode.FAILED : code;
    }

    /** The parser takes the name of a file that it cannot read for an argument, and so says little of it. */
    private static void checkArgumentFiles(Session session, String... args) {
        for (String arg : args) {
            if (arg.length() > 1 && arg.startsWith("@") && !arg.startsWith("@@")) {
                File file = new File(arg.substring(1));
                if (!file.canRead() || file.isDirectory()) {
                    throw new UsageError(session.text("error.no-argument-file", file.getPath(), arg));
                }
            }
        }
    }

    /** The program without its commands. */
    static CommandSpec spec() {
        CommandSpec spec = new Main().spec.name(Commands.PROGRAM).versionProvider(new Version());
        spec.usageMessage().customSynopsis(Commands.PROGRAM + " [OPTIONS] COMMAND [ARGUMENTS]");
        spec.addOption(flag("-h", "--help").usageHelp(true).build());
        spec.addOption(flag("-V", "--version").versionHelp(true).build());
        spec.addOption(OptionSpec.builder("--lang")
                .paramLabel("en|zh")
                .completionCandidates(Language.CODES)
                .type(String.class)
                .build());
        spec.addOption(flag("-q", "--quiet").build());
        spec.addOption(flag("-v", "--verbose").build());
        return spec;
    }

    private static OptionSpec.Builder flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0");
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    /** The version that the build wrote into the jar's manifest. */
    private static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {Commands.PROGRAM + " " + (version == null ? "(not packaged)" : version)};
        }
    }
}
