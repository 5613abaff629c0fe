package dev.xproto.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.xproto.processor.StepIndexProcessor;
import dev.xproto.processor.StepProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the annotation processor adds to javac: the same sources compiled with and without it, by turns in one process, so
 * that whatever else the machine does falls on both. Prints what docs/benchmarks.md has.
 */
public final class ProcessorReport {
    private static final int WARM_UP = 3;

    private final JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    private final Path folder;
    private final List<Path> sources;

    private ProcessorReport(Path folder, List<Path> sources) {
        this.folder = folder;
        this.sources = sources;
    }

    private record Figures(double millis, double megabytes) {}

    /**
     * Measures and prints.
     *
     * @param arguments how many models, and how many pairs of compilations; 1000 and 15 when there are none
     */
    public static void main(String[] arguments) throws IOException {
        int models = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int pairs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        Path folder = Files.createTempDirectory("processor-benchmark");
        try {
            List<Path> sources = StepSources.write(models, folder.resolve("src"));
            System.out.printf("%d models and as many steps, %d files, %d pairs%n", models, sources.size(), pairs);
            new ProcessorReport(folder, sources).run(pairs);
        } finally {
            delete(folder);
        }
    }

    private void run(int pairs) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            compile(false);
            compile(true);
        }
        double[] without = new double[pairs];
        double[] with = new double[pairs];
        double[] ratios = new double[pairs];
        double[] memory = new double[2];
        for (int i = 0; i < pairs; i++) {
            // Each goes first as often as the other.
            Figures first = compile(i % 2 == 0);
            Figures second = compile(i % 2 != 0);
            Figures checked = i % 2 == 0 ? first : second;
            Figures bare = i % 2 == 0 ? second : first;
            with[i] = checked.millis();
            without[i] = bare.millis();
            ratios[i] = checked.millis() / bare.millis();
            memory[0] = bare.megabytes();
            memory[1] = checked.megabytes();
        }
        System.out.println("| | javac alone | with the processor | ratio |");
        System.out.println("|---|---|---|---|");
        System.out.printf(
                "| median ms | %.0f | %.0f | %.3f (median of the pairs' ratios) |%n",
                median(without), median(with), median(ratios));
        System.out.printf("| allocated MB | %.0f | %.0f | %.3f |%n", memory[0], memory[1], memory[1] / memory[0]);
    }

    private Figures compile(boolean checked) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> options = new ArrayList<>(List.of(
                "-d", classes.toString(), "-s", classes.toString(), "-cp", System.getProperty("java.class.path")));
        if (!checked) {
            options.add("-proc:none");
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (checked) {
                task.setProcessors(List.of(new StepProcessor(), new StepIndexProcessor()));
            }
            System.gc();
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            if (!task.call()) {
                throw new IllegalStateException(said.toString());
            }
            double millis = (System.nanoTime() - start) / 1e6;
            return new Figures(millis, (threads.getCurrentThreadAllocatedBytes() - bytes) / 1e6);
        } finally {
            delete(classes);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
