package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Arm;
import org.reshuffle.experiment.Scenario.Lever;
import org.reshuffle.experiment.Scenario.Outcome;
import org.reshuffle.experiment.Scenario.Source;
import org.reshuffle.experiment.Scenario.Uncertainty;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Field;
import org.reshuffle.shock.Path;
import org.reshuffle.shock.Profile;
import org.reshuffle.shock.Pulse;
import org.reshuffle.shock.Ramp;
import org.reshuffle.shock.Step;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Switch;

/**
 * Writes everything a run used as a scenario file that refers to no other: every parameter and switch, defaults too,
 * and the whole world. {@link ScenarioReader} makes the same scenario of it.
 */
public final class ScenarioWriter {
    private final Scenario scenario;
    private final YamlWriter out = new YamlWriter();

    private ScenarioWriter(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The text of {@code scenario.resolved.yaml}. */
    public static String resolved(Scenario scenario) {
        ScenarioWriter writer = new ScenarioWriter(scenario);
        writer.head();
        writer.settings();
        writer.governments();
        writer.shocks();
        writer.choices();
        WorldWriter.write(writer.out, scenario.world());
        return writer.out.toString();
    }

    private void head() {
        out.raw(0, "# Everything a run used. It can be run by itself: reshuffle run " + FileName.RESOLVED + "\n");
        out.word(0, "scenario", scenario.name());
        out.text(0, "title", scenario.title());
        out.text(0, "description", scenario.description());
        int quarters = Levers.horizon(scenario);
        out.raw(0, "horizon: {start: " + scenario.start() + ", quarters: " + quarters);
        out.add(scenario.quarters() < quarters ? ", run: " + scenario.quarters() + "}\n" : "}\n");
        out.word(0, "mode", scenario.mode().key());
        out.raw(0, "seed: " + scenario.seed() + "\n");
        out.raw(0, "seeds: " + scenario.seeds() + "\n");
        out.raw(0, "multiplier: " + scenario.multiplier() + "\n");
    }

    private void settings() {
        out.open(0, "parameters");
        for (Parameter parameter : Parameter.values()) {
            out.number(1, parameter.path(), scenario.settings().get(parameter));
        }
        out.open(0, "switches");
        for (Switch choice : Switch.values()) {
            out.word(1, choice.path(), scenario.settings().get(choice));
        }
    }

    /** Exceptions nation by nation: groups are the world's, and a world may be written with others. */
    private void governments() {
        out.open(0, "governments");
        out.word(1, "default", StanceKind.SCRIPTED.key());
        if (scenario.governments().isEmpty()) {
            return;
        }
        out.open(1, "stances");
        for (int i = 0; i < scenario.governments().size(); i++) {
            if (scenario.stance(i) != StanceKind.SCRIPTED) {
                out.word(
                        2,
                        scenario.world().nations().get(i).code(),
                        scenario.stance(i).key());
            }
        }
    }

    private void shocks() {
        out.raw(0, scenario.events().isEmpty() ? "shocks: []\n" : "shocks:\n");
        for (Event event : scenario.events()) {
            out.raw(1, "- id: " + YamlWriter.quoted(event.id()) + "\n");
            out.word(2, "kind", event.kind().name());
            out.text(2, "title", event.title());
            for (Field field : event.kind().fields()) {
                ImmutableList<String> words = event.values().words().get(field.name());
                if (words != null && field.type() == Field.Type.NUMBER) {
                    out.raw(2, field.name() + ": " + words.get(0) + "\n");
                } else if (words != null && field.type() == Field.Type.CHOICE) {
                    out.word(2, field.name(), words.get(0));
                } else if (words != null) {
                    out.words(2, field.name(), words);
                }
            }
            out.raw(2, "profile: {" + profile(event.profile()) + "}\n");
            out.text(2, "source", event.source());
        }
    }

    private String profile(Profile profile) {
        if (profile instanceof Step step) {
            return "type: step, size: " + Decimal.text(step.size()) + ", start: " + date(step.start())
                    + end(step.end());
        }
        if (profile instanceof Ramp ramp) {
            return "type: ramp, size: " + Decimal.text(ramp.size()) + ", start: " + date(ramp.start()) + ", quarters: "
                    + ramp.quarters() + end(ramp.end());
        }
        if (profile instanceof Pulse pulse) {
            return "type: pulse, size: " + Decimal.text(pulse.size()) + ", start: " + date(pulse.start())
                    + ", quarters: " + pulse.quarters() + ", decay: " + Decimal.text(pulse.decay());
        }
        Path path = (Path) profile;
        StringBuilder points = new StringBuilder();
        for (int k = 0; k < path.quarters().length(); k++) {
            points.append(k == 0 ? "" : ", ")
                    .append(date(path.quarters().get(k)))
                    .append(": ");
            Decimal.append(points, path.levels().get(k));
        }
        return "type: path, points: {" + points + "}, interpolation: " + (path.linear() ? "linear" : "step")
                + ", after: " + (path.hold() ? "hold" : "end") + ", scale: " + Decimal.text(path.scale());
    }

    private Quarter date(int quarter) {
        return scenario.start().plus(quarter);
    }

    private String end(int quarter) {
        return quarter == Integer.MAX_VALUE ? "" : ", end: " + date(quarter);
    }

    private void choices() {
        out.open(0, "arms");
        for (Arm arm : scenario.arms()) {
            out.raw(
                    1,
                    "- {name: " + YamlWriter.quoted(arm.name()) + ", title: " + YamlWriter.text(arm.title())
                            + ", with: " + YamlWriter.list(arm.events()) + "}\n");
        }
        out.raw(0, scenario.levers().isEmpty() ? "levers: []\n" : "levers:\n");
        for (Lever lever : scenario.levers()) {
            String unit = lever.unit().isEmpty() ? "" : ", unit: " + YamlWriter.quoted(lever.unit());
            out.raw(
                    1,
                    "- {path: " + lever.path() + ", title: " + YamlWriter.text(lever.title()) + unit + ", range: "
                            + range(lever.low(), lever.high()) + "}\n");
        }
        out.raw(0, scenario.uncertainties().isEmpty() ? "uncertainties: []\n" : "uncertainties:\n");
        for (Uncertainty uncertainty : scenario.uncertainties()) {
            out.raw(
                    1,
                    "- {path: " + uncertainty.path() + ", range: " + range(uncertainty.low(), uncertainty.high())
                            + "}\n");
        }
        out.raw(0, scenario.outcomes().isEmpty() ? "outcomes: []\n" : "outcomes:\n");
        for (Outcome outcome : scenario.outcomes()) {
            out.raw(1, "- {id: " + outcome.id() + ", at: " + outcome.asked() + "}\n");
        }
        out.words(0, "claims", scenario.claims());
        out.raw(0, scenario.sources().isEmpty() ? "sources: []\n" : "sources:\n");
        for (Source source : scenario.sources()) {
            out.raw(
                    1,
                    "- {id: " + YamlWriter.quoted(source.id()) + ", text: " + YamlWriter.text(source.text()) + "}\n");
        }
    }

    private static String range(double low, double high) {
        return "[" + Decimal.text(low) + ", " + Decimal.text(high) + "]";
    }
}
