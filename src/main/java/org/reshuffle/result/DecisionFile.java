package org.reshuffle.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reshuffle.observe.Decision;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Quarter;

/** Writes what governments decided, arm by arm, in the order it happened. */
final class DecisionFile {
    static final List<String> COLUMNS = List.of(
            "arm",
            "seed",
            "quarter",
            "nation",
            "act",
            "partner",
            "family",
            "change",
            "before",
            "size",
            "unit",
            "motive",
            "cost",
            "cost_percent");

    private final ScenarioResult result;
    private final BaseWorld world;
    private final ByteText text = new ByteText(1 << 16);

    DecisionFile(ScenarioResult result) {
        this.result = result;
        world = result.scenario().world();
    }

    void write(Path file) throws IOException {
        text.text(String.join(",", COLUMNS)).newline();
        Quarter start = result.scenario().start();
        for (ArmResult arm : result.arms()) {
            String seed = arm.meanField() == null ? "," + arm.movesSeed() : ",";
            for (Decision decision : arm.decisions()) {
                text.text(arm.name()).text(seed).comma();
                text.text(start.plus(decision.quarter()).toString()).comma();
                text.text(nation(decision.nation())).comma();
                text.text(decision.act().key()).comma();
                text.text(decision.partner() < 0 ? "" : nation(decision.partner()))
                        .comma();
                text.text(decision.family() < 0 ? "" : family(decision.family()))
                        .comma();
                text.text(decision.change().key()).comma();
                text.number(decision.before()).comma();
                text.number(decision.size()).comma();
                text.text(decision.act().unit()).comma();
                text.text(decision.motive().key()).comma();
                text.number(decision.cost()).comma();
                text.number(decision.costShare()).newline();
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(text.array(), 0, text.length());
        }
    }

    private String nation(int index) {
        return world.nations().get(index).code();
    }

    private String family(int index) {
        return world.families().get(index).code();
    }
}
