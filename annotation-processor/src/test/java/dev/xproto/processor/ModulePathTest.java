package dev.xproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.processor.read.ApiNames;
import dev.xproto.processor.report.StepCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps in a named module: what they need is on the class path here, as on a module path of automatic modules. */
final class ModulePathTest {
    private static final String STEP = """
            package hidden;

            import dev.xproto.processor.models.Port;

            @dev.xproto.sync.annotation.PullStep(observes = Port.class)
            final class PullPorts implements dev.xproto.sync.step.Puller {
                @Override
                public void pullRecords() {}
            }
            """;
    private static final String PROVIDES =
            "module example.steps { provides dev.xproto.sync.spi.StepFactory with hidden.PullPorts_StepFactory; }";

    @TempDir
    private Path folder;

    @Test
    void compilesAModuleThatProvidesWhatIsGenerated() {
        Workspace module = new Workspace(folder);
        assertThat(compile(module, PROVIDES)).as(module.said().toString()).isTrue();
        assertThat(module.said()).isEmpty();
        assertThat(module.generated("META-INF/services/" + ApiNames.STEP_FACTORY))
                .isEqualTo("hidden.PullPorts_StepFactory\n");
        assertThat(module.classes().resolve("hidden/PullPorts_StepFactory.class"))
                .exists();
    }

    @Test
    void warnsOfAModuleThatProvidesNothing() {
        Workspace module = new Workspace(folder);
        assertThat(compile(module, "module example.steps {}")).isTrue();
        assertThat(module.said())
                .containsExactly(
                        "PullPorts.java:5: warning: [SP0605] module `example.steps` doesn't provide `PullPorts`,"
                                + " so it isn't found on the module path\n  help: write `provides"
                                + " dev.xproto.sync.spi.StepFactory with hidden.PullPorts_StepFactory` into module-info.java, all"
                                + " factories with commas between them");
    }

    @Test
    void thePageShowsBoth() {
        assertThat(page("Wrong").ours()).extracting(Said::code).containsExactly("SP0605");
        assertThat(page("Right").said()).isEmpty();
    }

    private Workspace page(String heading) {
        Workspace module = new Workspace(folder.resolve(heading));
        List<Path> sources = DiagnosticPagesTest.files(StepCode.NOT_PROVIDED, heading).entrySet().stream()
                .map(file -> module.source(file.getKey().replace('.', '/') + ".java", file.getValue()))
                .toList();
        assertThat(compile(module, sources)).as(module.said().toString()).isTrue();
        return module;
    }

    private static boolean compile(Workspace module, String info) {
        List<Path> sources =
                List.of(module.source("module-info.java", info), module.source("hidden/PullPorts.java", STEP));
        return compile(module, sources);
    }

    private static boolean compile(Workspace module, List<Path> sources) {
        return module.compile(
                sources, List.of("-cp", Workspace.classPath(), "--add-reads", "example.steps=ALL-UNNAMED"));
    }
}
