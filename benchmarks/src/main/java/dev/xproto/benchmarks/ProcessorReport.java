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
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the annotation processor adds to javac: the same sources compiled with and without it, by turns in one process, so
 * that whatever else the machine does falls on both. Two more ways say what of that javac asks of any processor: one that
 * does nothing, and one that writes the same factories without a look at a step. Prints what docs/benchmarks.md has.
 */
public final class ProcessorReport {
    private static final String FACTORY = "_StepFactory.java";

    private final JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Path folder;
    private final List<Path> sources;
    private final Map<String, String> factories = new TreeMap<>();

    private ProcessorReport(Path folder, List<Path> sources) {
        this.folder = folder;
        this.sources = sources;
    }

    private enum Way {
        ALONE("javac alone"),
        IDLE("with a processor that does nothing"),
        COPYING("with one that only writes the same factories"),
        CHECKING("with ours");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    /** Time by the clock, time that the processor worked, and what was allocated, by the thread that compiles. */
    private record Figures(double millis, double busy, double megabytes) {}

    /**
     * Measures and prints.
     *
     * @param arguments how many models, and how many turns of compilations; 1000 and 15 when there are none
     */
    public static void main(String[] arguments) throws IOException {
        int models = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        Path folder = Files.createTempDirectory("processor-benchmark");
        try {
            List<Path> sources = StepSources.write(models, folder.resolve("src"));
            System.out.printf("%d models and as many steps, %d files, %d turns%n", models, sources.size(), turns);
            new ProcessorReport(folder, sources).run(turns);
        } finally {
            delete(folder);
        }
    }

    private void run(int turns) throws IOException {
        // Warms up, and has the factories written that are copied.
        compile(Way.CHECKING);
        List<Way> order = new ArrayList<>(List.of(Way.values()));
        for (Way way : order) {
            compile(way);
        }
        Map<Way, List<Figures>> seen = new EnumMap<>(Way.class);
        for (int i = 0; i < turns; i++) {
            // Each goes first as often as the others.
            Collections.rotate(order, 1);
            for (Way way : order) {
                seen.computeIfAbsent(way, none -> new ArrayList<>()).add(compile(way));
            }
        }
        System.out.println(
                "| | ms | of javac alone | ms of processor time | of javac alone | MB allocated | of javac alone |");
        System.out.println("|---|---|---|---|---|---|---|");
        List<Figures> alone = seen.getOrDefault(Way.ALONE, List.of());
        seen.forEach((way, figures) -> print(way, figures, alone));
    }

    private static void print(Way way, List<Figures> figures, List<Figures> alone) {
        int turns = figures.size();
        double[][] columns = new double[6][turns];
        for (int i = 0; i < turns; i++) {
            Figures of = figures.get(i);
            Figures bare = alone.get(i);
            columns[0][i] = of.millis();
            columns[1][i] = of.millis() / bare.millis();
            columns[2][i] = of.busy();
            columns[3][i] = of.busy() / bare.busy();
            columns[4][i] = of.megabytes();
            columns[5][i] = of.megabytes() / bare.megabytes();
        }
        Object[] medians = Arrays.stream(columns).map(ProcessorReport::median).toArray();
        System.out.printf("| " + way.words + " | %.0f | %.2f | %.0f | %.2f | %.0f | %.2f |%n", medians);
    }

    private Figures compile(Way way) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> options = new ArrayList<>(List.of(
                "-d", classes.toString(), "-s", classes.toString(), "-cp", System.getProperty("java.class.path")));
        if (way == Way.ALONE) {
            options.add("-proc:none");
        }
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (way != Way.ALONE) {
                task.setProcessors(processors(way));
            }
            System.gc();
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long busy = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            if (!task.call()) {
                throw new IllegalStateException(said.toString());
            }
            Figures figures = new Figures(
                    (System.nanoTime() - start) / 1e6,
                    (threads.getCurrentThreadCpuTime() - busy) / 1e6,
                    (threads.getCurrentThreadAllocatedBytes() - bytes) / 1e6);
            keepFactories(classes);
            return figures;
        } finally {
            delete(classes);
        }
    }

    private List<Processor> processors(Way way) {
        return switch (way) {
            case ALONE -> List.of();
            case IDLE -> List.of(new CopyingProcessor(Map.of()));
            case COPYING -> List.of(new CopyingProcessor(factories));
            case CHECKING -> List.of(new StepProcessor(), new StepIndexProcessor());
        };
    }

    private void keepFactories(Path classes) throws IOException {
        if (!factories.isEmpty()) {
            return;
        }
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(FACTORY)).toList()) {
                String name = classes.relativize(file).toString().replaceFirst("\\.java$", "");
                factories.put(name.replace('/', '.').replace('\\', '.'), Files.readString(file));
            }
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
