package dev.xproto.integration.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.codegen.output.OutputRoot;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models of a service that is deployed at operators: made into Java on top of the core models, and compiled. */
class DeployedServiceTest {
    private static final String FILE = "olt-service__volt.xproto";

    private final JavaBuild build = JavaBuild.onThisClassPath();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    Path folder;

    @Test
    void compilesWithEveryWarningAnError() throws IOException {
        List<GeneratedFile> files = generate();
        assertThat(build.compile(files, folder)).isEmpty();
    }

    @Test
    void generatesNothingForTheCoreModelsAgain() throws IOException {
        assertThat(generate())
                .filteredOn(file -> file.root() == OutputRoot.SOURCES)
                .extracting(GeneratedFile::path)
                .contains("xproto/models/volt/VOLTService.java", "xproto/models/volt/ONUDevice.java")
                .allMatch(path -> path.startsWith("xproto/models/volt/"));
    }

    @Test
    void itsClassesExtendThoseOfTheCoreModels() throws Exception {
        assertThat(build.compile(generate(), folder)).isEmpty();
        URL[] classes = {folder.resolve("classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Class<?> device = loader.loadClass("xproto.models.volt.OLTDevice");
            Class<?> service = loader.loadClass("xproto.models.volt.VOLTService");
            assertThat(service.getSuperclass().getName()).isEqualTo("dev.xproto.models.core.Service");
            Method owner = device.getMethod("getVoltService");
            assertThat(owner.getReturnType()).isEqualTo(service);
        }
    }

    private List<GeneratedFile> generate() throws IOException {
        return build.generate(List.of(SourceFile.of(FILE, Files.readString(Golden.modelFile(FILE)))));
    }
}
