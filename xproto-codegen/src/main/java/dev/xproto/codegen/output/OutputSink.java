package dev.xproto.codegen.output;

/** Where generators write to. */
public interface OutputSink {
    /**
     * A source of Java, added to what is compiled.
     *
     * @param path relative, with slashes
     * @throws OutputException the path escapes, is written twice, or differs from another only by case
     */
    void source(String path, String content);

    /**
     * Anything else, added to what is packed.
     *
     * @param path relative, with slashes
     * @throws OutputException the path escapes, is written twice, or differs from another only by case
     */
    void resource(String path, String content);
}
