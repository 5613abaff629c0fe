package dev.xproto.maven;

import dev.xproto.parser.diagnostics.Diagnostic;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What goals have in common that look at the project's own models and make nothing. */
abstract class AbstractCheckMojo extends AbstractModelsMojo {
    /**
     * The folder of model files, {@code *.xproto}, at any depth. A project without one is fine.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.sourceDirectory", defaultValue = "${project.basedir}/src/main/xproto")
    File sourceDirectory;

    @Override
    final File modelFolder() {
        return sourceDirectory;
    }

    /** The project's models, with what they may import. */
    final ModelInputs inputs() throws MojoFailureException {
        return ModelInputs.read(new InputRequest(
                base(),
                path(sourceDirectory),
                files(),
                List.of(path(new File(project.getBasedir(), "src/main/resources/META-INF/xproto/behaviour-bases.txt"))),
                imports(),
                dependencies()));
    }

    /** Tells them all, and fails the build when it has to. */
    final void tell(String what, List<Diagnostic> diagnostics) throws MojoFailureException {
        DiagnosticLog log = log();
        diagnostics.forEach(log::print);
        if (CompiledModels.isFailure(diagnostics, failOnWarning)) {
            throw new MojoFailureException(what + " " + Counted.of(diagnostics) + ", told above.");
        }
    }
}
