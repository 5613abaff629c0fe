package dev.xproto.maven;

import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Severity;
import java.util.List;
import java.util.Optional;

/** Reads a project's models and compiles them, for goals that make nothing. */
final class CompiledModels {
    private CompiledModels() {}

    /** What came out; what can't be read is told like an error in it. */
    static CompileResult of(ModelInputs inputs, boolean strict) {
        if (!inputs.diagnostics().isEmpty()) {
            return new CompileResult(Optional.empty(), inputs.diagnostics());
        }
        return new XprotoCompiler()
                .compile(new CompileRequest(
                        inputs.sources(), inputs.imports().files(), inputs.allBehaviourBases(), strict));
    }

    /** Whether the build has to fail. */
    static boolean isFailure(List<Diagnostic> diagnostics, boolean failOnWarning) {
        return diagnostics.stream()
                .anyMatch(diagnostic ->
                        diagnostic.isError() || (failOnWarning && diagnostic.severity() == Severity.WARNING));
    }
}
