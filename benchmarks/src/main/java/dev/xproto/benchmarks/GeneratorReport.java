package dev.xproto.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link GeneratorBenchmark} and prints models per second for each target and number of models, and by which power the
 * time grows with their number. Takes the targets as arguments; else all of them.
 */
public final class GeneratorReport {
    private GeneratorReport() {}

    /** Measures and prints. */
    public static void main(String[] targets) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(GeneratorBenchmark.class.getName());
        if (targets.length > 0) {
            options.param("target", targets);
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, TreeMap<Integer, Double>> table = new TreeMap<>();
        for (RunResult result : results) {
            int models = Integer.parseInt(result.getParams().getParam("models"));
            table.computeIfAbsent(result.getParams().getParam("target"), key -> new TreeMap<>())
                    .put(models, result.getPrimaryResult().getScore());
        }
        System.out.println("| target | models | ms | models/s |");
        System.out.println("|---|---|---|---|");
        table.forEach((target, row) -> row.forEach((models, millis) ->
                System.out.printf("| `%s` | %d | %.1f | %.0f |%n", target, models, millis, models / millis * 1e3)));
        table.forEach(GeneratorReport::printGrowth);
    }

    private static void printGrowth(String target, NavigableMap<Integer, Double> row) {
        Map.Entry<Integer, Double> least = row.firstEntry();
        Map.Entry<Integer, Double> most = row.lastEntry();
        double power = Math.log(most.getValue() / least.getValue()) / Math.log((double) most.getKey() / least.getKey());
        System.out.printf("growth of %s from %d to %d models: %.2f%n", target, least.getKey(), most.getKey(), power);
    }
}
