package dev.xproto.codegen.golden;

import dev.xproto.codegen.GenerationRequest;
import dev.xproto.codegen.GenerationResult;
import dev.xproto.codegen.GenerationRun;
import dev.xproto.codegen.Generators;
import dev.xproto.codegen.imports.ModelFolder;
import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compiles model files and runs targets on them, the way the plugin and the command do. */
final class Cases {
    private Cases() {}

    /** The files of a case, in the order of their names. */
    static List<SourceFile> sources(String name) {
        return read(Path.of("src/test/golden-input", name));
    }

    /** All model files of a folder. */
    static List<SourceFile> read(Path folder) {
        try {
            List<SourceFile> files = new ArrayList<>();
            for (Path file : ModelFolder.files(folder)) {
                files.add(SourceFile.of(ModelFolder.relative(folder, file), Files.readString(file)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles and generates. */
    static GenerationResult run(List<SourceFile> sources, Set<String> behaviourBases, String... targets) {
        return run(sources, List.of(), behaviourBases, targets);
    }

    /** Compiles with imports, and generates for the sources. */
    static GenerationResult run(
            List<SourceFile> sources, List<SourceFile> imports, Set<String> behaviourBases, String... targets) {
        CompileResult compiled =
                new XprotoCompiler().compile(new CompileRequest(sources, imports, behaviourBases, false));
        return new GenerationRun(Generators.load(Cases.class.getClassLoader()))
                .run(new GenerationRequest(
                        compiled.graph()
                                .orElseThrow(() -> new AssertionError(
                                        compiled.diagnostics().toString())),
                        new HashSet<>(sources),
                        Map.of(),
                        List.of(targets),
                        Map.of()));
    }

    /** The texts by path, where nothing has gone wrong. */
    static Map<String, String> files(GenerationResult result) {
        if (result.hasErrors()) {
            throw new AssertionError(result.diagnostics().toString());
        }
        Map<String, String> files = new TreeMap<>();
        for (GeneratedFile file : result.files()) {
            files.put(file.path(), file.content());
        }
        return files;
    }
}
