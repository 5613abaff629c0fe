package dev.xproto.codegen.output;

/**
 * A file that was made and not yet written. Immutable.
 *
 * @param root which kind of output it is
 * @param path relative, with slashes
 * @param content its whole text
 */
public record GeneratedFile(OutputRoot root, String path, String content) {
    /** Hands it to the sink. */
    public void writeTo(OutputSink sink) {
        switch (root) {
            case SOURCES -> sink.source(path, content);
            case RESOURCES -> sink.resource(path, content);
        }
    }
}
