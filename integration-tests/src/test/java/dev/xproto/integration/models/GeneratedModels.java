package dev.xproto.integration.models;

import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.parser.source.SourceFile;
import java.util.List;

/** Java sources of models on top of the core's. */
public final class GeneratedModels {
    private GeneratedModels() {}

    /** Those of one file. */
    public static List<GeneratedFile> of(String name, String xproto) {
        return JavaBuild.onThisClassPath().generate(List.of(SourceFile.of(name, xproto)));
    }
}
