package dev.xproto.benchmarks;

import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link LanguageBenchmark} and prints what docs/benchmarks.md has. Takes the inputs as arguments; else all of them. */
public final class LanguageReport {
    private LanguageReport() {}

    private record Figures(double micros, double allocated) {}

    /** What an input is. */
    private record Size(long bytes, int models) {}

    /** Measures and prints. */
    public static void main(String[] inputs) throws RunnerException, IOException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(LanguageBenchmark.class.getName()).addProfiler(GCProfiler.class);
        options.jvmArgsAppend("-Dcore=" + System.getProperty("core", ""));
        if (inputs.length > 0) {
            options.param("input", inputs);
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) throws IOException {
        Map<String, Map<String, Figures>> table = new TreeMap<>(LanguageReport::bySize);
        for (RunResult result : results) {
            String input = result.getParams().getParam("input");
            String name = result.getPrimaryResult().getLabel();
            double allocated = Objects.requireNonNull(
                            result.getSecondaryResults().get("gc.alloc.rate.norm"))
                    .getScore();
            table.computeIfAbsent(input, key -> new TreeMap<>())
                    .put(name, new Figures(result.getPrimaryResult().getScore(), allocated));
        }
        System.out.println("| input | MB | step | ms | MB/s | us/model | bytes/byte | of bare ANTLR |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (Map.Entry<String, Map<String, Figures>> row : table.entrySet()) {
            print(row.getKey(), row.getValue());
        }
        printGrowth(table);
    }

    private static int bySize(String one, String other) {
        return Integer.compare(rank(one), rank(other));
    }

    private static int rank(String input) {
        return input.equals("core") ? 0 : Integer.parseInt(input);
    }

    private static Size size(String input) throws IOException {
        List<SourceFile> files = LanguageBenchmark.files(input);
        long bytes = 0;
        for (SourceFile file : files) {
            bytes += file.text().getBytes(StandardCharsets.UTF_8).length;
        }
        int models = new XprotoCompiler()
                .compile(new CompileRequest(
                        files, List.of(), Set.of("AttributeMixin", "PlModelMixIn", "AbstractBaseUser"), false))
                .graph()
                .orElseThrow()
                .models()
                .size();
        return new Size(bytes, models);
    }

    private static void print(String input, Map<String, Figures> steps) throws IOException {
        Size size = size(input);
        double bare = steps.getOrDefault("bareTree", new Figures(1, 1)).micros();
        steps.forEach((step, figures) -> System.out.printf(
                "| %s | %.2f | %s | %.2f | %.1f | %.1f | %.1f | %.2f |%n",
                input,
                size.bytes() / 1e6,
                step,
                figures.micros() / 1e3,
                size.bytes() / figures.micros(),
                figures.micros() / size.models(),
                figures.allocated() / size.bytes(),
                figures.micros() / bare));
    }

    /** The exponent of growth between the smallest and the largest synthetic input, by bytes. */
    private static void printGrowth(Map<String, Map<String, Figures>> table) throws IOException {
        List<String> sizes =
                table.keySet().stream().filter(input -> rank(input) > 100).toList();
        for (int i = 1; i < sizes.size(); i++) {
            String small = sizes.get(0);
            String large = sizes.get(i);
            double bytes = (double) size(large).bytes() / size(small).bytes();
            for (String step : table.getOrDefault(large, Map.of()).keySet()) {
                double time = micros(table, large, step) / micros(table, small, step);
                System.out.printf(
                        "growth of %s from %s to %s: %.3f%n", step, small, large, Math.log(time) / Math.log(bytes));
            }
        }
    }

    private static double micros(Map<String, Map<String, Figures>> table, String input, String step) {
        return table.getOrDefault(input, Map.of())
                .getOrDefault(step, new Figures(1, 1))
                .micros();
    }
}
