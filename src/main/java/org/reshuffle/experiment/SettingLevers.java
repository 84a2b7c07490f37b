package org.reshuffle.experiment;

import java.util.ArrayList;
import java.util.List;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** Levers of the catalogue: {@code parameters.*} and {@code switches.*}. */
final class SettingLevers {
    private SettingLevers() {}

    static List<LeverHandle> parameters(Scenario scenario) {
        List<LeverHandle> handles = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            handles.add(parameter(scenario, parameter));
        }
        return handles;
    }

    static LeverHandle parameter(Scenario scenario, Parameter parameter) {
        Settings settings = scenario.settings();
        LeverInfo info = LeverInfo.number(
                "parameters." + parameter.path(),
                parameter.unit(),
                parameter.standard(),
                settings.get(parameter),
                parameter.low(),
                parameter.high(),
                new LeverInfo.OfParameter(parameter));
        return new LeverHandle(info, value -> scenario.withSettings(settings.with(parameter, value.number())));
    }

    static List<LeverHandle> switches(Scenario scenario) {
        Settings settings = scenario.settings();
        List<LeverHandle> handles = new ArrayList<>();
        for (Switch choice : Switch.values()) {
            LeverInfo info = LeverInfo.choice(
                    "switches." + choice.path(),
                    choice.options(),
                    choice.options().get(0),
                    settings.get(choice),
                    new LeverInfo.OfSwitch(choice));
            handles.add(new LeverHandle(info, value -> scenario.withSettings(settings.with(choice, value.text()))));
        }
        return handles;
    }
}
