package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.result.Manifest;
import org.reshuffle.result.RunFailure;

/** What the model cannot say: always, and in this scenario. */
final class LimitsSection implements Section {
    /** Years after the base year from which on figures are less than a guess. */
    private static final int FAR = 12;

    private final Edition edition;
    private final Manifest manifest;

    LimitsSection(Edition edition) {
        this.edition = edition;
        this.manifest = edition.data().manifest();
    }

    @Override
    public String name() {
        return "limits";
    }

    @Override
    public Html html() {
        Html html = new Html().open("ul");
        for (String limit : limits()) {
            html.tag("li", limit);
        }
        return html.close("ul");
    }

    List<String> limits() {
        List<String> limits = new ArrayList<>();
        for (int k = 1; edition.phrases().has("limit." + k); k++) {
            limits.add(edition.text("limit." + k, manifest.world().families().size()));
        }
        for (Manifest.SwitchInfo choice : manifest.switches()) {
            String key = "limit.switch." + choice.path() + "." + choice.value();
            if (edition.phrases().has(key)) {
                limits.add(edition.text(key));
            }
        }
        if (manifest.mode() == Scenario.Mode.STOCHASTIC) {
            limits.add(edition.text("limit.stochastic"));
        }
        limits.add(
                manifest.hasIntervals()
                        ? edition.text("limit.seeds", manifest.seeds().size())
                        : edition.text("limit.no-seeds"));
        int lastYear = manifest.quarter(edition.data().last()).year();
        if (lastYear > manifest.world().year() + FAR) {
            limits.add(edition.text("limit.far", manifest.world().year() + FAR, lastYear));
        }
        if (manifest.events().isEmpty()) {
            limits.add(edition.text("limit.calm"));
        }
        if (!manifest.failures().isEmpty()) {
            RunFailure first = manifest.failures().get(0);
            limits.add(edition.text("limit.failures", manifest.failures().size(), first.arm(), first.reason()));
        }
        return limits;
    }
}
