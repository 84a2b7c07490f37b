package org.reshuffle.derive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** World-average input coefficients of 1993, from the tables of Caliendo and Parro (2015), by family. */
final class WorldAverageInputs {
    /** Value of an input per unit of the user's output, by user, then input. */
    private final Map<String, Map<String, Double>> coefficients = new TreeMap<>();

    private final Map<String, Double> outputs = new TreeMap<>();

    WorldAverageInputs(Path data) {
        Path tables = data.resolve("caliendo-parro");
        CsvRows.forEach(
                tables.resolve("value_added.csv"),
                row -> outputs.merge(row.text("sector"), row.number("value"), Double::sum));
        CsvRows.forEach(tables.resolve("intermediate_consumption.csv"), row -> {
            outputs.merge(row.text("sector"), row.number("value"), Double::sum);
            coefficients
                    .computeIfAbsent(row.text("sector"), key -> new TreeMap<>())
                    .merge(row.text("input"), row.number("value"), Double::sum);
        });
        coefficients.forEach((user, inputs) -> inputs.replaceAll((input, value) -> value / outputs.get(user)));
    }

    /** The row of a family, by supplying family. */
    double[] row(String family) {
        double[] row = new double[Codes.FAMILIES.size()];
        for (Map.Entry<String, Double> user : weights(family).entrySet()) {
            coefficients.get(user.getKey()).forEach((input, coefficient) -> {
                for (String supplier : Concordance.suppliers(input, user.getKey())) {
                    row[Codes.family(Concordance.name(supplier))] +=
                            user.getValue() * coefficient * Concordance.weight(supplier);
                }
            });
        }
        return row;
    }

    /** Use of one sector per unit of a family's output. */
    double use(String family, String input) {
        double use = 0;
        for (Map.Entry<String, Double> user : weights(family).entrySet()) {
            use += user.getValue() * coefficients.get(user.getKey()).getOrDefault(input, 0.0);
        }
        return use;
    }

    /** Weights of the sectors a family is made of, adding to 1. */
    private Map<String, Double> weights(String family) {
        Map<String, Double> weights = new TreeMap<>();
        if (family.equals("NTS")) {
            outputs.forEach((sector, output) -> {
                if (Concordance.service(sector)) {
                    weights.put(sector, output);
                }
            });
        } else {
            Concordance.users(family).forEach(user -> weights.put(Concordance.name(user), Concordance.weight(user)));
        }
        double sum = 0;
        List<String> sectors = new ArrayList<>(weights.keySet());
        for (String sector : sectors) {
            sum += weights.get(sector);
        }
        double all = sum;
        weights.replaceAll((sector, weight) -> weight / all);
        return weights;
    }
}
