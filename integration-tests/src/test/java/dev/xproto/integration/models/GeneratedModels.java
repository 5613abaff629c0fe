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

    /** The text of the only file that another target makes of one file. */
    public static String textOf(String target, String name, String xproto) {
        List<GeneratedFile> files = JavaBuild.onThisClassPath().generate(target, List.of(SourceFile.of(name, xproto)));
        if (files.size() != 1) {
            throw new AssertionError(target + " makes " + files);
        }
        return files.get(0).content();
    }
}
