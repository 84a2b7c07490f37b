package org.reshuffle.shock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.reshuffle.model.SyntheticWorld;
import org.reshuffle.world.BaseWorld;

/** Each kind of event changes the drivers that it names, at the places it names, and nothing else. */
class ShockKindsTest {
    /** Nations AAA to AAD, families ICE to SPC with fuel and services; pipelines come from AAA. */
    private static final BaseWorld WORLD = SyntheticWorld.varied(4, 11, 3);

    private static final int AAB = 1;
    private static final int AAC = 2;
    private static final int ICE = 0;
    private static final int NEV = 1;

    private final Drivers drivers = new Drivers(4, 13);

    /** Applies an event and returns what has changed, as {@code driver[index]}, with the new value. */
    private Map<String, Double> changes(String kind, double level, String... fields) {
        bind(kind, fields).apply(drivers, level);
        return changes();
    }

    private static ShockKind.Effect bind(String kind, String... fields) {
        ImmutableMap.Builder<String, ImmutableList<String>> words = ImmutableMap.builder();
        for (String field : fields) {
            List<String> parts = Splitter.on('=').splitToList(field);
            words.put(parts.get(0), ImmutableList.copyOf(Splitter.on(',').split(parts.get(1))));
        }
        return ShockKinds.of(kind).bind(new FieldValues(words.buildOrThrow()), WORLD);
    }

