package org.reshuffle.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.reshuffle.result.Json;

/** A question that a class predicts the answer to: one prediction each, the last one counts. Not safe for threads. */
final class Question {
    private final String lesson;
    private final String name;
    private final Axis axis;
    private final Map<String, double[]> predictions = new HashMap<>();
    private boolean open = true;

    Question(String lesson, String name, Axis axis) {
        this.lesson = lesson;
        this.name = name;
        this.axis = axis;
    }

    Axis axis() {
        return axis;
    }

    boolean open() {
        return open;
    }

    void open(boolean to) {
        open = to;
    }

    void reset() {
        predictions.clear();
    }

    /** Takes a prediction in place of an earlier one of the same client. */
    void predict(String client, double[] values) {
        predictions.put(client, values.clone());
    }

    int count() {
        return predictions.size();
    }

    /** What the class thinks: how many in each part of the axis, or for each point of the curve three quantiles. */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("lesson", lesson);
        json.writeStringField("question", name);
        json.writeBooleanField("open", open);
        json.writeNumberField("count", count());
        Json.number(json, "low", axis.low());
        Json.number(json, "high", axis.high());
        if (axis.kind() == Axis.Kind.MARKER) {
            int[] bins = new int[Axis.BINS];
            predictions.values().forEach(values -> bins[axis.bin(values[0])]++);
            json.writeFieldName("histogram");
            json.writeArray(bins, 0, bins.length);
        } else {
            quantiles(json, predictions.values());
        }
        json.writeEndObject();
    }

    private static void quantiles(JsonGenerator json, Collection<double[]> curves) throws IOException {
        int points = commonest(curves);
        double[][] sorted = new double[points][];
        for (int k = 0; k < points; k++) {
            int at = k;
            sorted[k] = curves.stream()
                    .filter(curve -> curve.length == points)
                    .mapToDouble(curve -> curve[at])
                    .sorted()
                    .toArray();
        }
        json.writeObjectFieldStart("curve");
        for (Quantile quantile : Quantile.values()) {
            double[] line = Arrays.stream(sorted).mapToDouble(quantile::of).toArray();
            json.writeFieldName(quantile.key);
            json.writeArray(line, 0, line.length);
        }
        json.writeEndObject();
    }

    /** How many points most curves have: one of another length, which no page draws, says nothing of the others' points. */
    private static int commonest(Collection<double[]> curves) {
        return Multisets.copyHighestCountFirst(curves.stream()
                        .map(curve -> curve.length)
                        .sorted()
                        .collect(ImmutableMultiset.toImmutableMultiset()))
                .stream()
                .findFirst()
                .orElse(0);
    }

    private enum Quantile {
        LOW("low", 0.1),
        MIDDLE("middle", 0.5),
        HIGH("high", 0.9);

        private final String key;
        private final double part;

        Quantile(String key, double part) {
            this.key = key;
            this.part = part;
        }

        /** The nearest rank. */
        double of(double[] sorted) {
            return sorted[(int) Math.round(part * (sorted.length - 1))];
        }
    }
}
