package dev.xproto.codegen.java;

import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.codegen.output.InMemorySink;
import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the generator makes of sources, in memory. */
final class Generated {
    /** Bases of the original that have no fields. */
    private static final Set<String> BEHAVIOUR = Set.of("AttributeMixin", "PlModelMixIn", "AbstractBaseUser");

    private Generated() {}

    /** Files by path: Java below nothing, resources below {@code META-INF}. */
    static Map<String, String> of(List<SourceFile> sources, List<SourceFile> imports, Map<String, String> options) {
        return write(context(sources, imports, options));
    }

    static Map<String, String> of(String text) {
        return of(List.of(SourceFile.of("test.xproto", text)), List.of(), Map.of());
    }

    static Map<String, String> write(GeneratorContext context) {
        InMemorySink sink = new InMemorySink();
        new JavaGenerator().generate(context, sink);
        Map<String, String> files = new TreeMap<>();
        for (GeneratedFile file : sink.files()) {
            files.put(file.path(), file.content());
        }
        return files;
    }

    static GeneratorContext context(List<SourceFile> sources, List<SourceFile> imports, Map<String, String> options) {
        return new GeneratorContext(
                graph(sources, imports), new HashSet<>(sources), importedClasses(imports, options), options);
    }

    /** The way builds do it: imports were generated before, and left a list. */
    private static Map<String, String> importedClasses(List<SourceFile> imports, Map<String, String> options) {
        Map<String, String> classes = new TreeMap<>();
        if (!imports.isEmpty()) {
            of(imports, List.of(), options)
                    .getOrDefault(ModelList.PATH, "")
                    .lines()
                    .forEach(line -> {
                        List<String> cells = List.of(line.split("\t", -1));
                        classes.put(cells.get(0), cells.get(1));
                    });
        }
        return classes;
    }

    private static ModelGraph graph(List<SourceFile> sources, List<SourceFile> imports) {
        CompileResult result = new XprotoCompiler().compile(new CompileRequest(sources, imports, BEHAVIOUR, false));
        return result.graph().orElseThrow(() -> new AssertionError("not accepted: " + result.diagnostics()));
    }
}
