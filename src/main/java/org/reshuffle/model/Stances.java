package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import java.util.function.IntToDoubleFunction;
import org.reshuffle.behaviour.government.Analysts;
import org.reshuffle.behaviour.government.GovernmentUtility;
import org.reshuffle.behaviour.government.Hedge;
import org.reshuffle.behaviour.government.LearningStance;
import org.reshuffle.behaviour.government.Menu;
import org.reshuffle.behaviour.government.PactRule;
import org.reshuffle.behaviour.government.Provision;
import org.reshuffle.behaviour.government.RuleStance;
import org.reshuffle.behaviour.government.SanctionRule;
import org.reshuffle.behaviour.government.ScriptedStance;
import org.reshuffle.behaviour.government.Stance;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** Gives each nation a government of the kind that the scenario names. */
final class Stances {
    private static final int YEAR = 4;

    /** Inverse of the plastic number, and its square. */
    private static final double YEARLY = 0.7548776662466927;

    private static final double NATIONAL = 0.5698402909980532;

    private Stances() {}

    /** One a nation; none where no government decides for itself. */
    static ImmutableList<Stance> of(RunSetup setup, long seed) {
        ImmutableList<StanceKind> kinds = setup.governments();
        if (kinds.stream().allMatch(kind -> kind == StanceKind.SCRIPTED)) {
            return ImmutableList.of();
        }
        Calibration base = setup.calibration();
        Analysts analysts = new Analysts(base.clustered, base.settings.get(Parameter.GOVERNMENT_MOST_SUBSIDY));
        StrategicPlayers strategic = new StrategicPlayers(setup);
        ImmutableList.Builder<Stance> stances = ImmutableList.builder();
        for (int i = 0; i < kinds.size(); i++) {
            stances.add(
                    kinds.get(i) == StanceKind.STRATEGIC
                            ? strategic.stance(i)
                            : of(kinds.get(i), base, analysts, i, seed));
        }
        return stances.build();
    }

    private static Stance of(StanceKind kind, Calibration base, Analysts analysts, int nation, long seed) {
        return switch (kind) {
            case SCRIPTED -> new ScriptedStance();
            case RULE -> rule(base, analysts, nation, seed);
            case LEARN -> learn(base.settings, analysts, nation, seed);
            case STRATEGIC -> throw new IllegalArgumentException("strategic governments decide together");
        };
    }

    private static Stance rule(Calibration base, Analysts analysts, int nation, long seed) {
        RuleStance.Draws draws = seed == RunRecord.MEAN_FIELD
                ? (chance, year, matter) -> chance
                : (chance, year, matter) -> KeyedStream.of(seed, Purpose.STANCE, year * YEAR + YEAR - 1)
                                        .uniform((long) nation * base.nations + matter)
                                < chance
                        ? 1
                        : 0;
        return new RuleStance(nation, base.nations, analysts, rules(base.settings), draws);
    }

    private static Stance learn(Settings settings, Analysts analysts, int nation, long seed) {
        Menu menu = new Menu(
                analysts,
                settings.get(Parameter.GOVERNMENT_FOCUS),
                settings.get(Parameter.GOVERNMENT_MOST_SUBSIDY),
                settings.get(Parameter.GOVERNMENT_SHELTER),
                settings.get(Parameter.GOVERNMENT_MOST_OPENNESS));
        GovernmentUtility utility = new GovernmentUtility(
                settings.get(Parameter.GOVERNMENT_DISLIKE_UNEMPLOYMENT),
                settings.get(Parameter.GOVERNMENT_DISLIKE_UNREST),
                settings.get(Parameter.GOVERNMENT_LIKING_POWER),
                settings.get(Parameter.GOVERNMENT_DISLIKE_DEBT),
                settings.get(Parameter.GOVERNMENT_DEBT_THRESHOLD));
        Hedge hedge = new Hedge(
                Menu.SIZE,
                settings.get(Parameter.GOVERNMENT_LEARNING_RATE),
                settings.get(Parameter.GOVERNMENT_EXPLORATION));
        IntToDoubleFunction uniforms = seed == RunRecord.MEAN_FIELD
                ? year -> evenly(year, nation)
                : year -> KeyedStream.of(seed, Purpose.STANCE, year * YEAR + YEAR - 1)
                        .uniform(nation);
        return new LearningStance(menu, utility, hedge, uniforms);
    }

    /** Point of the plane that fills it evenly by two irrational steps (Roberts 2018), years along one, nations the other. */
    private static double evenly(int year, int nation) {
        double at = 0.5 + YEARLY * year + NATIONAL * nation;
        return at - Math.floor(at);
    }

    private static RuleStance.Rules rules(Settings settings) {
        double left = 1 - settings.get(Parameter.GOVERNMENT_RETALIATION_DECAY);
        String motive = settings.get(Switch.FRONTIER_MOTIVE);
        return new RuleStance.Rules(
                settings.get(Parameter.GOVERNMENT_EFFORT),
                settings.get(Parameter.GOVERNMENT_ATTENTION),
                settings.get(Parameter.GOVERNMENT_FOCUS),
                settings.get(Parameter.GOVERNMENT_MOST_SUBSIDY),
                where(settings, Switch.SUBSIDY_MATCHING, Parameter.GOVERNMENT_MATCH),
                where(settings, Switch.IMITATION, Parameter.GOVERNMENT_IMITATION),
                where(settings, Switch.RETALIATION, Parameter.GOVERNMENT_RETALIATION),
                left * left * left * left,
                settings.get(Parameter.GOVERNMENT_FRONTIER_PART),
                motive.equals("both") || motive.equals("threat"),
                motive.equals("both") || motive.equals("expectation"),
                where(settings, Switch.COMPLACENCY, Parameter.GOVERNMENT_COMPLACENCY),
                settings.get(Parameter.FRONTIER_EXPECTATION),
                provision(settings),
                new SanctionRule(
                        settings.get(Parameter.GOVERNMENT_SANCTION),
                        settings.get(Parameter.GOVERNMENT_RIVAL_POWER),
                        settings.get(Parameter.GOVERNMENT_DEPENDENCE)),
                new PactRule(
                        settings.get(Parameter.GOVERNMENT_PACT_BENEFIT),
                        (int) Math.rint(YEAR * settings.get(Parameter.GOVERNMENT_PACT_YEARS)),
                        settings.get(Parameter.PACT_DISCOUNT),
                        settings.get(Parameter.GOVERNMENT_RELUCTANCE)));
    }

    private static Provision.Rules provision(Settings settings) {
        return new Provision.Rules(
                settings.get(Parameter.GOVERNMENT_ENERGY_EFFORT),
                settings.get(Parameter.GOVERNMENT_PIPELINE_PART),
                settings.get(Parameter.GOVERNMENT_SECURITY_EFFORT),
                settings.get(Parameter.GOVERNMENT_DIGITAL_EFFORT),
                settings.get(Parameter.GOVERNMENT_OPENNESS),
                settings.get(Parameter.GOVERNMENT_MOST_OPENNESS));
    }

    /** A parameter of a mechanism that a switch may turn off. */
    private static double where(Settings settings, Switch mechanism, Parameter parameter) {
        return settings.get(mechanism).equals("on") ? settings.get(parameter) : 0;
    }
}
