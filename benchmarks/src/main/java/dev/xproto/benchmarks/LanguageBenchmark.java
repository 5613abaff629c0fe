package dev.xproto.benchmarks;

import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.internal.grammar.XprotoLexer;
import dev.xproto.parser.internal.grammar.XprotoParser;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From text to tokens, tree, graph; and bare ANTLR beside it, on the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms10g", "-Xmx10g", "-Xmn6g", "-XX:+UseParallelGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class LanguageBenchmark {
    /** The file named by the system property {@code core}, or a number of synthetic messages. */
    @Param({"core", "100", "1000", "10000", "50000"})
    public String input = "core";

    private List<SourceFile> files = List.of();

    /** The texts of an input. */
    static List<SourceFile> files(String input) throws IOException {
        return input.equals("core")
                ? List.of(SourceFile.of("core.xproto", Files.readString(Path.of(System.getProperty("core")))))
                : SyntheticModels.of(Integer.parseInt(input));
    }

    /** Makes the texts. */
    @Setup
    public void read() throws IOException {
        files = files(input);
    }

    /** What ANTLR alone needs to build its trees; all of them are there at the end, as all models of a graph are. */
    @Benchmark
    public List<ParserRuleContext> bareTree() {
        List<ParserRuleContext> trees = new ArrayList<>();
        for (SourceFile file : files) {
            XprotoLexer lexer = new XprotoLexer(CharStreams.fromString(file.text()));
            XprotoParser parser = new XprotoParser(new CommonTokenStream(lexer));
            parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
            trees.add(parser.file());
        }
        return trees;
    }

    /** Tokens only. */
    @Benchmark
    public void lex(Blackhole hole) {
        for (SourceFile file : files) {
            XprotoLexer lexer = new XprotoLexer(CharStreams.fromString(file.text()));
            Token token = lexer.nextToken();
            while (token.getType() != Token.EOF) {
                hole.consume(token);
                token = lexer.nextToken();
            }
        }
    }

    /** Our syntax tree. */
    @Benchmark
    public void parse(Blackhole hole) {
        XprotoCompiler compiler = new XprotoCompiler();
        for (SourceFile file : files) {
            hole.consume(compiler.parse(file));
        }
    }

    /** The linked graph, every rule checked. */
    @Benchmark
    public CompileResult compile() {
        CompileResult result = new XprotoCompiler()
                .compile(new CompileRequest(
                        files, List.of(), Set.of("AttributeMixin", "PlModelMixIn", "AbstractBaseUser"), false));
        if (result.graph().isEmpty()) {
            throw new IllegalStateException(String.valueOf(result.diagnostics()));
        }
        return result;
    }
}
