package dev.xproto.maven;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.format.XprotoFormatter;
import dev.xproto.parser.format.XprotoFormatter.FormatResult;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Formats the project's model files where they are, or checks that they are formatted. A build that edits its own sources
 * surprises; bind it with {@code check}.
 *
 * @since 0.1.0
 */
@Mojo(name = "format", defaultPhase = LifecyclePhase.PROCESS_SOURCES, threadSafe = true)
public final class FormatMojo extends AbstractCheckMojo {
    /**
     * Whether to change nothing and fail where a file isn't formatted. Set it in a build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "xproto.format.check", defaultValue = "false")
    boolean check;

    @Override
    void work() throws IOException, MojoFailureException {
        ModelInputs inputs = inputs();
        List<Diagnostic> diagnostics = new ArrayList<>(inputs.diagnostics());
        Map<Path, String> changed = new LinkedHashMap<>();
        for (SourceFile source : inputs.sources()) {
            FormatResult result = new XprotoFormatter().format(source);
            diagnostics.addAll(result.diagnostics());
            result.text()
                    .filter(text -> !text.equals(source.text()))
                    .ifPresent(text -> changed.put(base().resolve(source.name()), text));
        }
        tell("The models have", diagnostics);
        if (check) {
            changed.keySet().forEach(file -> getLog().error(file + ":[1,1] the file isn't formatted"));
            if (!changed.isEmpty()) {
                throw new MojoFailureException("Not formatted: " + changed.size() + "; run the goal `xproto:format`.");
            }
        }
        for (Map.Entry<Path, String> file : changed.entrySet()) {
            Files.write(file.getKey(), file.getValue().getBytes(files().encoding()));
            buildContext.refresh(file.getKey().toFile());
        }
        getLog().info("Model files formatted: " + changed.size() + " of "
                + inputs.sources().size());
    }
}
