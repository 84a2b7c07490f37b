package org.reshuffle.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reshuffle.world.Text;

/** Collects what is wrong while files are read, so that a user hears of all of it at once. */
final class Findings {
    /** What one input may list; who has more to mend would not read further, so the reading ends there. */
    private static final int MOST = 200;

    private final String main;
    private final List<Finding> list = new ArrayList<>();
    private boolean full;

    /** @param main the file that the user asked for, which is answered first */
    Findings(String main) {
        this.main = main;
    }

    void add(Position at, String path, Text message) {
        // What a user wrote may hold line breaks, and a finding is one line.
        Text line = new Text(Messages.oneLine(message.en()), Messages.oneLine(message.zh()));
        Finding finding = new Finding(at, path.isBlank() ? "file" : Messages.oneLine(path), line);
        if (list.contains(finding)) {
            return;
        }
        if (list.size() == MOST) {
            full = true;
            check();
        }
        list.add(finding);
    }

    /** How many there are so far, to tell whether a part of a file was sound. */
    int count() {
        return list.size();
    }

    /** Refuses the input if anything was found. */
    void check() {
        if (list.isEmpty()) {
            return;
        }
        List<String> files = new ArrayList<>(List.of(main));
        for (Finding finding : list) {
            if (!files.contains(finding.at().file())) {
                files.add(finding.at().file());
            }
        }
        list.sort(Comparator.<Finding>comparingInt(
                        finding -> files.indexOf(finding.at().file()))
                .thenComparingInt(finding -> finding.at().line())
                .thenComparingInt(finding -> finding.at().column()));
        if (full) {
            Finding last = list.get(list.size() - 1);
            list.add(new Finding(last.at(), last.path(), Messages.more()));
        }
        throw new InvalidInput(list);
    }

    /** Refuses the input at once: nothing behind this can be read. */
    InvalidInput fatal(Position at, String path, Text message) {
        add(at, path, message);
        check();
        throw new AssertionError("a finding was just added");
    }
}
