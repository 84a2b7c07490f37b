package org.reshuffle.experiment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Path;
import org.reshuffle.shock.Profile;
import org.reshuffle.shock.Pulse;
import org.reshuffle.shock.Ramp;
import org.reshuffle.shock.Step;
import org.reshuffle.world.Text;

/**
 * One number of an event's profile.
 *
 * @param info what the lever is
 * @param setter the profile after the move
 */
record ProfileLever(LeverInfo info, Setter setter) {
    private static final double MOST_SCALE = 100;

    private static final Text START = new Text("First quarter in which it can be felt", "最早产生影响的季度");
    private static final Text END = new Text("First quarter without it", "结束后的首个季度");
    private static final Text GROWTH = new Text("Quarters until it is at full strength", "达到全幅所需季度数");
    private static final Text DURATION = new Text("Quarters at full strength", "全幅持续的季度数");
    private static final Text DECAY = new Text("Fraction lost in each quarter after that", "此后每季衰减的比例");
    private static final Text SCALE = new Text("Multiplies every level of the path", "路径各点的共同倍数");

    /** Makes a profile of a value that {@link LeverValue} has checked. */
    interface Setter {
        Profile set(LeverValue value);
    }

    static List<ProfileLever> of(Scenario scenario, Event event) {
        Maker make = new Maker(scenario, event);
        Profile profile = event.profile();
        if (profile instanceof Step p) {
            return withEnd(
                    make,
                    p.end(),
                    p.start(),
                    value -> new Step(p.size(), p.start(), value.whole()),
                    make.size(p.size(), value -> new Step(value.number(), p.start(), p.end())),
                    make.start(p.start(), p.end(), value -> new Step(p.size(), value.whole(), p.end())));
        }
        if (profile instanceof Ramp p) {
            return withEnd(
                    make,
                    p.end(),
                    p.start(),
                    value -> new Ramp(p.size(), p.start(), p.quarters(), value.whole()),
                    make.size(p.size(), value -> new Ramp(value.number(), p.start(), p.quarters(), p.end())),
                    make.start(p.start(), p.end(), v -> new Ramp(p.size(), v.whole(), p.quarters(), p.end())),
                    make.quarters(GROWTH, p.quarters(), v -> new Ramp(p.size(), p.start(), v.whole(), p.end())));
        }
        if (profile instanceof Pulse p) {
            return ImmutableList.of(
                    make.size(p.size(), value -> new Pulse(value.number(), p.start(), p.quarters(), p.decay())),
                    make.start(
                            p.start(),
                            Integer.MAX_VALUE,
                            value -> new Pulse(p.size(), value.whole(), p.quarters(), p.decay())),
                    make.quarters(DURATION, p.quarters(), v -> new Pulse(p.size(), p.start(), v.whole(), p.decay())),
                    make.decay(p.decay(), v -> new Pulse(p.size(), p.start(), p.quarters(), v.number())));
        }
        Path p = (Path) profile;
        return ImmutableList.of(
                make.scale(p, value -> new Path(p.quarters(), p.levels(), p.linear(), p.hold(), value.number())));
    }

    private static List<ProfileLever> withEnd(Maker make, int end, int start, Setter setter, ProfileLever... others) {
        ImmutableList.Builder<ProfileLever> levers =
                ImmutableList.<ProfileLever>builder().add(others);
        if (end != Integer.MAX_VALUE) {
            levers.add(make.end(start, end, setter));
        }
        return levers.build();
    }

    /** The last quarter that a date of the profile names, counted from 0. */
    static int lastDate(Profile profile) {
        if (profile instanceof Step step && step.end() != Integer.MAX_VALUE) {
            return step.end() - 1;
        }
        if (profile instanceof Ramp ramp && ramp.end() != Integer.MAX_VALUE) {
            return ramp.end() - 1;
        }
        return profile instanceof Path path
                ? path.quarters().get(path.quarters().length() - 1)
                : profile.start();
    }

    /**
     * The largest and the smallest scale that keep every level of a path where its kind allows it.
     *
     * @return lowest, highest
     */
    public static double[] scales(Event event, Path path) {
        double high = MOST_SCALE;
        for (int k = 0; k < path.levels().length(); k++) {
            double level = path.levels().get(k);
            if (level > 0) {
                high = Math.min(high, event.kind().high() / level);
            } else if (level < 0) {
                high = Math.min(high, event.kind().low() / level);
            }
        }
        return new double[] {0, Math.max(high, path.scale())};
    }

    /** Makes the levers of one event. */
    private record Maker(Scenario scenario, Event event) {

        private String path(String key) {
            return "shocks." + event.id() + ".profile." + key;
        }

        ProfileLever size(double now, Setter setter) {
            return number(
                    "size",
                    event.kind().unit(),
                    now,
                    event.kind().low(),
                    event.kind().high(),
                    event.kind().meaning(),
                    setter);
        }

        ProfileLever scale(Path profile, Setter setter) {
            double[] range = scales(event, profile);
            return number("scale", "multiplier", profile.scale(), range[0], range[1], SCALE, setter);
        }

        ProfileLever decay(double now, Setter setter) {
            return number("decay", "1/quarter", now, 0.001, 1, DECAY, setter);
        }

        ProfileLever quarters(Text meaning, int now, Setter setter) {
            return new ProfileLever(
                    LeverInfo.whole(
                            path("quarters"),
                            "quarters",
                            now,
                            now,
                            1,
                            RunLevers.MOST_QUARTERS,
                            meaning,
                            event.source()),
                    setter);
        }

        ProfileLever start(int now, int end, Setter setter) {
            return date("start", now, 0, Math.min(end, Levers.horizon(scenario)) - 1, START, setter);
        }

        ProfileLever end(int start, int now, Setter setter) {
            return date("end", now, start + 1, Levers.horizon(scenario), END, setter);
        }

        private ProfileLever number(
                String key, String unit, double now, double low, double high, Text meaning, Setter setter) {
            return new ProfileLever(
                    LeverInfo.number(path(key), unit, now, now, low, high, new LeverInfo.Said(meaning, event.source())),
                    setter);
        }

        private ProfileLever date(String key, int now, int low, int high, Text meaning, Setter setter) {
            String date = scenario.start().plus(now).toString();
            return new ProfileLever(
                    new LeverInfo(
                            path(key),
                            LeverInfo.Type.DATE,
                            "quarters since the start",
                            date,
                            date,
                            low,
                            high,
                            ImmutableList.of(),
                            new LeverInfo.Said(meaning, event.source())),
                    setter);
        }
    }
}
