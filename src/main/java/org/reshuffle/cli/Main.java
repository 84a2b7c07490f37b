package org.reshuffle.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of {@code reshuffle}. */
@Command(
        name = "reshuffle",
        description = "Simulates how world trade and industry move between nations.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    /** The version that the build wrote into the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"reshuffle " + (version == null ? "(not packaged)" : version)};
        }
    }
}
