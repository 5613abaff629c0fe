package dev.xproto.codegen;

import dev.xproto.codegen.output.OutputSink;
import dev.xproto.parser.diagnostics.Diagnostic;
import java.util.List;

/**
 * Makes one kind of output from a model graph. Found by {@link java.util.ServiceLoader}, so that a jar can add one. A pure
 * function: the same context gives the same bytes, whatever the order of files, the locale or the time zone.
 */
public interface Generator {
    /** What it is called in commands and configuration. */
    GeneratorId id();

    /**
     * Everything there is to say about the context before anything is made. If there is an error, nothing is made, by
     * nobody.
     */
    default List<Diagnostic> check(GeneratorContext context) {
        return List.of();
    }

    /**
     * Whether its output describes all models at once, those of imports too, so that it can't be made of some of them; the
     * options that choose models don't go with it then.
     */
    default boolean describesTheWhole() {
        return false;
    }

    /** Writes everything that it makes of the context. */
    void generate(GeneratorContext context, OutputSink out);

    /**
     * Checks, and generates unless there is an error. For generators that find out in their check what they need for their
     * output, and would have to do it twice.
     *
     * @return what {@link #check} has to say
     */
    default List<Diagnostic> checkAndGenerate(GeneratorContext context, OutputSink out) {
        List<Diagnostic> said = check(context);
        if (said.stream().noneMatch(Diagnostic::isError)) {
            generate(context, out);
        }
        return said;
    }
}
