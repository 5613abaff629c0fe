package dev.xproto.codegen.proto;

import com.google.auto.service.AutoService;
import dev.xproto.codegen.Generator;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.GeneratorId;
import dev.xproto.codegen.output.OutputSink;
import dev.xproto.parser.diagnostics.Diagnostic;
import java.util.List;

/**
 * Writes {@code xos.proto} and the files that it imports, for clients in other languages. Of all models, those of imports
 * too: the service is one, and a part of it would be another.
 */
@AutoService(Generator.class)
public final class ProtoGenerator implements Generator {
    /** Where the files go, with its slash. */
    public static final String FOLDER = "proto/";

    @Override
    public GeneratorId id() {
        return new GeneratorId("proto");
    }

    @Override
    public List<Diagnostic> check(GeneratorContext context) {
        return ProtoNames.check(context.graph());
    }

    @Override
    public boolean describesTheWhole() {
        return true;
    }

    @Override
    public void generate(GeneratorContext context, OutputSink out) {
        out.resource(FOLDER + ProtoFile.NAME, ProtoFile.of(context.graph()).text());
        for (String name : List.of(StaticProtos.COMMON, StaticProtos.OPTIONS)) {
            out.resource(FOLDER + name, StaticProtos.text(name));
        }
    }
}
