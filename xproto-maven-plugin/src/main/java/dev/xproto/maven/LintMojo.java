package dev.xproto.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks the project's models and tells everything that is wrong with them. Makes nothing; bind it where models are packed
 * and no classes are made of them.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.PROCESS_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class LintMojo extends AbstractCheckMojo {
    @Override
    void work() throws MojoFailureException {
        ModelInputs inputs = inputs();
        tell("The models have", CompiledModels.of(inputs, strict).diagnostics());
        getLog().info("Model files checked: " + inputs.sources().size());
    }
}
