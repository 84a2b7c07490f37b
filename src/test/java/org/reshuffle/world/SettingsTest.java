package org.reshuffle.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parameters and switches: each has a path and a default inside its range. */
class SettingsTest {

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void defaultLiesInTheRange(Parameter parameter) {
        assertThat(parameter.standard()).isBetween(parameter.low(), parameter.high());
        assertThat(parameter.low()).isLessThan(parameter.high());
        assertThat(Parameter.of(parameter.path())).isSameAs(parameter);
        assertThat(Settings.standard().get(parameter)).isEqualTo(parameter.standard());
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void rangeIncludesItsEndsAndNothingBeyond(Parameter parameter) {
        for (double inside : new double[] {parameter.low(), parameter.high()}) {
            assertThat(Settings.standard().with(parameter, inside).get(parameter))
                    .isEqualTo(inside);
        }
        for (double outside :
                new double[] {Math.nextDown(parameter.low()), Math.nextUp(parameter.high()), Double.NaN}) {
            assertThatThrownBy(() -> Settings.standard().with(parameter, outside))
                    .hasMessageContaining("parameters." + parameter.path())
                    .hasMessageEndingWith("got " + outside);
        }
    }

    @ParameterizedTest
    @EnumSource(Switch.class)
    void everySwitchHasADefaultAndAnotherOption(Switch choice) {
        assertThat(Settings.standard().get(choice)).isEqualTo(choice.options().get(0));
        Settings thrown = Settings.standard().with(choice, choice.options().get(1));
        assertThat(thrown.isDefault(choice)).isFalse();
        assertThat(Settings.standard().isDefault(choice))
                .as("the standard is not touched")
                .isTrue();
        assertThat(Switch.of(choice.path())).isSameAs(choice);
        assertThatThrownBy(() -> Settings.standard().with(choice, "perhaps"))
                .hasMessage("switches.%s: expected one of %s, got 'perhaps'"
                        .formatted(choice.path(), String.join(", ", choice.options())));
    }

    @Test
    void noPathIsTakenTwice() {
        Set<String> paths = new HashSet<>();
        for (Parameter parameter : Parameter.values()) {
            assertThat(paths.add(parameter.path())).as(parameter.path()).isTrue();
        }
        for (Switch choice : Switch.values()) {
            assertThat(paths.add(choice.path())).as(choice.path()).isTrue();
        }
    }

    @Test
    void changingOneParameterLeavesTheOthers() {
        Settings changed = Settings.standard().with(Parameter.GROWTH, 0);
        for (Parameter parameter : Parameter.values()) {
            assertThat(changed.get(parameter)).isEqualTo(parameter == Parameter.GROWTH ? 0 : parameter.standard());
        }
    }
}
