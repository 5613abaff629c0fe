package dev.xproto.codegen.java;

import dev.xproto.codegen.text.Fingerprint;
import dev.xproto.parser.diagnostics.KeyOrder;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The list of generated models that goes into every jar: model, class, file and the fingerprint of its text, tab-separated, one
 * model a line, sorted.
 */
final class ModelList {
    static final String PATH = "META-INF/xproto/models.tsv";

    private ModelList() {}

    static String of(Collection<Model> models, ModelClasses classes) {
        Map<SourceFile, String> files = new HashMap<>();
        return models.stream()
                .sorted(KeyOrder.of(Model::name))
                .map(model -> {
                    String file = files.computeIfAbsent(model.span().file(), ModelList::nameAndHash);
                    String className = classes.get(model.name()).canonicalName();
                    return String.join("\t", model.name(), className, file) + "\n";
                })
                .collect(Collectors.joining());
    }

    private static String nameAndHash(SourceFile file) {
        return fileName(file) + "\t" + hash(file);
    }

    /** Without its folders, which differ from machine to machine, and without what would end a cell. */
    private static String fileName(SourceFile file) {
        String name = file.name().replaceAll("\\p{Cntrl}", "_");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String hash(SourceFile file) {
        return Fingerprint.of(file.text().getBytes(StandardCharsets.UTF_8));
    }
}
