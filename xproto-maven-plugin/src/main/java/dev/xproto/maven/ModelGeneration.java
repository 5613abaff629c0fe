package dev.xproto.maven;

import dev.xproto.codegen.GenerationRequest;
import dev.xproto.codegen.GenerationResult;
import dev.xproto.codegen.GenerationRun;
import dev.xproto.codegen.Generators;
import dev.xproto.codegen.output.DirectorySink;
import dev.xproto.codegen.output.OutputException;
import dev.xproto.codegen.output.WriteReport;
import dev.xproto.maven.GenerateOutcome.Status;
import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.ModelGraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What the goals do: read, see whether anything has changed, compile, generate, write. Nothing is written when there is an
 * error. Holds no state between calls; safe for use by many threads as long as no two run one execution.
 */
final class ModelGeneration {
    private final Generators generators;

    ModelGeneration(Generators generators) {
        this.generators = generators;
    }

    GenerateOutcome run(GenerateRequest request) throws IOException {
        ModelInputs inputs = ModelInputs.read(request.input());
        int models = inputs.sources().size();
        if (!inputs.diagnostics().isEmpty()) {
            return GenerateOutcome.failed(models, inputs.diagnostics());
        }
        String digest = InputDigest.of(request, inputs);
        if (isUpToDate(request, digest)) {
            return new GenerateOutcome(models == 0 ? Status.NO_MODELS : Status.UP_TO_DATE, models, 0, 0, List.of());
        }
        return models == 0 ? clear(request, digest) : generate(request, inputs, digest);
    }

    private static boolean isUpToDate(GenerateRequest request, String digest) throws IOException {
        return request.gone().isEmpty()
                && Files.isRegularFile(request.digest())
                && Files.readString(request.digest()).equals(digest)
                && DirectorySink.isIntact(request.manifest());
    }

    /** Without models there is no output, and what was there goes. A project that never had any is left untouched. */
    private GenerateOutcome clear(GenerateRequest request, String digest) throws IOException {
        if (!Files.exists(request.manifest()) && request.gone().isEmpty()) {
            return new GenerateOutcome(Status.NO_MODELS, 0, 0, 0, List.of());
        }
        WriteReport report = sink(request).commit();
        remember(request, digest);
        return new GenerateOutcome(Status.NO_MODELS, 0, 0, report.removed().size(), List.of());
    }

    private GenerateOutcome generate(GenerateRequest request, ModelInputs inputs, String digest) throws IOException {
        CompileResult compiled = new XprotoCompiler()
                .compile(new CompileRequest(
                        inputs.sources(), inputs.imports().files(), inputs.allBehaviourBases(), request.strict()));
        List<Diagnostic> diagnostics = new ArrayList<>(compiled.diagnostics());
        Optional<ModelGraph> graph = compiled.graph();
        Optional<GenerationResult> generated = graph.map(models -> generate(request, inputs, models));
        generated.ifPresent(result -> diagnostics.addAll(result.diagnostics()));
        int models = inputs.sources().size();
        if (generated.isEmpty() || CompiledModels.isFailure(diagnostics, request.failOnWarning())) {
            return GenerateOutcome.failed(models, diagnostics);
        }
        try {
            WriteReport report = write(request, inputs, generated.get());
            remember(request, digest);
            return new GenerateOutcome(
                    Status.GENERATED,
                    models,
                    report.written().size(),
                    report.removed().size(),
                    diagnostics);
        } catch (OutputException e) {
            diagnostics.addAll(e.diagnostics());
            return GenerateOutcome.failed(models, diagnostics);
        }
    }

    private GenerationResult generate(GenerateRequest request, ModelInputs inputs, ModelGraph graph) {
        return new GenerationRun(generators)
                .run(new GenerationRequest(
                        graph,
                        new HashSet<>(inputs.sources()),
                        inputs.imports().classes(),
                        request.targets(),
                        request.options()));
    }

    private static WriteReport write(GenerateRequest request, ModelInputs inputs, GenerationResult generated) {
        DirectorySink sink = sink(request);
        generated.writeTo(sink);
        inputs.packed().forEach(sink::resource);
        return sink.commit();
    }

    private static DirectorySink sink(GenerateRequest request) {
        DirectorySink sink = new DirectorySink(request.sources(), request.resources(), request.manifest());
        request.gone().forEach(name -> sink.inherit(request.manifest(name)));
        return sink;
    }

    private static void remember(GenerateRequest request, String digest) throws IOException {
        Files.createDirectories(request.state());
        Files.write(request.digest(), digest.getBytes(StandardCharsets.UTF_8));
    }
}
