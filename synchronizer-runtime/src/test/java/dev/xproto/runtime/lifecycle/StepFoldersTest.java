package dev.xproto.runtime.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.runtime.config.ConfigReader;
import dev.xproto.runtime.config.Settings;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps that are compiled into a folder, and are on nobody's class path. */
class StepFoldersTest {
    private static final String FACTORY = """
            package outside;
            import dev.xproto.models.core.Service;
            import dev.xproto.sync.spi.StepFactory;
            import dev.xproto.sync.spi.StepServices;
            public final class OutsideStep implements StepFactory {
                public StepDescriptor descriptor() {
                    return StepDescriptor.KIND("outside.Sync", Service.TYPE);
                }
                public Object create(StepServices services) {
                    return Helper.made();
                }
            }
            final class Helper {
                static Object made() {
                    return "made by " + Helper.class.getClassLoader().getClass().getSimpleName();
                }
            }
            """;

    @TempDir
    Path folder;

    private Path compile(String name, String kind) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(name));
        Path source = folder.resolve("OutsideStep.java");
        Files.writeString(source, FACTORY.replace("KIND", kind));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(result).isZero();
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve(StepFactory.class.getName()), "outside.OutsideStep\n");
        return classes;
    }

    private Settings settings(String more) throws IOException {
        Path file = folder.resolve("config.yaml");
        Files.writeString(file, "name: a\n" + more);
        return ConfigReader.read(file).settings().orElseThrow();
    }

    /** Nothing of it is asked for. */
    private static StepServices services() {
        return (StepServices) java.lang.reflect.Proxy.newProxyInstance(
                StepServices.class.getClassLoader(), new Class<?>[] {StepServices.class}, (proxy, method, args) -> {
                    throw new AssertionError(method);
                });
    }

    private static List<String> codes(StartException e) {
        return e.findings().stream().map(finding -> finding.code()).toList();
    }

    @Test
    void runsTheStepsOfAFolderInsteadOfThoseOfTheClassPath() throws IOException {
        compile("steps", "sync");
        StepFolders.Found found = new StepFolders(settings("steps_dir: steps\n"), StepCatalog.of(List.of())).find();
        assertThat(found.steps().all()).hasSize(1);
        StepFactory step = found.steps().all().get(0);
        assertThat(step.descriptor().className()).isEqualTo("outside.Sync");
        assertThat(step.create(services())).isEqualTo("made by URLClassLoader");
        assertThat(step.getClass().getClassLoader()).isNotSameAs(getClass().getClassLoader());
        found.close().run();
    }

    @Test
    void keepsFoldersApart() throws IOException {
        compile("steps", "sync");
        compile("policies", "policy");
        StepFolders.Found found = new StepFolders(
                        settings("steps_dir: steps\nmodel_policies_dir: policies\n"), StepCatalog.of(List.of()))
                .find();
        assertThat(found.steps().all()).hasSize(2);
        assertThat(found.steps().all().stream()
                        .map(step -> step.getClass().getClassLoader())
                        .distinct())
                .hasSize(2);
        found.close().run();
    }

    @Test
    void refusesAFolderWithoutTheStepsThatItsKeyAsksFor() throws IOException {
        compile("policies", "policy");
        Settings settings = settings("steps_dir: policies\n");
        StepFolders folders = new StepFolders(settings, StepCatalog.of(List.of()));
        StartException refused =
                org.assertj.core.api.Assertions.catchThrowableOfType(StartException.class, folders::find);
        assertThat(codes(refused)).contains("XR0117");
        assertThat(refused.findings().get(0).help()).contains("`outside.Sync` (POLICY)");
    }

    @Test
    void saysThatAFolderOfPythonCodeIsNotUsed() throws IOException {
        Path python = Files.createDirectories(folder.resolve("python"));
        Files.writeString(python.resolve("sync_x.py"), "");
        StepFolders.Found found = new StepFolders(settings("steps_dir: python\n"), StepCatalog.of(List.of())).find();
        assertThat(found.findings()).extracting(finding -> finding.code()).containsExactly("XR0109");
    }

    @Test
    void refusesAnIndexThatNamesWhatIsNotThere() throws IOException {
        Path classes = compile("steps", "sync");
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(path -> path.toString().endsWith("OutsideStep.class"))
                    .toList()) {
                Files.delete(file);
            }
        }
        StepFolders folders = new StepFolders(settings("steps_dir: steps\n"), StepCatalog.of(List.of()));
        assertThat(codes(org.assertj.core.api.Assertions.catchThrowableOfType(StartException.class, folders::find)))
                .contains("XR0208");
    }
}
