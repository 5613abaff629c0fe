package dev.xproto.parser.diagnostics;

/**
 * A kind of diagnostic. Implemented by one enum per area, which together are the only list of codes there is; the page
 * {@code docs/diagnostics/<id>.md} explains each. A number is never given to another meaning.
 */
public interface DiagnosticCode {
    /** Such as {@code XP0203}. */
    String id();

    /** How bad it is, as long as nobody asked for strictness. */
    Severity severity();

    /** In a few words, for lists. */
    String title();
}
