package dev.xproto.parser;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.Severity;
import dev.xproto.parser.internal.Linker;
import dev.xproto.parser.internal.SyntaxReader;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.syntax.FileNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles xproto. Has no state; safe for use by many threads. Never throws for what a text says. */
public final class XprotoCompiler {
    /** Files are read one by one, then linked together, then checked. */
    public CompileResult compile(CompileRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        List<FileNode> files = new ArrayList<>();
        Stream.concat(request.imports().stream(), request.sources().stream())
                .forEach(file -> files.add(SyntaxReader.read(file, diagnostics)));
        Optional<ModelGraph> graph = Optional.empty();
        if (!diagnostics.hasErrors()) {
            graph = Optional.of(Linker.link(files, request.behaviourBases(), diagnostics));
        }
        List<Diagnostic> said = request.strict() ? strict(diagnostics.sorted()) : diagnostics.sorted();
        boolean broken = said.stream().anyMatch(Diagnostic::isError);
        return new CompileResult(broken ? Optional.empty() : graph, said);
    }

    /** Reads one file and looks no further: what it says is as written, whether or not it means something. */
    public ParseResult parse(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        FileNode read = SyntaxReader.read(file, diagnostics);
        return new ParseResult(read, diagnostics.sorted());
    }

    private static List<Diagnostic> strict(List<Diagnostic> said) {
        return said.stream()
                .map(one -> one.severity() == Severity.WARNING ? one.as(Severity.ERROR) : one)
                .toList();
    }
}
