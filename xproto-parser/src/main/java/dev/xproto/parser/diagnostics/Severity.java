package dev.xproto.parser.diagnostics;

/** How bad it is. */
public enum Severity {
    /** Nothing is made from the text. */
    ERROR,
    /** Something is made, but probably not what was meant. An error when warnings are errors. */
    WARNING,
    /** Good to know. */
    NOTE
}
