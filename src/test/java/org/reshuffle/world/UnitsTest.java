package org.reshuffle.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.FamilyFigure;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.NationFigure;
import org.reshuffle.observe.Measure;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.shock.Field;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.shock.ShockKinds;

class UnitsTest {

    @Test
    void everyUnitOfTheCodeIsKnownInBothLanguages() {
        List<String> units = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            units.add(measure.unit());
        }
        for (Parameter parameter : Parameter.values()) {
            units.add(parameter.unit());
        }
        for (ShockKind kind : ShockKinds.ALL) {
            units.add(kind.unit());
            kind.fields().stream()
                    .filter(field -> field.type() == Field.Type.NUMBER)
                    .forEach(field -> units.add(field.unit()));
        }
        for (FamilyFigure figure : FamilyFigure.values()) {
            units.add(figure.unit());
        }
        for (NationFigure figure : NationFigure.values()) {
            units.add(figure.unit());
        }
        assertThat(units).allMatch(Units::known);
    }

    @Test
    void everyUnitOfALeverIsKnownInBothLanguages() {
        List<String> units = Levers.all(ScenarioReader.read(Path.of("scenarios/nord-stream.yaml"))).stream()
                .map(LeverInfo::unit)
                .filter(unit -> !unit.isEmpty())
                .toList();
        assertThat(units).contains("runs", "quarters since the start").allMatch(Units::known);
    }

    @Test
    void stayAsTheyAreInEnglish() {
        assertThat(Units.in("fraction", "en")).isEqualTo("fraction");
        assertThat(Units.in("fraction", "zh")).isEqualTo("比例");
        assertThat(Units.in("furlong", "zh")).isEqualTo("furlong");
    }
}
