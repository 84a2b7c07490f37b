package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Input that cannot be run, with everything that is wrong with it. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ImmutableList<Finding> findings;

    public InvalidInput(Iterable<Finding> findings) {
        super("invalid input", null, false, false);
        this.findings = ImmutableList.copyOf(findings);
    }

    /** What is wrong, at least one thing; by file, then by line. */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /** One line a finding, in the language {@code "zh"}, else English. */
    public ImmutableList<String> lines(String language) {
        return findings.stream().map(finding -> finding.line(language)).collect(ImmutableList.toImmutableList());
    }

    @Override
    public String getMessage() {
        return findings.stream().map(finding -> finding.line("en")).collect(Collectors.joining("\n"));
    }
}
