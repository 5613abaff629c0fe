package dev.xproto.codegen;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.codegen.output.InMemorySink;
import dev.xproto.codegen.output.OutputException;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import java.util.List;
import java.util.TreeSet;

/**
 * Runs generators: looks them up, and lets each check and then make its files, in memory. All or nothing: with one error
 * there are no files. Generators run at the same time, each on one thread. Immutable; safe for use by many threads as far as
 * the generators are.
 */
public final class GenerationRun {
    private final Generators generators;

    /** A run of generators out of those. */
    public GenerationRun(Generators generators) {
        this.generators = generators;
    }

    /** Makes what is asked for. */
    public GenerationResult run(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        List<Generator> chosen = choose(request, diagnostics);
        GeneratorContext context = request.context();
        InMemorySink made = new InMemorySink();
        if (!diagnostics.hasErrors()) {
            // At the same time, because each is a pure function; put together in order, so that it can't be seen. One
            // that
            // has nothing against the models doesn't wait for the checks of the others: there is seldom an error.
            chosen.parallelStream()
                    .map(generator -> generate(generator, context))
                    .toList()
                    .forEach(output -> output.join(made, diagnostics));
        }
        return new GenerationResult(diagnostics.hasErrors() ? List.of() : made.files(), diagnostics.sorted());
    }

    private List<Generator> choose(GenerationRequest request, Diagnostics diagnostics) {
        generators.faults().forEach(diagnostics::report);
        return new TreeSet<>(request.targets())
                .stream()
                        .flatMap(target -> generators.find(target, diagnostics).stream())
                        .toList();
    }

    private static Output generate(Generator generator, GeneratorContext context) {
        InMemorySink made = new InMemorySink();
        try {
            List<Diagnostic> said =
                    generator.checkAndGenerate(context, made.as(generator.id().name()));
            return new Output(generator, made.files(), said);
        } catch (OutputException e) {
            return new Output(generator, made.files(), e.diagnostics());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return new Output(generator, made.files(), List.of(failed(generator, e)));
        }
    }

    /** What one generator made, and what is to be said of it. */
    private record Output(Generator generator, List<GeneratedFile> files, List<Diagnostic> said) {
        void join(InMemorySink all, Diagnostics diagnostics) {
            said.forEach(diagnostics::report);
            try {
                files.forEach(file -> file.writeTo(all.as(generator.id().name())));
            } catch (OutputException e) {
                e.diagnostics().forEach(diagnostics::report);
            }
        }
    }

    /** Whose fault it is decides whom to tell, so the jar is named and the place in the code is kept. */
    private static Diagnostic failed(Generator generator, Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        Diagnostic diagnostic = CodegenCode.FAILED_GENERATOR
                .diagnostic(
                        "target `" + generator.id() + "` failed: " + said(cause),
                        "tell whoever made " + Generators.origin(generator.getClass()))
                .note("it failed with " + cause.getClass().getName());
        return trace.length == 0 ? diagnostic : diagnostic.note("at " + trace[0]);
    }

    private static String said(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? "it gave no reason" : message;
    }
}
