package org.reshuffle.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments, and in another where to read more. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {
    private final Session session;

    UsageErrors(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        session.complain(wording(failure, command));
        session.complain(session.text("error.see-help", command.qualifiedName()));
        return ExitCode.USAGE;
    }

    private String wording(ParameterException failure, CommandSpec command) {
        // picocli misses what is missing before it wonders at an option that does not exist.
        for (String word : failure.getCommandLine().getUnmatchedArguments()) {
            if (isOption(word)) {
                return unknown(word, command);
            }
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (failure instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (failure instanceof OverwrittenOptionException overwritten) {
            return session.text("error.option-twice", name(overwritten.getOverwritten()));
        }
        ArgSpec arg = failure.getArgSpec();
        String value = failure.getValue();
        if (arg != null && value != null) {
            return session.text("error.bad-value", name(arg), value);
        }
        // Whatever else picocli may find, in its own words.
        return String.valueOf(failure.getMessage());
    }

    private static boolean isOption(String word) {
        return word.startsWith("-") && word.length() > 1;
    }

    private String unknown(String word, CommandSpec command) {
        if (isOption(word)) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            return session.text("error.unknown-option", name) + option(name, command);
        }
        if (command.parent() == null) {
            return session.text("error.unknown-command", word) + didYouMean(word, Commands.NAMES);
        }
        return session.text("error.unexpected", word);
    }

    private String didYouMean(String word, List<String> known) {
        return session.language().didYouMean(Nearest.to(word, known));
    }

    /** Compares without hyphens, which all options share. */
    private String option(String word, CommandSpec command) {
        Map<String, String> names = new LinkedHashMap<>();
        for (OptionSpec option : command.options()) {
            for (String name : option.names()) {
                names.put(bare(name), name);
            }
        }
        String nearest = Nearest.to(bare(word), names.keySet());
        return session.language().didYouMean(nearest == null ? null : names.get(nearest));
    }

    private static String bare(String option) {
        return option.replaceFirst("^-+", "");
    }

    private String missing(List<ArgSpec> missing) {
        @Nullable ArgSpec first = missing.isEmpty() ? null : missing.get(0);
        if (first instanceof OptionSpec option && !option.required()) {
            return session.text("error.missing-value", name(option), option.paramLabel());
        }
        return session.text(
                "error.missing", missing.stream().map(UsageErrors::name).collect(Collectors.joining(" ")));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
