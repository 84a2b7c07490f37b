package org.reshuffle.derive;

import java.util.ArrayList;
import java.util.List;

/** Lines of a world file that say where figures come from: one entry per group of figures. */
final class Provenance {
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    void observed(String item, String en, String zh) {
        entry(item, "observed", en, zh, "");
    }

    void cited(String item, String en, String zh) {
        entry(item, "cited", en, zh, "");
    }

    void derived(String item, String en, String zh) {
        entry(item, "derived", en, zh, "");
    }

    void assumed(String item, String en, String zh, String range) {
        entry(item, "assumed", en, zh, range);
    }

    private void entry(String item, String basis, String en, String zh, String range) {
        lines.add("  - item: \"" + item + '"');
        lines.add("    basis: " + basis);
        lines.add("    source:");
        lines.add("      en: \"" + en + '"');
        lines.add("      zh: \"" + zh + '"');
        lines.add("    range: \"" + range + '"');
    }
}
