package dev.xproto.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** So many files that they are read side by side give what they would give one after the other. */
class ManyFilesTest {
    private static final int FILES = 40;
    private static final int MODELS = 60;

    @Test
    void giveTheirModelsInTheOrderOfTheirNames() {
        CompileResult result = compile(files(""));
        ModelGraph graph = result.graph().orElseThrow();
        assertThat(graph.models())
                .extracting(Model::name)
                .containsExactlyElementsOf(IntStream.range(0, FILES)
                        .boxed()
                        .flatMap(file -> IntStream.range(0, MODELS).mapToObj(model -> name(file, model)))
                        .toList());
    }

    @Test
    void giveAllTheirDiagnosticsInTheSameOrderEveryTime() {
        List<SourceFile> files = files(" [max_lenght = 3, default = 1]");
        List<String> first = texts(compile(files));
        assertThat(first).hasSizeGreaterThan(FILES * MODELS);
        List<SourceFile> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(texts(compile(shuffled))).isEqualTo(first);
    }

    private static List<String> texts(CompileResult result) {
        return result.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static CompileResult compile(List<SourceFile> files) {
        return new XprotoCompiler().compile(new CompileRequest(files, List.of(), Set.of(), false));
    }

    private static List<SourceFile> files(String options) {
        return IntStream.range(0, FILES).mapToObj(file -> file(file, options)).toList();
    }

    private static SourceFile file(int file, String options) {
        StringBuilder text = new StringBuilder("option name = \"many\";\n");
        for (int model = 0; model < MODELS; model++) {
            text.append("""
                    message %s {
                        option description = "One of so many models that reading them takes longer than starting a thread";
                        optional string label = 1%s;
                        optional manytoone next->%s:previous_%d_%d = 2:%d;
                    }
                    """.formatted(name(file, model), options, name(file, 0), file, model, 1001 + model));
        }
        return SourceFile.of("file%02d.xproto".formatted(file), text.toString());
    }

    private static String name(int file, int model) {
        return "Model%dOf%d".formatted(model, file);
    }
}
