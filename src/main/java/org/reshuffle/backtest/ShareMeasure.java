package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Text;

/** What nations have shares of [per cent], as files of observed figures name it. */
public enum ShareMeasure {
    OUTPUT("world_gross_output", "Gross output", "总产出"),
    EXPORTS("world_manufactured_exports", "Exports", "出口"),
    AMERICAN_IMPORTS("us_manufactured_imports", "Imports of the United States", "美国进口"),
    VALUE_ADDED("manufacturing_value_added", "Value added", "增加值"),
    VEHICLES("vehicle_output", "Vehicles made", "汽车产量");

    private final String key;
    private final Text title;

    ShareMeasure(String key, String en, String zh) {
        this.key = key;
        this.title = new Text(en, zh);
    }

    public String key() {
        return key;
    }

    public Text title() {
        return title;
    }

    static ImmutableList<String> keys() {
        return Arrays.stream(values()).map(ShareMeasure::key).collect(ImmutableList.toImmutableList());
    }

    /** The measure of that key, or null. */
    static @Nullable ShareMeasure of(String key) {
        for (ShareMeasure measure : values()) {
            if (measure.key.equals(key)) {
                return measure;
            }
        }
        return null;
    }
}
