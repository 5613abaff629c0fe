package dev.xproto.parser.syntax;

/** The word before a type. */
public enum Modifier {
    /** There is always a value. */
    REQUIRED,
    /** There may be none. */
    OPTIONAL,
    /** There may be several; read, and refused by the linker. */
    REPEATED
}
