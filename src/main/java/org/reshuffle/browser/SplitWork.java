package org.reshuffle.browser;

import com.google.common.collect.ImmutableList;
import java.util.function.ToDoubleFunction;
import org.reshuffle.experiment.Causes;
import org.reshuffle.experiment.sensitivity.Shapley;
import org.reshuffle.shock.Event;

/**
 * Splits a figure's distance from the baseline among the causes that differ between the two, run by run, so that a page
 * can tell how far it is, and stop it.
 */
final class SplitWork {
    private final Causes causes;
    private final ToDoubleFunction<ImmutableList<Event>> figure;
    private final double[] outcomes;
    private int done;

    /** @param figure what is split, in the run in which these shocks happen */
    SplitWork(Causes causes, ToDoubleFunction<ImmutableList<Event>> figure) {
        this.causes = causes;
        this.figure = figure;
        outcomes = new double[1 << causes.count()];
    }

    int done() {
        return done;
    }

    int total() {
        return outcomes.length;
    }

    /** Runs one set of causes more; false once all have been run. */
    boolean step() {
        if (done < outcomes.length) {
            outcomes[done] = figure.applyAsDouble(causes.on(done));
            done++;
        }
        return done < outcomes.length;
    }

    /** The figure without any of the causes, what all of them add, and the part of each, in the figure's unit. */
    void write(JsonText json) {
        double without = outcomes[0];
        json.put("without", without).put("whole", outcomes[outcomes.length - 1] - without);
        json.begin("causes", '[');
        // Where nothing differs there is nothing to split.
        Shapley split = causes.count() == 0 ? null : Shapley.of(outcomes);
        for (int k = 0; split != null && k < causes.count(); k++) {
            json.begin('{').put("part", split.parts().get(k)).begin("events", '[');
            for (Event event : causes.events().get(k)) {
                json.begin('{').put("id", event.id()).put("kind", event.kind().name());
                json.put("title", event.title()).end('}');
            }
            json.end(']').end('}');
        }
        json.end(']');
    }
}