    private Map<String, Double> changes() {
        Drivers neutral = new Drivers(4, 13);
        Map<String, Double> changed = new TreeMap<>();
        try {
            for (Field field : Drivers.class.getFields()) {
                if (field.getType() == double[].class) {
                    double[] before = (double[]) field.get(neutral);
                    double[] after = (double[]) field.get(drivers);
                    for (int k = 0; k < before.length; k++) {
                        if (Double.compare(before[k], after[k]) != 0) {
                            changed.put(field.getName() + "[" + k + "]", after[k]);
                        }
                    }
                }
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        for (int pair = 0; pair < 4 * 4 * 13; pair++) {
            if (drivers.barriers().tariffOf(pair) != 0) {
                changed.put("tariff[" + pair + "]", drivers.barriers().tariffOf(pair));
            }
            if (drivers.barriers().icebergCostOf(pair) != 1) {
                changed.put("icebergCost[" + pair + "]", drivers.barriers().icebergCostOf(pair));
            }
        }
        return changed;
    }

    @Test
    void tariffAddsPointsForTheExporterImporterAndFamily() {
        assertThat(changes("tariff", 0.25, "exporters=AAB", "importers=AAC", "families=NEV"))
                .isEqualTo(Map.of("tariff[" + drivers.pair(NEV, AAB, AAC) + "]", 0.25));
    }

    @Test
    void tariffNeverFallsOnHomeSales() {
        Map<String, Double> changed = changes("tariff", 0.1, "exporters=ALL", "importers=AAC");
        // Three foreign exporters, eleven manufacturing families.
        assertThat(changed).hasSize(33);
        for (int s = 0; s < 13; s++) {
            assertThat(drivers.barriers().tariffOf(drivers.pair(s, AAC, AAC))).isZero();
        }
    }

    @Test
    void energySupplyCutsASourceAndAPipelinesPlaceAmongFuelSuppliers() {
        assertThat(changes("energy-supply", 0.8, "nations=AAB", "sources=pipeline:AAA"))
                .containsOnlyKeys("energyAvailability[" + drivers.source(AAB, 3) + "]", "fuelAccess[" + AAB + "]")
                .allSatisfy((driver, value) -> assertThat(value).isCloseTo(0.2, within(1e-15)));
    }

    @Test
    void energySupplyThatIsBuiltOpensNoOtherDoor() {
        assertThat(changes("energy-supply", -1, "nations=AAB", "sources=renewables"))
                .isEqualTo(Map.of("energyAvailability[" + drivers.source(AAB, 2) + "]", 2.0));
    }

    @Test
    void energyPriceMultipliesTheSourcesPrice() {
        assertThat(changes("energy-price", 1.5, "nations=AAB", "sources=sea-borne"))
                .isEqualTo(Map.of("energyPrice[" + drivers.source(AAB, 1) + "]", 2.5));
    }

    @Test
    void automationMovesTasksOrTheCostOfMachines() {
        assertThat(changes("automation", 0.1, "nations=AAB", "families=NEV"))
                .isEqualTo(Map.of("automation[" + drivers.cell(AAB, NEV) + "]", 0.1));
        drivers.reset();
        assertThat(changes("automation", -0.5, "nations=AAB", "measure=machine-cost"))
                .containsOnlyKeys("robotCost[" + AAB + "]");
        assertThat(drivers.robotCost[AAB]).isCloseTo(Math.log(0.5), within(1e-15));
    }

    @Test
    void electricVehiclesFeedInAShareOrAPush() {
        assertThat(changes("electric-vehicles", 0.4, "nations=AAC"))
                .isEqualTo(Map.of("electricShare[" + AAC + "]", 0.4));
        drivers.reset();
        assertThat(changes("electric-vehicles", 0.05, "nations=AAC", "measure=push"))
                .isEqualTo(Map.of("electricPush[" + AAC + "]", 0.05));
    }

    @Test
    void technologyLowersUnitCostOrRaisesTheLearningRate() {
        assertThat(changes("technology", 0.2, "nations=AAB", "families=ICE"))
                .containsOnlyKeys("productivity[" + drivers.cell(AAB, ICE) + "]");
        assertThat(Math.exp(-drivers.productivity[drivers.cell(AAB, ICE)])).isCloseTo(0.8, within(1e-15));
        drivers.reset();
        assertThat(changes("technology", 0.05, "families=NEV", "measure=learning"))
                .isEqualTo(Map.of("learningRate[" + NEV + "]", 0.05));
    }

    @Test
    void subsidyPaysAFractionOfSales() {
        assertThat(changes("subsidy", 0.1, "nations=AAB", "families=ICE,NEV"))
                .isEqualTo(Map.of(
                        "subsidy[" + drivers.cell(AAB, ICE) + "]",
                        0.1,
                        "subsidy[" + drivers.cell(AAB, NEV) + "]",
                        0.1));
    }

    @Test
    void shippingMakesTradeAndSeaBorneFuelDearerButNotHomeSales() {
        Map<String, Double> changed =
                changes("shipping", 0.3, "exporters=AAB", "importers=AAB,AAC", "families=NEV", "fuel=2");
        assertThat(changed)
                .containsOnlyKeys(
                        "icebergCost[" + drivers.pair(NEV, AAB, AAC) + "]",
                        "energyPrice[" + drivers.source(AAB, 1) + "]",
                        "energyPrice[" + drivers.source(AAC, 1) + "]");
        assertThat(drivers.barriers().icebergCostOf(drivers.pair(NEV, AAB, AAC)))
                .isEqualTo(1.3);
        assertThat(drivers.energyPrice[drivers.source(AAC, 1)]).isEqualTo(1.6);
    }

    @Test
    void labourChangesTheForceOrWages() {
        assertThat(changes("labour", 0.1, "nations=AAB")).containsOnlyKeys("labourForce[" + AAB + "]");
        assertThat(drivers.labourForce[AAB]).isCloseTo(Math.log(1.1), within(1e-15));
        drivers.reset();
        assertThat(changes("labour", 0.1, "nations=AAB", "measure=wage")).containsOnlyKeys("wage[" + AAB + "]");
    }

    @Test
    void digitalSpendsOrMovesRents() {
        assertThat(changes("digital", 0.01, "nations=AAB")).isEqualTo(Map.of("digitalSpending[" + AAB + "]", 0.01));
        drivers.reset();
        assertThat(changes("digital", -0.2, "nations=AAB", "measure=leak"))
                .isEqualTo(Map.of("digitalLeak[" + AAB + "]", -0.2));
    }

    @Test
    void componentsAreBlockedForTheNationsNamed() {
        assertThat(changes("components", 1, "nations=AAB,AAC"))
                .isEqualTo(Map.of("componentsBlocked[" + AAB + "]", 1.0, "componentsBlocked[" + AAC + "]", 1.0));
    }

    @Test
    void frontierSpendsThreatensOrRaisesExpectations() {
        assertThat(changes("frontier", 0.01, "nations=AAB")).isEqualTo(Map.of("frontierSpending[" + AAB + "]", 0.01));
        drivers.reset();
        assertThat(changes("frontier", 0.5, "nations=AAC", "measure=threat"))
                .isEqualTo(Map.of("threat[" + AAC + "]", 0.5));
        drivers.reset();
        assertThat(changes("frontier", 0.3, "nations=AAC", "measure=expectation"))
                .isEqualTo(Map.of("frontierExpected[" + AAC + "]", 0.3));
    }

    @Test
    void newIndustryOpensWhereItIsToldTo() {
        assertThat(changes("new-industry", 2, "nations=AAB", "families=SPC"))
                .isEqualTo(Map.of("newIndustry[" + AAB + "]", 2.0));
    }

    @Test
    void newIndustryNamesALatentFamily() {
        assertThatThrownBy(() -> bind("new-industry", "nations=AAB", "families=NEV"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("families: expected a latent family, got 'NEV'");
    }

    @Test
    void aPactIsSignedByItsHostForTheFamiliesItCovers() {
        assertThat(changes("investment-pact", 1.5, "hosts=AAB", "partners=AAB,AAC", "families=NEV", "years=10"))
                .isEqualTo(Map.of(
                        "pact[" + (13 * drivers.tie(AAB, AAC) + NEV) + "]",
                        1.5,
                        "pactQuarters[" + drivers.tie(AAB, AAC) + "]",
                        40.0));
        assertThat(drivers.pacts()).isTrue();
    }

    @Test
    void sanctionsMakeTradeDearerBothWays() {
        assertThat(changes("sanction", 0.3, "senders=AAB", "targets=AAB,AAC", "families=NEV"))
                .isEqualTo(Map.of(
                        "icebergCost[" + drivers.pair(NEV, AAB, AAC) + "]",
                        1.3,
                        "icebergCost[" + drivers.pair(NEV, AAC, AAB) + "]",
                        1.3,
                        "sanction[" + (4 * AAB + AAC) + "]",
                        0.3));
    }

    @Test
    void aLeadershipHoldsOnOrFalls() {
        assertThat(changes("leadership", 1, "nations=AAB")).isEqualTo(Map.of("leaderHold[" + AAB + "]", 1.0));
        drivers.reset();
        assertThat(changes("leadership", 0.5, "nations=AAB", "measure=change"))
                .isEqualTo(Map.of("leaderChange[" + AAB + "]", 0.5));
        bind("leadership", "nations=AAB", "measure=change").apply(drivers, 0.5);
        assertThat(drivers.leaderChange[AAB]).isEqualTo(0.75);
    }

    @Test
    void eventsOfOneKindAddUp() {
        changes("tariff", 0.1, "exporters=AAB", "importers=AAC", "families=NEV");
        changes("tariff", 0.2, "exporters=AAB", "importers=AAC", "families=ALL");
        assertThat(drivers.barriers().tariffOf(drivers.pair(NEV, AAB, AAC))).isCloseTo(0.3, within(1e-15));
        changes("energy-price", 1, "nations=AAB", "sources=domestic");
        changes("energy-price", 0.5, "nations=ALL", "sources=domestic");
        assertThat(drivers.energyPrice[drivers.source(AAB, 0)]).isEqualTo(3);
    }

    @Test
    void resetTakesEverythingBack() {
        for (ShockKind kind : ShockKinds.ALL) {
            for (String measure : measures(kind)) {
                String[] fields = kind.name().equals("new-industry")
                        ? new String[] {"nations=ALL", "families=SPC"}
                        : everywhere(kind, measure);
                bind(kind.name(), fields).apply(drivers, 0.4);
            }
        }
        assertThat(changes().keySet().stream().map(driver -> driver.replaceAll("\\[.*", "")))
                .contains("tariff", "icebergCost", "energyPrice", "energyAvailability", "fuelAccess", "automation")
                .contains("robotCost", "electricShare", "electricPush", "productivity", "learningRate", "subsidy")
                .contains("labourForce", "growth", "wage", "digitalLeak", "digitalSpending", "componentsBlocked")
                .contains("frontierSpending", "threat", "frontierExpected", "newIndustry")
                .contains("pact", "pactQuarters", "sanction", "leaderHold", "leaderChange");
        drivers.reset();
        assertThat(changes()).isEmpty();
    }

    private static ImmutableList<String> measures(ShockKind kind) {
        return kind.fields().stream()
                .filter(field -> field.type() == org.reshuffle.shock.Field.Type.CHOICE)
                .map(org.reshuffle.shock.Field::options)
                .findFirst()
                .orElse(ImmutableList.of(""));
    }

    private static String[] everywhere(ShockKind kind, String measure) {
        return kind.fields().stream()
                .filter(field -> field.required() || field.type() == org.reshuffle.shock.Field.Type.CHOICE)
                .map(field -> field.name() + "=" + (field.required() ? everything(field) : measure))
                .toArray(String[]::new);
    }

    private static String everything(org.reshuffle.shock.Field field) {
        return field.type() == org.reshuffle.shock.Field.Type.SOURCES ? "domestic,pipeline" : "ALL";
    }

    @Test
    void everyKindIsFoundByItsOwnNameAndSaysWhatItDoes() {
        Set<String> names = new HashSet<>();
        for (ShockKind kind : ShockKinds.ALL) {
            assertThat(ShockKinds.of(kind.name())).isSameAs(kind);
            assertThat(names.add(kind.name())).as(kind.name()).isTrue();
            assertThat(kind.low()).isLessThan(kind.high());
            assertThat(kind.unit()).isNotBlank();
        }
        assertThat(names).hasSize(17);
        assertThat(ShockKinds.of("earthquake")).isNull();
    }
}
