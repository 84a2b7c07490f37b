package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.shock.Step;

/** What the model says of shocks whose effects others have estimated; nothing was fitted to these. */
public final class PublishedResponses {
    private static final int NEVER = Integer.MAX_VALUE;

    private final Laboratory laboratory;
    private final Scenario gas;
    private final Scenario tradeWar;

    /**
     * @param gas the scenario of the Russian gas stop
     * @param tradeWar the scenario of the tariffs of 2018 to 2025
     */
    public PublishedResponses(Scenario gas, Scenario tradeWar) {
        this.gas = gas;
        this.tradeWar = tradeWar;
        laboratory = Laboratory.of(gas);
    }

    public ImmutableList<Check> checks() {
        return ImmutableList.<Check>builder()
                .add(gasStop(), gasStopOnly(), powerPrice(), robots(), tariffs())
                .addAll(new PolicyChecks(tradeWar.world(), tradeWar.settings()).checks())
                .build();
    }

    private Check gasStop() {
        RunRecord record = laboratory.run(gas, gas.arms().get(0));
        return new Check(
                "gas-stop",
                "Real income of Germany in 2022-24 against no gas shock, nord-stream, worst year",
                "-0.5 to -3 % (Bachmann et al.), -0.4 to -2.7 % (IMF)",
                -3,
                -0.3,
                IntStream.rangeClosed(2022, 2024)
                        .mapToDouble(year -> laboratory.yearEffect(record, "DEU", "ALL", Measure.REAL_INCOME, year))
                        .min()
                        .orElseThrow(),
                "per cent",
                "Bachmann et al. (2022, ECONtribute 28); IMF WP 22/144",
                "The scenario holds the whole price shock of 2021-25 for all of Europe, not the stop alone; trade must"
                        + " balance at once, where Germany's surplus absorbed most of it in 2022");
    }

    private Check gasStopOnly() {
        RunRecord record = laboratory.run(ImmutableList.of(
                Laboratory.event("energy-supply", new Step(1, 4, NEVER), "nations", "EU", "sources", "pipeline:RUS")));
        return new Check(
                "gas-stop-alone",
                "Real income of Germany a year after the European Union loses Russian pipelines, no other shock",
                "-0.5 to -3 %",
                -3,
                -0.3,
                laboratory.effect(record, "DEU", "ALL", Measure.REAL_INCOME, 8),
                "per cent",
                "Bachmann et al. (2022, ECONtribute 28)",
                "");
    }

    private Check powerPrice() {
        RunRecord record = laboratory.run(ImmutableList.of(Laboratory.event(
                "energy-price",
                new Step(0.2 * (1 - laboratory.calibration().world.fuelShare()), 4, NEVER),
                "nations",
                "DEU",
                "sources",
                "domestic,pipeline,sea-borne,renewables")));
        return new Check(
                "power-price",
                "Jobs in German energy-intensive basics two years after power gets 20 % dearer (power is half of the bill)",
                "-2 to -4 %",
                -6,
                -1,
                laboratory.effect(record, "DEU", "ENI", Measure.EMPLOYMENT, 12),
                "per cent",
                "ECB Working Paper 2537",
                "");
    }

    /** One more robot per thousand workers, by the jobs it takes where it works. */
    private Check robots() {
        double local = 0.0039;
        double population = laboratory.calibration().world.nations().get(usa()).population();
        double workforce = laboratory.calibration().world.nations().get(usa()).labourForce();
        double factoryJobs = laboratory.value(laboratory.control(), "USA", "ALL", Measure.EMPLOYMENT, 0);
        double hands = 1 - laboratory.value(laboratory.control(), "USA", "ALL", Measure.AUTOMATED, 0) / 100;
        RunRecord record = laboratory.run(ImmutableList.of(Laboratory.event(
                "automation", new Step(hands * local * population / factoryJobs, 4, NEVER), "nations", "USA")));
        double rise = laboratory.effect(record, "USA", "ALL", Measure.UNEMPLOYMENT, 12);
        return new Check(
                "robots",
                "Employment over population in the United States two years after machines take the tasks that one robot"
                        + " per thousand workers takes where it works (0.39 points)",
                "-0.2 points in the whole economy",
                -0.4,
                -0.05,
                -rise * workforce / population,
                "points",
                "Acemoglu, Restrepo (2020, JPE 128)",
                "");
    }

    private int usa() {
        return laboratory.calibration().world.nation("USA");
    }

    private Check tariffs() {
        Laboratory wars = Laboratory.of(tradeWar);
        RunRecord record = wars.run(tradeWar, tradeWar.arms().get(0));
        return new Check(
                "tariffs-2018",
                "Real income of the United States in 2019 against no tariffs, trade-war",
                "-0.04 % net",
                -0.3,
                0.05,
                wars.yearEffect(record, "USA", "ALL", Measure.REAL_INCOME, 2019),
                "per cent",
                "Fajgelbaum et al. (2020, QJE 135)",
                "Sales that turn to home producers raise income at once here; the published figure holds employment"
                        + " fixed");
    }
}
