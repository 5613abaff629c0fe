package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.source.SourcePosition;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.sync.spi.Finding;
import java.util.Optional;

/** Turns diagnostics into what callers of the core are told. */
final class Findings {
    private Findings() {}

    static Finding of(Diagnostic diagnostic) {
        Optional<SourceSpan> place = diagnostic.place();
        SourcePosition position = place.map(SourceSpan::position).orElse(new SourcePosition(0, 0));
        return new Finding(
                diagnostic.code().id(),
                diagnostic.isError(),
                place.map(span -> span.file().name()).orElse(""),
                position.line(),
                position.column(),
                diagnostic.message(),
                diagnostic.help());
    }
}
