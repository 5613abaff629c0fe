package dev.xproto.codegen.tosca;

import com.google.auto.service.AutoService;
import dev.xproto.codegen.Generator;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.GeneratorId;
import dev.xproto.codegen.output.OutputSink;

/**
 * A file of TOSCA node types for each model that has objects, {@code custom_types/<model in lower case>.yaml}, and one with
 * the relationships that they share.
 */
@AutoService(Generator.class)
public final class ToscaGenerator implements Generator {
    @Override
    public GeneratorId id() {
        return new GeneratorId("tosca");
    }

    @Override
    public void generate(GeneratorContext context, OutputSink out) {
        TypeFiles.of(context.graph(), context.models()).forEach(out::resource);
    }
}
