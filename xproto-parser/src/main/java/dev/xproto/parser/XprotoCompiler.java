package dev.xproto.parser;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.Severity;
import dev.xproto.parser.internal.Doubtful;
import dev.xproto.parser.internal.Linked;
import dev.xproto.parser.internal.Linker;
import dev.xproto.parser.internal.Suppressions;
import dev.xproto.parser.internal.SyntaxReader;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.syntax.FileNode;
import dev.xproto.parser.validation.Subject;
import dev.xproto.parser.validation.Validators;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles xproto. Has no state; safe for use by many threads. Never throws for what a text says. */
public final class XprotoCompiler {
    /**
     * Reads the files one by one, links them together, checks the whole. Where something couldn't be read, nothing is said
     * of names that are missed, because that may be why. Of imports only errors are told. Sources are taken by name, so
     * that what is made of them doesn't depend on the order in which a folder lists them.
     */
    public CompileResult compile(CompileRequest request) {
        return compile(request, new Diagnostics());
    }

    /** Reads files from disk and compiles them, with nothing else around; folders and bytes that aren't text are told of. */
    public CompileResult compile(List<Path> paths) {
        Diagnostics diagnostics = new Diagnostics();
        List<SourceFile> files = new ArrayList<>();
        paths.forEach(path -> SourceFiles.read(path, diagnostics).ifPresent(files::add));
        return compile(new CompileRequest(files, List.of(), Set.of(), false), diagnostics);
    }

    private static CompileResult compile(CompileRequest request, Diagnostics diagnostics) {
        List<FileNode> files = new ArrayList<>();
        request.imports().forEach(file -> files.add(SyntaxReader.read(file, diagnostics)));
        request.sources().stream()
                .sorted(Comparator.comparing(SourceFile::name))
                .forEach(file -> files.add(SyntaxReader.read(file, diagnostics)));
        boolean whole = !diagnostics.hasErrors();
        Diagnostics meant = new Diagnostics();
        Linked linked = Linker.link(files, request.behaviourBases(), meant);
        Validators.check(new Subject(linked.graph(), linked.incomplete()), meant);
        meant.sorted().forEach(diagnostics::report);
        Optional<ModelGraph> graph = Optional.of(linked.graph());
        List<Diagnostic> said = said(request, files, diagnostics).stream()
                .filter(one -> whole || !Doubtful.isFollowUp(one.code()))
                .toList();
        boolean broken = said.stream().anyMatch(Diagnostic::isError);
        return new CompileResult(broken ? Optional.empty() : graph, said);
    }

    /** Reads one file and looks no further: what it says is as written, whether or not it means something. */
    public ParseResult parse(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        FileNode read = SyntaxReader.read(file, diagnostics);
        return new ParseResult(read, diagnostics.sorted());
    }

    private static List<Diagnostic> said(CompileRequest request, List<FileNode> files, Diagnostics diagnostics) {
        Set<SourceFile> imports = new HashSet<>(request.imports());
        Diagnostics kept = new Diagnostics();
        for (Diagnostic one : new Suppressions(files).apply(diagnostics.sorted())) {
            boolean ours =
                    one.place().filter(span -> imports.contains(span.file())).isEmpty();
            if (ours || one.isError()) {
                kept.report(request.strict() && one.severity() == Severity.WARNING ? one.as(Severity.ERROR) : one);
            }
        }
        return kept.sorted();
    }
}
