package org.reshuffle.shock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.reshuffle.model.SyntheticWorld;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.EnergySource;

/** What an event's fields may say, and what is said of those that may not. */
class FieldValuesTest {
    /** Nations AAA to AAE, EVEN is AAA, AAC and AAE; families ICE, NEV, BAT, PRI, NTS. */
    private static final BaseWorld WORLD = SyntheticWorld.varied(5, 3, 1);

    private static final Field NATIONS = Field.nations("nations", "n", "国");
    private static final Field FAMILIES = Field.families("families", "f", "业");
    private static final Field SOURCES = Field.sources("sources", "s", "源");
    private static final Field FUEL = Field.number("fuel", 1, "times", 0, 20, "f", "料");
    private static final Field MEASURE = Field.choice("measure", ImmutableList.of("force", "wage"), "m", "项");

    private static FieldValues of(String key, String... words) {
        return new FieldValues(ImmutableMap.of(key, ImmutableList.copyOf(words)));
    }

    private static final FieldValues NOTHING = new FieldValues(ImmutableMap.of());

    @Test
    void nationsAreCodesGroupsOrAll() {
        assertThat(of("nations", "AAD", "AAB").nations(NATIONS, WORLD)).containsExactly(1, 3);
        assertThat(of("nations", "EVEN").nations(NATIONS, WORLD)).containsExactly(0, 2, 4);
        assertThat(of("nations", "ALL").nations(NATIONS, WORLD)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void anExclamationMarkLeavesOut() {
        assertThat(of("nations", "!EVEN", "ALL").nations(NATIONS, WORLD)).containsExactly(1, 3);
        assertThat(of("nations", "EVEN", "!AAC").nations(NATIONS, WORLD)).containsExactly(0, 4);
    }

    @Test
    void nationNamedTwiceCountsOnce() {
        assertThat(of("nations", "AAA", "EVEN", "AAA").nations(NATIONS, WORLD)).containsExactly(0, 2, 4);
    }

    @Test
    void familiesAreCodesManufacturingOrAll() {
        assertThat(of("families", "NTS", "ICE").families(FAMILIES, WORLD)).containsExactly(0, 4);
        assertThat(of("families", "MANUFACTURING").families(FAMILIES, WORLD)).containsExactly(0, 1, 2);
        assertThat(of("families", "ALL").families(FAMILIES, WORLD)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aPipelineWithoutSupplierStandsForEveryPipeline() {
        EnergySource pipeline = EnergySource.parse("pipeline:AAA");
        assertThat(of("sources", "pipeline").matches(SOURCES, pipeline)).isTrue();
        assertThat(of("sources", "pipeline:AAA").matches(SOURCES, pipeline)).isTrue();
        assertThat(of("sources", "pipeline:AAB").matches(SOURCES, pipeline)).isFalse();
        assertThat(of("sources", "domestic", "renewables").matches(SOURCES, pipeline))
                .isFalse();
    }

    @Test
    void fieldsLeftOutStandAtTheirDefaults() {
        assertThat(NOTHING.number(FUEL)).isEqualTo(1);
        assertThat(NOTHING.choice(MEASURE)).isEqualTo("force");
        assertThat(NOTHING.families(FAMILIES.orElse("MANUFACTURING"), WORLD)).containsExactly(0, 1, 2);
    }

    @Test
    void wordsThatFitNothingAreNamedWithTheirField() {
        assertThatThrownBy(() -> of("nations", "ZZZ").nations(NATIONS, WORLD))
                .hasMessage("nations: expected a nation, a group or ALL, got 'ZZZ'");
        assertThatThrownBy(() -> of("families", "ZZZ").families(FAMILIES, WORLD))
                .hasMessage("families: expected a family, MANUFACTURING or ALL, got 'ZZZ'");
        assertThatThrownBy(() -> of("measure", "mood").choice(MEASURE))
                .hasMessage("measure: expected one of force, wage, got 'mood'");
    }

    @Test
    void numbersOutsideTheirRangeAreNamedWithTheRange() {
        for (String number : new String[] {"20.5", "-0.1", "NaN"}) {
            assertThatThrownBy(() -> of("fuel", number).number(FUEL))
                    .hasMessage("fuel: expected a number from 0.0 to 20.0 times, got " + number);
        }
        assertThat(of("fuel", "20").number(FUEL)).isEqualTo(20);
    }
}
