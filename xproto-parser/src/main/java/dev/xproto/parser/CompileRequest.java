package dev.xproto.parser;

import dev.xproto.parser.source.SourceFile;
import java.util.List;
import java.util.Set;

/**
 * What to compile.
 *
 * @param sources the files that outputs are wanted for
 * @param imports files whose declarations the sources may use, the farthest first
 * @param behaviourBases names of bases that stand for behaviour of the original and have no fields
 * @param strict whether warnings that old files are forgiven for are errors
 */
public record CompileRequest(
        List<SourceFile> sources, List<SourceFile> imports, Set<String> behaviourBases, boolean strict) {
    /** Copies the collections. */
    public CompileRequest {
        sources = List.copyOf(sources);
        imports = List.copyOf(imports);
        behaviourBases = Set.copyOf(behaviourBases);
    }

    /** These files, with nothing else around. */
    public static CompileRequest of(SourceFile... sources) {
        return new CompileRequest(List.of(sources), List.of(), Set.of(), false);
    }
}
