package dev.xproto.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Makes classes, and whatever else is asked for, of the project's models; adds the generated folders to the project; and
 * packs the model files under {@code META-INF/xproto/}, where other projects' models find them.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate-models",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateModelsMojo extends AbstractGenerateMojo {
    /**
     * The folder of model files, {@code *.xproto}, at any depth. A project without one is fine.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.sourceDirectory", defaultValue = "${project.basedir}/src/main/xproto")
    File sourceDirectory;

    /**
     * Where sources of Java go. What this goal didn't write there is never touched.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "xproto.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/xproto")
    File outputDirectory;

    /**
     * Where everything else goes, to be packed. What this goal didn't write there is never touched.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "xproto.resourcesOutputDirectory",
            defaultValue = "${project.build.directory}/generated-resources/xproto")
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
        return project.getResources();
    }

    @Override
    List<Path> classPath() {
        return dependencies();
    }

    @Override
    void addRoots() {
        project.addCompileSourceRoot(outputDirectory.getAbsolutePath());
        project.addResource(resource(resourcesOutputDirectory));
    }
}
