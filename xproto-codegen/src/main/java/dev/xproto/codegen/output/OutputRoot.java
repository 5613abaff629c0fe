package dev.xproto.codegen.output;

/** Which of the two kinds of output a file belongs to. */
public enum OutputRoot {
    /** Sources of Java, to be compiled. */
    SOURCES,
    /** Everything else, to be packed. */
    RESOURCES
}
