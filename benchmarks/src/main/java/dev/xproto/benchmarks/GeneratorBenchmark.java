package dev.xproto.benchmarks;

import dev.xproto.codegen.GenerationRequest;
import dev.xproto.codegen.GenerationResult;
import dev.xproto.codegen.GenerationRun;
import dev.xproto.codegen.Generators;
import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a linked graph to the texts of all files, in memory: everything that a target does but writing to the disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx5g", "-XX:+UseParallelGC"})
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 3, time = 1)
public class GeneratorBenchmark {
    /** What stands for every target in one run. */
    static final String ALL = "all";

    /** How many models, each of about 1.5 KB of text. */
    @Param({"100", "1000", "10000"})
    public int models = 100;

    /** A target, or all of them. */
    @Param({"java", "tosca", "tosca-keys", "model-deps", "graphviz", "mermaid", "proto", "modeldefs", "openapi", ALL})
    public String target = ALL;

    private final Generators generators = Generators.load(GeneratorBenchmark.class.getClassLoader());
    private List<SourceFile> files = List.of();
    private ModelGraph graph = new ModelGraph(List.of(), List.of(), List.of());

    /** Makes the texts. */
    @Setup
    public void read() {
        files = SyntheticModels.of(models);
    }

    /** A graph that nobody has asked anything of, so that indexes are built as in a build. */
    @Setup(Level.Invocation)
    public void compile() {
        graph = new XprotoCompiler()
                .compile(new CompileRequest(files, List.of(), Set.of(), false))
                .graph()
                .orElseThrow();
    }

    /** The target, with its checks. */
    @Benchmark
    public GenerationResult generate() {
        List<String> targets = target.equals(ALL) ? List.copyOf(generators.names()) : List.of(target);
        GenerationResult result = new GenerationRun(generators)
                .run(new GenerationRequest(graph, new HashSet<>(files), Map.of(), targets, Map.of()));
        if (result.hasErrors()) {
            throw new IllegalStateException(String.valueOf(result.diagnostics()));
        }
        return result;
    }
}
