package dev.xproto.parser.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.ParseResult;
import dev.xproto.parser.SourceFiles;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.compat.Compatibility;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.Label;
import dev.xproto.parser.diagnostics.renderer.JsonRenderer;
import dev.xproto.parser.diagnostics.renderer.PlainRenderer;
import dev.xproto.parser.diagnostics.renderer.SarifRenderer;
import dev.xproto.parser.format.Shape;
import dev.xproto.parser.format.XprotoFormatter;
import dev.xproto.parser.fuzz.Endless.Box;
import dev.xproto.parser.fuzz.Endless.Impatient;
import dev.xproto.parser.fuzz.Endless.User;
import dev.xproto.parser.index.DependencyIndex;
import dev.xproto.parser.index.NumberIndex;
import dev.xproto.parser.index.PolicyIndex;
import dev.xproto.parser.index.ToscaKeyIndex;
import dev.xproto.parser.index.UniquenessIndex;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.model.Policy;
import dev.xproto.parser.policy.PolicyContext;
import dev.xproto.parser.policy.PolicyEvaluator;
import dev.xproto.parser.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whatever bytes come in, there is an answer. A build replays the seeds beside this class, among them all that was ever
 * found; {@code JAZZER_FUZZ=1} looks for more.
 */
class XprotoFuzzTest {
    private static final int LONGEST = 20_000;

    /** Between two files of one input. */
    private static final char NEXT_FILE = '\f';

    private static final String BOXES = """
            option name = "x";
            message Box::p {
                optional string name = 2 [max_length = 20];
                required double size = 3 [default = 1];
                required bool open = 4 [default = False];
                optional manytoone up->Box:downs = 5:1001;
            }
            """;

    private static Optional<SourceFile> text(byte[] data) {
        return data.length > LONGEST ? Optional.empty() : SourceFiles.decode("a.xproto", data, new Diagnostics());
    }

    /** Every place lies in its file, every message says something, and every printer prints it. */
    private static void check(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            assertThat(diagnostic.message()).isNotBlank();
            for (Label label : diagnostic.labels()) {
                assertThat(label.span().end())
                        .isLessThanOrEqualTo(label.span().file().text().length());
            }
        }
        assertThat(new PlainRenderer().render(diagnostics)).doesNotContain("XP9000");
        assertThat(new JsonRenderer().render(diagnostics)).endsWith("\n");
        assertThat(new SarifRenderer().render(diagnostics)).endsWith("\n");
    }

    @FuzzTest(maxDuration = "4m")
    @DictionaryFile(resourcePath = "xproto.dict")
    void parses(byte[] data) {
        text(data).ifPresent(file -> check(new XprotoCompiler().parse(file).diagnostics()));
    }

    @FuzzTest(maxDuration = "4m")
    @DictionaryFile(resourcePath = "xproto.dict")
    void links(byte[] data) {
        Optional<SourceFile> both = text(data);
        if (both.isEmpty()) {
            return;
        }
        String text = both.get().text();
        int cut = Math.max(text.indexOf(NEXT_FILE), 0);
        SourceFile first = SourceFile.of("a.xproto", text.substring(0, cut));
        SourceFile second = SourceFile.of("b.xproto", text.substring(cut));
        CompileResult result = new XprotoCompiler()
                .compile(new CompileRequest(List.of(second), List.of(first), Set.of("Behaviour"), cut % 2 == 1));
        check(result.diagnostics());
        assertThat(result.graph().isPresent())
                .isEqualTo(result.diagnostics().stream().noneMatch(Diagnostic::isError));
        result.graph().ifPresent(XprotoFuzzTest::walk);
    }

    private static void walk(ModelGraph graph) {
        for (Model model : graph.models()) {
            DependencyIndex.of(graph).reached(model);
            NumberIndex.of(graph).members(model);
            NumberIndex.of(graph).reverses(model);
            ToscaKeyIndex.of(graph).keys(model);
            UniquenessIndex.of(graph).keys(model);
        }
        assertThat(new Compatibility().compare(graph, graph)).isEmpty();
    }

    @FuzzTest(maxDuration = "4m")
    @DictionaryFile(resourcePath = "xproto.dict")
    void formats(byte[] data) {
        Optional<SourceFile> file = text(data);
        if (file.isEmpty()) {
            return;
        }
        ParseResult before = new XprotoCompiler().parse(file.get());
        Optional<String> once = new XprotoFormatter().format(file.get()).text();
        assertThat(once.isPresent()).isEqualTo(before.accepted());
        if (once.isPresent()) {
            SourceFile again = SourceFile.of("a.xproto", once.get());
            assertThat(new XprotoFormatter().format(again).text()).contains(once.get());
            assertThat(Shape.of(new XprotoCompiler().parse(again))).isEqualTo(Shape.of(before));
        }
    }

    @FuzzTest(maxDuration = "4m")
    @DictionaryFile(resourcePath = "policy.dict")
    void evaluates(byte[] data) {
        Optional<SourceFile> file = text(data);
        if (file.isEmpty()) {
            return;
        }
        String policy = file.get().text();
        CompileResult result = new XprotoCompiler()
                .compile(CompileRequest.of(SourceFile.of(
                        "a.xproto",
                        BOXES + "policy other < obj.open >\npolicy p < " + policy + " >\npolicy q < " + policy
                                + " >\n")));
        check(result.diagnostics());
        result.graph().ifPresent(graph -> {
            for (Policy one : graph.policies()) {
                holds(graph, one);
            }
        });
    }

    /** Of a policy that guards a model all names are known; of another nobody knows whose names they are. */
    private static void holds(ModelGraph graph, Policy policy) {
        boolean guards = !PolicyIndex.of(graph).guarded(policy.name()).isEmpty();
        try {
            new PolicyEvaluator(graph, new Endless(guards))
                    .holds(policy.expression(), new Box(1), PolicyContext.writing(new User()));
        } catch (Impatient e) {
            return; // quantifiers in quantifiers: long by right
        }
    }
}
