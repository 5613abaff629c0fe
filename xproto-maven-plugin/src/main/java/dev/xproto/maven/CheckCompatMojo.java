package dev.xproto.maven;

import dev.xproto.codegen.imports.ImportPathModels;
import dev.xproto.codegen.imports.ImportedModels;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.compat.Compatibility;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.ModelGraph;
import java.io.File;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compares the project's models with an earlier version of them and tells what the change breaks: clients on the wire, code
 * that uses the classes, stored objects.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "check-compat",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckCompatMojo extends AbstractCheckMojo {
    /**
     * The earlier models: a file, a folder, or the jar of an earlier release. It has to exist.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.baseline")
    @Nullable
    File baseline;

    @Override
    void work() throws MojoFailureException {
        if (baseline == null) {
            throw new MojoFailureException(
                    "Nothing to compare with: set `baseline` to the earlier models, a file, a folder"
                            + " or a jar (-Dxproto.baseline=...).");
        }
        ModelInputs inputs = inputs();
        CompileResult later = CompiledModels.of(inputs, strict);
        tell("The models have", later.diagnostics());
        CompileResult earlier = earlier(baseline, inputs);
        tell("The models of `" + baseline + "` have", errors(earlier));
        Optional<ModelGraph> before = earlier.graph();
        Optional<ModelGraph> after = later.graph();
        if (before.isPresent() && after.isPresent()) {
            tell("The change of models has", new Compatibility().compare(before.get(), after.get()));
            getLog().info("Models are compatible with " + baseline);
        }
    }

    private static List<Diagnostic> errors(CompileResult result) {
        return result.diagnostics().stream().filter(Diagnostic::isError).toList();
    }

    /** What the later models may import, the earlier may. */
    private static CompileResult earlier(File baseline, ModelInputs later) {
        ImportedModels found = ImportPathModels.read(List.of(path(baseline)));
        Set<String> bases = new HashSet<>(later.allBehaviourBases());
        bases.addAll(found.behaviourBases());
        ModelInputs inputs = new ModelInputs(found.files(), Map.of(), bases, later.imports(), found.diagnostics());
        return CompiledModels.of(inputs, false);
    }
}
