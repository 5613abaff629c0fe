package dev.xproto.cli;

import dev.xproto.codegen.imports.ClassPathModels;
import dev.xproto.codegen.imports.ImportPathModels;
import dev.xproto.codegen.imports.ImportedModels;
import dev.xproto.codegen.imports.TextReader;
import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
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
 * What all commands begin with: the files that were named, compiled. Immutable.
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
    static final Option STRICT = Option.flag("--strict", "What old files are forgiven for is an error.");

    /**
     * Reads and compiles.
     *
     * @throws UsageException no file was named
     */
    static Compilation of(Arguments arguments, Console console) throws UsageException {
        Diagnostics diagnostics = new Diagnostics();
        List<SourceFile> sources = new ArrayList<>();
        for (String name : InputFiles.of(arguments.rest(), console.folder())) {
            TextReader.read(console.folder().resolve(name), name, diagnostics).ifPresent(sources::add);
        }
        ImportedModels imports = imports(arguments, console, sources);
        imports.diagnostics().forEach(diagnostics::report);
        if (diagnostics.hasErrors()) {
            return new Compilation(sources, imports, Optional.empty(), diagnostics.sorted());
        }
        CompileResult result = new XprotoCompiler()
                .compile(new CompileRequest(
                        sources, imports.files(), imports.behaviourBases(), arguments.has(STRICT.name())));
        return new Compilation(sources, imports, result.graph(), result.diagnostics());
    }

    /** A file that is named stands for the imported one of the same name: who edits the core models checks his own. */
    private static ImportedModels imports(Arguments arguments, Console console, List<SourceFile> sources) {
        ImportedModels known =
                arguments.has(NO_CORE.name()) ? ImportedModels.NONE : ClassPathModels.read(console.classPath());
        List<Path> paths = arguments.values(IMPORT.name()).stream()
                .map(path -> console.folder().resolve(path))
                .toList();
        ImportedModels all = known.plus(ImportPathModels.read(paths));
        Set<String> named = new HashSet<>();
        sources.forEach(source -> named.add(lastName(source.name())));
        List<SourceFile> files = all.files().stream()
                .filter(file -> !named.contains(lastName(file.name())))
                .toList();
        return new ImportedModels(files, all.behaviourBases(), all.classes(), all.diagnostics());
    }

    private static String lastName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    boolean hasErrors() {
        return graph.isEmpty();
    }
}
