package org.reshuffle.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.Sha256;
import org.reshuffle.scenario.SettingTexts;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/** Makes the manifest of a result. */
final class ManifestSource {
    private ManifestSource() {}

    /** @param resolved text of {@code scenario.resolved.yaml} */
    static Manifest of(ScenarioResult result, String resolved) {
        Scenario scenario = result.scenario();
        return new Manifest(
                scenario.name(),
                scenario.title(),
                scenario.description(),
                hash(resolved),
                scenario.start(),
                scenario.quarters(),
                scenario.mode(),
                seeds(scenario),
                scenario.multiplier(),
                world(scenario.world()),
                arms(result),
                events(scenario),
                parameters(scenario),
                switches(scenario),
                governments(scenario),
                scenario.levers(),
                scenario.uncertainties(),
                scenario.outcomes(),
                scenario.claims(),
                scenario.sources(),
                result.failures(),
                CodeVersion.current(),
                CodeVersion.java(),
                result.timing().wallMillis(),
                result.fingerprint());
    }

    /** SHA-256 of a text in UTF-8. */
    static String hash(String text) {
        Sha256 digest = new Sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(digest.digest());
    }

    private static ImmutableList<Long> seeds(Scenario scenario) {
        ImmutableList.Builder<Long> seeds = ImmutableList.builder();
        for (int k = 0; scenario.mode() != Scenario.Mode.MEAN_FIELD && k < scenario.seeds(); k++) {
            seeds.add(scenario.seed() + k);
        }
        return seeds.build();
    }

    private static Manifest.WorldInfo world(BaseWorld world) {
        return new Manifest.WorldInfo(
                world.id(),
                world.title(),
                world.year(),
                WorldHash.of(world),
                world.nations().stream()
                        .map(nation -> new Manifest.NationInfo(
                                nation.code(), nation.name(), nation.tileColumn(), nation.tileRow()))
                        .collect(ImmutableList.toImmutableList()),
                world.families().stream()
                        .map(family -> new Manifest.FamilyInfo(
                                family.code(), family.name(), family.role().key(), family.manufacturing()))
                        .collect(ImmutableList.toImmutableList()),
                mechanisms(world),
                world.groups(),
                world.provenance());
    }

    private static ImmutableMap<String, String> mechanisms(BaseWorld world) {
        ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
        world.mechanisms()
                .families()
                .forEach((mechanism, family) ->
                        codes.put(mechanism.key(), world.families().get(family).code()));
        return codes.buildOrThrow();
    }

    private static ImmutableList<Manifest.ArmInfo> arms(ScenarioResult result) {
        ImmutableList.Builder<Manifest.ArmInfo> arms = ImmutableList.builder();
        for (ArmResult arm : result.arms()) {
            ImmutableList<String> events = result.scenario().arms().stream()
                    .filter(asked -> asked.name().equals(arm.name()))
                    .flatMap(asked -> asked.events().stream())
                    .collect(ImmutableList.toImmutableList());
            arms.add(new Manifest.ArmInfo(arm.name(), arm.title(), events));
        }
        return arms.build();
    }

    private static ImmutableList<Manifest.EventInfo> events(Scenario scenario) {
        ImmutableList.Builder<Manifest.EventInfo> events = ImmutableList.builder();
        for (Event event : scenario.events()) {
            ImmutableList.Builder<Double> levels = ImmutableList.builder();
            for (int quarter = 0; quarter < scenario.quarters(); quarter++) {
                levels.add(event.profile().level(quarter));
            }
            events.add(new Manifest.EventInfo(
                    event.id(),
                    event.kind().name(),
                    event.title(),
                    event.kind().meaning(),
                    event.kind().unit(),
                    event.source(),
                    event.values().words(),
                    levels.build()));
        }
        return events.build();
    }

    private static ImmutableList<Manifest.ParameterInfo> parameters(Scenario scenario) {
        ImmutableList.Builder<Manifest.ParameterInfo> parameters = ImmutableList.builder();
        for (Parameter parameter : Parameter.values()) {
            parameters.add(new Manifest.ParameterInfo(
                    parameter.path(),
                    scenario.settings().get(parameter),
                    parameter.standard(),
                    parameter.low(),
                    parameter.high(),
                    parameter.unit(),
                    parameter.assumed(),
                    SettingTexts.meaning(parameter),
                    SettingTexts.source(parameter)));
        }
        return parameters.build();
    }

    private static ImmutableMap<String, String> governments(Scenario scenario) {
        ImmutableMap.Builder<String, String> governments = ImmutableMap.builder();
        for (int i = 0; i < scenario.governments().size(); i++) {
            if (scenario.stance(i) != StanceKind.SCRIPTED) {
                governments.put(
                        scenario.world().nations().get(i).code(),
                        scenario.stance(i).key());
            }
        }
        return governments.buildOrThrow();
    }

    private static ImmutableList<Manifest.SwitchInfo> switches(Scenario scenario) {
        ImmutableList.Builder<Manifest.SwitchInfo> switches = ImmutableList.builder();
        for (Switch choice : Switch.values()) {
            switches.add(new Manifest.SwitchInfo(
                    choice.path(),
                    scenario.settings().get(choice),
                    choice.options().get(0),
                    SettingTexts.meaning(choice),
                    SettingTexts.argument(choice).en()));
        }
        return switches.build();
    }
}
