package org.reshuffle.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import org.junit.jupiter.api.Test;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.FieldValues;
import org.reshuffle.shock.GrowthShock;
import org.reshuffle.shock.Path;
import org.reshuffle.shock.Pulse;
import org.reshuffle.shock.Ramp;
import org.reshuffle.shock.Step;
import org.reshuffle.world.Text;

/** How far a profile may be stretched, and the last quarter that its dates name. */
class ProfileLeverTest {
    private static final Text SAYS = new Text("it", "它");

    private static Path path(double... levels) {
        return new Path(ImmutableIntArray.of(0, 4), ImmutableDoubleArray.copyOf(levels), true, true, 1);
    }

    /** Growth is from -0.9 to 10. */
    @Test
    void noLevelIsScaledBeyondWhatItsShockAllows() {
        for (double[] row : new double[][] {{0, 0.5, 20}, {0, -0.3, 3}, {0.5, -0.3, 3}, {5, -0.3, 2}, {0, 0, 100}}) {
            Path path = path(row[0], row[1]);
            Event event = new Event(
                    "growth",
                    new GrowthShock(),
                    SAYS,
                    path,
                    new FieldValues(ImmutableMap.of("nations", ImmutableList.of("DEU"))),
                    SAYS);
            assertThat(ProfileLever.scales(event, path))
                    .as("of %s and %s", row[0], row[1])
                    .usingComparatorWithPrecision(1e-12)
                    .containsExactly(0, row[2]);
        }
    }

    /** An end is the first quarter without, so that a run may end just before it. */
    @Test
    void theLastDateIsOfAQuarterThatARunNeeds() {
        assertThat(ProfileLever.lastDate(new Step(1, 2, 8))).isEqualTo(7);
        assertThat(ProfileLever.lastDate(new Ramp(1, 2, 3, 8))).isEqualTo(7);
        assertThat(ProfileLever.lastDate(new Step(1, 2, Integer.MAX_VALUE))).isEqualTo(2);
        assertThat(ProfileLever.lastDate(new Pulse(1, 2, 3, 0.5))).isEqualTo(2);
        assertThat(ProfileLever.lastDate(path(1, 2))).isEqualTo(4);
    }
}
