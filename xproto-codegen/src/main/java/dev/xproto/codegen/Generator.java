package dev.xproto.codegen;

import dev.xproto.codegen.output.OutputSink;

/**
 * Makes one kind of output from a model graph. Found by {@link java.util.ServiceLoader}, so that a jar can add one. A pure
 * function: the same context gives the same bytes, whatever the order of files, the locale or the time zone.
 */
public interface Generator {
    /** What it is called in commands and configuration. */
    GeneratorId id();

    /** Writes everything that it makes of the context. */
    void generate(GeneratorContext context, OutputSink out);
}
