package dev.xproto.parser.diagnostics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All codes of the language. */
public final class DiagnosticCodes {
    private static final List<DiagnosticCode> ALL = Stream.<DiagnosticCode[]>of(
                    SyntaxCode.values(),
                    NameCode.values(),
                    InheritanceCode.values(),
                    LinkCode.values(),
                    FieldCode.values(),
                    PolicyCode.values(),
                    StyleCode.values())
            .flatMap(Stream::of)
            .toList();

    private DiagnosticCodes() {}

    /** The codes, area by area. */
    public static List<DiagnosticCode> all() {
        return ALL;
    }

    /** The code of that id. */
    public static Optional<DiagnosticCode> of(String id) {
        return ALL.stream().filter(code -> code.id().equals(id)).findFirst();
    }
}
