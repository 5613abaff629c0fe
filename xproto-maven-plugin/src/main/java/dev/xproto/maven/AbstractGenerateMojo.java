package dev.xproto.maven;

import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.Generators;
import dev.xproto.codegen.imports.ImportLayout;
import dev.xproto.codegen.output.OutputException;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the generating goals have in common: the parameters, and how Maven is told. */
abstract class AbstractGenerateMojo extends AbstractModelsMojo {
    /** This very execution. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /**
     * The package of generated classes of files that have no {@code option java_package}. Without it, and without the
     * option, the package is {@code xproto.models.} and the application's name in lower-case letters and digits.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.packageName")
    @Nullable
    String packageName;

    /**
     * The packages of generated classes that have a {@code package-info.java} of yours, so that none is generated. Set it
     * where you document or annotate such a package.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.handWrittenPackages")
    @Nullable
    List<String> handWrittenPackages;

    /**
     * What to make of the models. Set it to make more than classes, such as {@code java,tosca,model-deps}; a name that
     * nobody makes fails the build and tells all there are. A jar among this plugin's own dependencies can add targets.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.targets", defaultValue = "java")
    List<String> targets;

    /**
     * Settings for generators, by name; each target's documentation tells those it knows.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> options;

    /** Where sources of Java go. */
    abstract File sourceOutput();

    /** Where everything else goes. */
    abstract File resourceOutput();

    /** Resources of the project that are packed together with this goal's output. */
    abstract List<Resource> resources();

    /** What the models may import, the nearest first. */
    abstract List<Path> classPath();

    /** Tells the project of the generated folders. */
    abstract void addRoots();

    @Override
    final void work() throws IOException, MojoFailureException {
        addRoots(); // first of all: an IDE or a later plugin needs the folders even when there is nothing to do
        try {
            Generators generators = Generators.load(getClass().getClassLoader());
            tell(new ModelGeneration(generators).run(request()));
        } catch (OutputException e) {
            throw new IOException(e.getMessage(), e);
        }
        buildContext.refresh(sourceOutput());
        buildContext.refresh(resourceOutput());
    }

    private GenerateRequest request() throws IOException, MojoFailureException {
        Path target = Path.of(project.getBuild().getDirectory());
        Path state = target.resolve("xproto");
        return new GenerateRequest(
                name(execution.getGoal(), execution.getExecutionId()),
                new InputRequest(base(), path(modelFolder()), files(), behaviourLists(), imports(), classPath()),
                path(sourceOutput()),
                path(resourceOutput()),
                state,
                targets,
                options(),
                strict,
                failOnWarning,
                gone(state),
                tool());
    }

    private static String name(String goal, String executionId) {
        return URLEncoder.encode(goal + "-" + executionId, StandardCharsets.UTF_8);
    }

    /** Executions of this goal that left a manifest, and that the project doesn't have any more: somebody renamed them. */
    private List<String> gone(Path state) throws IOException {
        Set<String> there = new HashSet<>();
        there.add(name(execution.getGoal(), execution.getExecutionId()));
        Plugin configured = project.getPlugin(plugin.getPluginLookupKey());
        if (configured != null) {
            configured.getExecutions().forEach(known -> there.add(name(execution.getGoal(), known.getId())));
        }
        if (!Files.isDirectory(state)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(state)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file ->
                            file.startsWith(execution.getGoal() + "-") && file.endsWith(GenerateRequest.MANIFEST))
                    .map(file -> file.substring(0, file.length() - GenerateRequest.MANIFEST.length()))
                    .filter(file -> !there.contains(file))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, String> options() {
        Map<String, String> all = new HashMap<>(options == null ? Map.of() : options);
        if (packageName != null) {
            all.put(GeneratorContext.PACKAGE, packageName);
        }
        if (handWrittenPackages != null) {
            all.put(GeneratorContext.HAND_WRITTEN_PACKAGES, String.join(",", handWrittenPackages));
        }
        return all;
    }

    private List<Path> behaviourLists() {
        return resources().stream()
                .filter(resource -> !Path.of(resource.getDirectory())
                        .equals(resourceOutput().toPath()))
                .map(resource -> Path.of(resource.getDirectory(), ImportLayout.FOLDER, ImportLayout.BEHAVIOUR_BASES))
                .toList();
    }

    private List<Path> tool() {
        List<Path> parts = new ArrayList<>();
        for (Artifact artifact : plugin.getArtifacts()) {
            if (artifact.getFile() != null) {
                parts.add(artifact.getFile().toPath());
            }
        }
        return parts;
    }

    private void tell(GenerateOutcome outcome) throws MojoFailureException {
        DiagnosticLog log = log();
        outcome.diagnostics().forEach(log::print);
        switch (outcome.status()) {
            case NO_MODELS -> getLog().info("No models in " + modelFolder() + removed(outcome));
            case UP_TO_DATE -> getLog().info("Models are up to date.");
            case GENERATED ->
                getLog().info("Model files read: " + outcome.models() + "; files written: " + outcome.written()
                        + removed(outcome));
            case FAILED -> throw new MojoFailureException("The models have " + outcome.count() + ", told above.");
        }
    }

    private static String removed(GenerateOutcome outcome) {
        return outcome.removed() == 0 ? "" : "; removed: " + outcome.removed();
    }

    /** A folder whose content is packed, as Maven knows it. */
    static Resource resource(File folder) {
        Resource resource = new Resource();
        resource.setDirectory(folder.getAbsolutePath());
        return resource;
    }
}
