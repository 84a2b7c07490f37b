package org.reshuffle.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.shock.EnergyPriceShock;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.FieldValues;
import org.reshuffle.shock.Step;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;
import org.reshuffle.world.Text;

/** Scenarios over invented worlds. */
public final class SyntheticScenario {
    private SyntheticScenario() {}

    /** One event, {@code gas-cut}, in the one arm {@code scenario}. */
    public static Scenario of(BaseWorld world, int quarters, int seeds, Scenario.Mode mode) {
        return with(
                world,
                quarters,
                seeds,
                mode,
                ImmutableList.of(
                        new Scenario.Arm("scenario", new Text("Gas is cut off", "断气"), ImmutableList.of("gas-cut"))));
    }

    /** Likewise, with arms of its own. */
    public static Scenario with(
            BaseWorld world, int quarters, int seeds, Scenario.Mode mode, ImmutableList<Scenario.Arm> arms) {
        Quarter start = new Quarter(2018, 1);
        Event cut = new Event(
                "gas-cut",
                new EnergyPriceShock(),
                new Text("Gas no longer flows", "天然气断供"),
                new Step(1.5, Math.min(12, quarters / 2), Integer.MAX_VALUE),
                new FieldValues(ImmutableMap.of(
                        "nations", ImmutableList.of("DEU"), "sources", ImmutableList.of("pipeline:RUS"))),
                new Text("Invented price", "虚构价格"));
        Quarter at = start.plus(Math.min(26, quarters - 1));
        return new Scenario(
                new Scenario.About(
                        "gas-test",
                        new Text("Gas stops flowing to Germany", "德国断气"),
                        new Text(
                                "What becomes of German industry when its pipeline gas stops, against the same world with it?",
                                "管道气中断后，与气源不断的同一世界相比，德国工业会怎样？"),
                        ImmutableList.of("C22"),
                        ImmutableList.of(new Scenario.Source("invented", new Text("Invented by the tests", "测试虚构")))),
                world,
                new Scenario.Plan(start, quarters, mode, 7, seeds, 1),
                Settings.standard().with(Switch.POOL, "elastic"),
                ImmutableList.of(cut),
                arms,
                ImmutableList.of(new Scenario.Lever(
                        "shocks.gas-cut.profile.size", new Text("Price rise", "涨价幅度"), "fraction", 0, 3)),
                ImmutableList.of(new Scenario.Uncertainty("parameters.scale.elasticity", 0.2, 1.3)),
                ImmutableList.of(
                        new Scenario.Outcome("DEU.ENI.output", at),
                        new Scenario.Outcome("DEU.ALL.output", at),
                        new Scenario.Outcome("WLD.ENI.share", at),
                        new Scenario.Outcome("DEU.ALL.unemployment", at)),
                ImmutableList.of());
    }
}
