package org.reshuffle.bench;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Two builds of the engine in one JVM, in turn: their ratio holds where a machine's speed changes from minute to minute.
 *
 * <pre>java -cp CLASSPATH org.reshuffle.bench.TwoBuilds OTHER_CHECKOUT THIS_CHECKOUT [plain|sampled|rule|learn|FILE] [ROUNDS]</pre>
 *
 * Both checkouts must have been compiled, tests included. The first name given twice tells how much ratios scatter.
 */
public final class TwoBuilds {
    private static final int WARM = 8;
    private static final int ARMS = 16;

    private TwoBuilds() {}

    /** @param arguments two checkouts, what to run, and how often */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        String kind = arguments.length > 2 ? arguments[2] : "plain";
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 25;
        IntToDoubleFunction first = arms(Path.of(arguments[0]), kind);
        IntToDoubleFunction second = arms(Path.of(arguments[1]), kind);
        double[] times = new double[rounds];
        double[] others = new double[rounds];
        double[] ratios = new double[rounds];
        for (int round = -WARM; round < rounds; round++) {
            boolean swapped = Math.floorMod(round, 2) == 1;
            double early = (swapped ? second : first).applyAsDouble(ARMS);
            double late = (swapped ? first : second).applyAsDouble(ARMS);
            if (round >= 0) {
                times[round] = swapped ? late : early;
                others[round] = swapped ? early : late;
                ratios[round] = others[round] / times[round];
            }
        }
        System.out.printf(
                "%s: %.2f ms and %.2f ms an arm (least %.2f, %.2f), second over first %.3f (%.3f to %.3f)%n",
                kind,
                quantile(times, 0.5),
                quantile(others, 0.5),
                quantile(times, 0),
                quantile(others, 0),
                quantile(ratios, 0.5),
                quantile(ratios, 0.25),
                quantile(ratios, 0.75));
    }

    private static IntToDoubleFunction arms(Path checkout, String kind)
            throws ReflectiveOperationException, MalformedURLException {
        List<URL> places = new ArrayList<>();
        places.add(checkout.resolve("target/classes").toUri().toURL());
        places.add(checkout.resolve("target/test-classes").toUri().toURL());
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (place.endsWith(".jar")) {
                places.add(Path.of(place).toUri().toURL());
            }
        }
        // It must live as long as what it loaded, so it is not closed.
        ClassLoader loader = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Class<?> arms = loader.loadClass(TimedArms.class.getName());
        return (IntToDoubleFunction) arms.getConstructor(String.class).newInstance(kind);
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
