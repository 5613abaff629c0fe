package dev.xproto.cli;

import dev.xproto.codegen.imports.ImportPathModels;
import dev.xproto.codegen.imports.ImportedModels;
import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.SourceFiles;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What most commands begin with: the files that were named, compiled. Immutable.
 *
 * @param sources the files that were named
 * @param imports what they may use
 * @param graph all models; empty when there is an error
 * @param diagnostics everything there is to say
 */
record Compilation(
        List<SourceFile> sources, ImportedModels imports, Optional<ModelGraph> graph, List<Diagnostic> diagnostics) {
    static final Option IMPORT =
            Option.value("--import", "PATH", "More models to use: a file, a folder or a jar. May be given again.");
    static final Option NO_CORE = Option.flag("--no-core", "Leave out the core models, which are known otherwise.");
    static final Option STRICT = Option.flag("--strict", "What old files are forgiven for is an error.")
            .alias("--strict-validation");

    /** Copies the lists. */
    Compilation {
        sources = List.copyOf(sources);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads and compiles the files that were named.
     *
     * @throws UsageException no file was named
     */
    static Compilation of(Arguments arguments, Console console) throws UsageException {
        return of(arguments.rest(), arguments, console);
    }

    /**
     * Reads and compiles.
     *
     * @param words files, folders and patterns
     * @throws UsageException there is no word, or one names nothing
     */
    static Compilation of(List<String> words, Arguments arguments, Console console) throws UsageException {
        Diagnostics diagnostics = new Diagnostics();
        List<SourceFile> sources = new ArrayList<>();
        for (String name : InputFiles.of(words, console.folder())) {
            SourceFiles.read(console.folder().resolve(name), name, diagnostics).ifPresent(sources::add);
        }
        ImportedModels imports = imports(arguments, console, sources);
        imports.diagnostics().forEach(diagnostics::report);
        if (diagnostics.hasErrors()) {
            return new Compilation(sources, imports, Optional.empty(), diagnostics.sorted());
        }
        CompileResult result = new XprotoCompiler()
                .compile(new CompileRequest(sources, imports.files(), imports.behaviourBases(), arguments.has(STRICT)));
        return new Compilation(sources, imports, result.graph(), result.diagnostics());
    }

    /** A file that is named stands for the imported one of the same name: who edits the core models checks his own. */
    private static ImportedModels imports(Arguments arguments, Console console, List<SourceFile> sources) {
        ImportedModels known = arguments.has(NO_CORE) ? ImportedModels.NONE : KnownModels.read(console.classPath());
        List<Path> paths = new ArrayList<>();
        for (String path : arguments.values(IMPORT)) {
            paths.add(console.folder().resolve(path));
        }
        ImportedModels all = known.plus(ImportPathModels.read(paths));
        Set<String> named = new HashSet<>();
        sources.forEach(source -> named.add(lastName(source.name())));
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile file : all.files()) {
            if (!named.contains(lastName(file.name()))) {
                files.add(file);
            }
        }
        return new ImportedModels(files, all.behaviourBases(), all.classes(), all.diagnostics());
    }

    private static String lastName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    boolean hasErrors() {
        return graph.isEmpty();
    }
}
