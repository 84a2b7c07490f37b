package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.world.Text;

/** The model beside its rivals on one measure: all of manufacturing, or its industries taken together. */
public record Contest(ShareMeasure measure, boolean industries, int cells, ImmutableList<Entry> entries) {
    /**
     * One forecast.
     *
     * @param id {@code model} or the rival's
     * @param accuracy how near it came
     * @param low of the model's error less this rival's, over nations drawn again [points]; 0 for the model
     * @param high likewise
     */
    public record Entry(String id, Text title, Accuracy accuracy, double low, double high) {}

    /** Name of the model among the entries. */
    public static final String MODEL = "model";

    /** Shares of one sector: by nation, NaN where there are none. */
    record Sector(double[] origin, double[] observed, List<double[]> forecasts) {}

    /**
     * @param names ids and titles of the forecasts, the model first
     * @param sectors the sectors that are taken together
     */
    static Contest of(ShareMeasure measure, boolean industries, List<Entry> names, List<Sector> sectors) {
        int nations = sectors.get(0).origin.length;
        List<double[]> errors = new ArrayList<>();
        List<Accuracy> found = new ArrayList<>();
        int[] cells = new int[nations];
        for (int f = 0; f < names.size(); f++) {
            double[] squares = new double[nations];
            List<Double> origin = new ArrayList<>();
            List<Double> forecast = new ArrayList<>();
            List<Double> observed = new ArrayList<>();
            for (Sector sector : sectors) {
                for (int n = 0; n < nations; n++) {
                    double error = sector.forecasts.get(f)[n] - sector.observed[n];
                    if (!Double.isNaN(error)) {
                        squares[n] += error * error;
                        cells[n] += f == 0 ? 1 : 0;
                        origin.add(sector.origin[n]);
                        forecast.add(sector.forecasts.get(f)[n]);
                        observed.add(sector.observed[n]);
                    }
                }
            }
            errors.add(squares);
            found.add(Accuracy.of(array(origin), array(forecast), array(observed)));
        }
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        int count = 0;
        for (int n = 0; n < nations; n++) {
            count += cells[n];
        }
        for (int f = 0; f < names.size(); f++) {
            NationBootstrap.Interval interval = NationBootstrap.difference(errors.get(0), errors.get(f), cells);
            entries.add(new Entry(names.get(f).id, names.get(f).title, found.get(f), interval.low(), interval.high()));
        }
        return new Contest(measure, industries, count, entries.build());
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    public Entry entry(String id) {
        return entries.stream().filter(e -> e.id.equals(id)).findFirst().orElseThrow();
    }

    /** Whether the model came nearer than a rival. */
    public boolean beats(Entry rival) {
        return entry(MODEL).accuracy.rmse() < rival.accuracy.rmse();
    }
}
