package dev.xproto.codegen.xproto;

import com.google.auto.service.AutoService;
import dev.xproto.codegen.Generator;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.GeneratorId;
import dev.xproto.codegen.output.OutputSink;
import dev.xproto.parser.diagnostics.KeyOrder;
import dev.xproto.parser.format.XprotoFormatter;
import dev.xproto.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Writes the source files formatted, each under its name, below {@value #FOLDER}. */
@AutoService(Generator.class)
public final class XprotoGenerator implements Generator {
    /** Where the files go, with its slash. */
    public static final String FOLDER = "xproto/";

    @Override
    public GeneratorId id() {
        return new GeneratorId("xproto");
    }

    /** A file is written whole. */
    @Override
    public boolean describesTheWhole() {
        return true;
    }

    @Override
    public void generate(GeneratorContext context, OutputSink out) {
        List<SourceFile> files = new ArrayList<>(context.sources());
        files.sort(KeyOrder.of(SourceFile::name));
        XprotoFormatter formatter = new XprotoFormatter();
        for (SourceFile file : files) {
            formatter.format(file).text().ifPresent(text -> out.resource(FOLDER + lastName(file.name()), text));
        }
    }

    /** Without its folders, which differ from machine to machine. */
    private static String lastName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
