package dev.xproto.parser;

import dev.xproto.parser.diagnostics.AllCores;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.KeyOrder;
import dev.xproto.parser.diagnostics.Severity;
import dev.xproto.parser.internal.Doubtful;
import dev.xproto.parser.internal.Linked;
import dev.xproto.parser.internal.Linker;
import dev.xproto.parser.internal.Suppressions;
import dev.xproto.parser.internal.SyntaxReader;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.syntax.FileNode;
import dev.xproto.parser.validation.Subject;
import dev.xproto.parser.validation.Validators;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles xproto. Has no state; safe for use by many threads. Never throws for what a text says. */
public final class XprotoCompiler {
    /** From how many characters on reading takes so long that it is worth to share it out. */
    private static final long MUCH = 300_000;

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
        Meant meant = link(request, diagnostics);
        Linked linked = meant.linked();
        Validators.check(new Subject(linked.graph(), linked.incomplete()), diagnostics);
        List<Diagnostic> said = said(request, meant.suppressions(), diagnostics).stream()
                .filter(one -> meant.whole() || !Doubtful.isFollowUp(one.code()))
                .toList();
        boolean broken = said.stream().anyMatch(Diagnostic::isError);
        return new CompileResult(broken ? Optional.empty() : Optional.of(linked.graph()), said);
    }

    /** What is left of the texts once they are linked. The syntax trees are not, so that memory holds one form at a time. */
    private record Meant(Linked linked, Suppressions suppressions, boolean whole) {}

    private static Meant link(CompileRequest request, Diagnostics diagnostics) {
        List<SourceFile> texts = new ArrayList<>(request.imports());
        request.sources().stream().sorted(KeyOrder.of(SourceFile::name)).forEach(texts::add);
        List<FileNode> files = AllCores.map(texts, isMuch(texts), SyntaxReader::read, diagnostics);
        boolean whole = !diagnostics.hasErrors();
        Linked linked = Linker.link(files, request.behaviourBases(), diagnostics);
        return new Meant(linked, new Suppressions(files), whole);
    }

    private static boolean isMuch(List<SourceFile> texts) {
        return texts.stream().mapToLong(file -> file.text().length()).sum() >= MUCH;
    }

    /** Reads one file and looks no further: what it says is as written, whether or not it means something. */
    public ParseResult parse(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        FileNode read = SyntaxReader.read(file, diagnostics);
        return new ParseResult(read, diagnostics.sorted());
    }

    private static List<Diagnostic> said(CompileRequest request, Suppressions suppressions, Diagnostics diagnostics) {
        Set<SourceFile> imports = new HashSet<>(request.imports());
        Diagnostics kept = new Diagnostics();
        for (Diagnostic one : suppressions.apply(diagnostics.sorted())) {
            boolean ours =
                    one.place().filter(span -> imports.contains(span.file())).isEmpty();
            if (ours || one.isError()) {
                kept.report(request.strict() && one.severity() == Severity.WARNING ? one.as(Severity.ERROR) : one);
            }
        }
        return kept.sorted();
    }
}
