package dev.xproto.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Makes classes, and whatever else is asked for, of models that only the project's tests use. They may use the project's
 * own models.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate-test-models",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateTestModelsMojo extends AbstractGenerateMojo {
    /**
     * The folder of the tests' model files, {@code *.xproto}, at any depth. A project without one is fine.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.testSourceDirectory", defaultValue = "${project.basedir}/src/test/xproto")
    File sourceDirectory;

    /**
     * Where sources of Java for tests go. What this goal didn't write there is never touched.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "xproto.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/xproto")
    File outputDirectory;

    /**
     * Where everything else for tests goes. What this goal didn't write there is never touched.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "xproto.testResourcesOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-resources/xproto")
    File resourcesOutputDirectory;

    @Override
    File modelFolder() {
        return sourceDirectory;
    }

    @Override
    File sourceOutput() {
        return outputDirectory;
    }

    @Override
    File resourceOutput() {
        return resourcesOutputDirectory;
    }

    @Override
    List<Resource> resources() {
        return project.getTestResources();
    }

    @Override
    List<Path> classPath() {
        List<Path> classPath = new ArrayList<>();
        classPath.add(Path.of(project.getBuild().getOutputDirectory()));
        classPath.addAll(dependencies());
        return classPath;
    }

    @Override
    void addRoots() {
        project.addTestCompileSourceRoot(outputDirectory.getAbsolutePath());
        project.addTestResource(resource(resourcesOutputDirectory));
    }
}
