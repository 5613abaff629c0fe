package dev.xproto.codegen.openapi;

import com.google.auto.service.AutoService;
import dev.xproto.codegen.Generator;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.GeneratorId;
import dev.xproto.codegen.naming.WireNames;
import dev.xproto.codegen.naming.WireRules;
import dev.xproto.codegen.output.OutputSink;
import dev.xproto.codegen.text.JsonText;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.Model;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code openapi.json}: the addresses of all models, those of imports too. */
@AutoService(Generator.class)
public final class OpenApiGenerator implements Generator {
    /** What the file is called. */
    public static final String NAME = "openapi.json";

    @Override
    public GeneratorId id() {
        return new GeneratorId("openapi");
    }

    @Override
    public List<Diagnostic> check(GeneratorContext context) {
        List<Diagnostic> found = new ArrayList<>(WireRules.addresses(context.graph()));
        for (Model model : WireNames.served(context.graph())) {
            WireRules.legal(model.name(), "`" + model.name() + "`", model.span(), "rename the model")
                    .ifPresent(found::add);
        }
        return found;
    }

    @Override
    public boolean describesTheWhole() {
        return true;
    }

    @Override
    public void generate(GeneratorContext context, OutputSink out) {
        out.resource(NAME, JsonText.ofShared(OpenApiDocument.of(context.graph())));
    }
}
