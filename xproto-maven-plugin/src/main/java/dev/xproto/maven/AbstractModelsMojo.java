package dev.xproto.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: which files they are about, and how Maven is told. */
abstract class AbstractModelsMojo extends AbstractMojo {
    /** The project that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** This plugin. */
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    /** Set where m2e runs the goal, for Eclipse or VS Code; on the command line its context would print all a second time. */
    @Parameter(defaultValue = "${m2e.version}", readonly = true)
    @Nullable
    String editor;

    /** The development environment, or what stands for it on the command line. */
    @Component
    @SuppressWarnings("deprecation") // what replaces it, Maven 3.8 doesn't find in classes of Java 17
    BuildContext buildContext;

    /**
     * Patterns of the model files to take, relative to their folder. Set it to take some only; without it all
     * {@code *.xproto} at any depth are taken.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.includes")
    @Nullable
    List<String> includes;

    /**
     * Patterns of model files to pass over, relative to their folder. Set it for drafts and samples.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.excludes")
    @Nullable
    List<String> excludes;

    /**
     * How the project's model files are encoded. What is packed for others is always UTF-8; set it where old files are
     * something else.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.encoding", defaultValue = "${project.build.sourceEncoding}")
    @Nullable
    String encoding;

    /**
     * More model files that the project's may use: files, folders, or jars. Nearer than the dependencies, whose
     * {@code META-INF/xproto/} is always looked at. Each has to exist.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.importPaths")
    @Nullable
    List<File> importPaths;

    /**
     * Whether what old files are forgiven for is an error. Set it for models that start from scratch.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.strict", defaultValue = "false")
    boolean strict;

    /**
     * Whether a warning fails the build. Set it where a warning would go unread.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.failOnWarning", defaultValue = "false")
    boolean failOnWarning;

    /**
     * Whether to do nothing. Set it on the command line, when the output of an earlier build is good enough.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.skip", defaultValue = "false")
    boolean skip;

    /** The folder of model files. */
    abstract File modelFolder();

    /** What the goal is for, once it is known that it isn't skipped. */
    abstract void work() throws IOException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipping: xproto.skip is set.");
            return;
        }
        try {
            work();
        } catch (IOException e) {
            throw new MojoExecutionException("Can't read or write models: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    "This is a fault of " + plugin.getId() + ", not of your models: please report it (" + e + ")", e);
        }
    }

    final DiagnosticLog log() {
        return new DiagnosticLog(getLog(), project.getBasedir().toPath(), editor == null ? null : buildContext);
    }

    final Path base() {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }

    final ModelFiles files() throws MojoFailureException {
        return new ModelFiles(
                includes == null ? List.of() : includes, excludes == null ? List.of() : excludes, charset());
    }

    private Charset charset() throws MojoFailureException {
        if (encoding == null || encoding.isBlank()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new MojoFailureException("There is no encoding `" + encoding + "`; set xproto.encoding to UTF-8.", e);
        }
    }

    final List<Path> imports() {
        List<Path> paths = new ArrayList<>();
        if (importPaths != null) {
            importPaths.forEach(file -> paths.add(path(file)));
        }
        return paths;
    }

    /** The dependencies that are on the class path, the nearest first. */
    final List<Path> dependencies() {
        List<Path> classPath = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            if (artifact.getArtifactHandler().isAddedToClasspath() && artifact.getFile() != null) {
                classPath.add(path(artifact.getFile()));
            }
        }
        return classPath;
    }

    static Path path(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }
}
