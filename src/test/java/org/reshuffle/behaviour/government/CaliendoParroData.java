package org.reshuffle.behaviour.government;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The tables of Caliendo and Parro (2015): 31 regions, 40 sectors, 1993. They are not part of the project. */
final class CaliendoParroData {
    static final Path FOLDER = Path.of("..", "shared", "data", "caliendo-parro");

    final List<String> regions = new ArrayList<>();
    final double[][] before;
    final double[][] after;
    final StaticWorld world;
    private final List<String> sectors = new ArrayList<>();

    CaliendoParroData() throws IOException {
        List<Double> elasticities = new ArrayList<>();
        rows("theta.csv", row -> {
            sectors.add(row[0]);
            elasticities.add(Double.parseDouble(row[1]));
        });
        rows("deficit.csv", row -> regions.add(row[0]));
        int n = regions.size();
        int cells = sectors.size() * n;
        before = new double[cells][n];
        after = new double[cells][n];
        double[][] share = new double[cells][n];
        double[] expenditure = new double[cells];
        double[] sales = new double[cells];
        rows("trade.csv", row -> {
            int s = sectors.indexOf(row[0]);
            int exporter = regions.indexOf(row[1]);
            int market = s * n + regions.indexOf(row[2]);
            double value = Double.parseDouble(row[3]);
            before[market][exporter] = Double.parseDouble(row[5]);
            after[market][exporter] = Double.parseDouble(row[6]);
            share[market][exporter] = value * (1 + before[market][exporter]);
            expenditure[market] += share[market][exporter];
            sales[s * n + exporter] += value;
        });
        for (int market = 0; market < cells; market++) {
            for (int i = 0; i < n; i++) {
                share[market][i] /= expenditure[market] > 0 ? expenditure[market] : 1;
            }
        }
        double[] valueAddedShare = new double[cells];
        double[][] inputs = new double[cells][sectors.size()];
        double[] output = new double[cells];
        rows("value_added.csv", row -> {
            int cell = sectors.indexOf(row[0]) * n + regions.indexOf(row[1]);
            valueAddedShare[cell] = Double.parseDouble(row[2]);
            output[cell] += valueAddedShare[cell];
        });
        rows("intermediate_consumption.csv", row -> {
            int cell = sectors.indexOf(row[1]) * n + regions.indexOf(row[2]);
            double value = Double.parseDouble(row[3]);
            inputs[cell][sectors.indexOf(row[0])] = value;
            output[cell] += value;
        });
        double[] valueAdded = new double[n];
        double[] budget = expenditure.clone();
        for (int cell = 0; cell < cells; cell++) {
            double whole = output[cell] > 0 ? output[cell] : 1;
            valueAddedShare[cell] /= whole;
            valueAdded[cell % n] += valueAddedShare[cell] * sales[cell];
            for (int k = 0; k < sectors.size(); k++) {
                inputs[cell][k] /= whole;
                budget[k * n + cell % n] -= inputs[cell][k] * sales[cell];
            }
        }
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int market = i; market < cells; market += n) {
                budget[market] = Math.max(0, budget[market]);
                sum += budget[market];
            }
            for (int market = i; market < cells; market += n) {
                budget[market] /= sum;
            }
        }
        double[] theta = elasticities.stream().mapToDouble(Double::doubleValue).toArray();
        world = new StaticWorld(theta, share, before, expenditure, budget, valueAddedShare, inputs, valueAdded);
    }

    private static void rows(String file, Consumer<String[]> use) throws IOException {
        Files.readAllLines(FOLDER.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(use);
    }
}
