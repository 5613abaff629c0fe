package dev.xproto.codegen.tosca;

import com.google.auto.service.AutoService;
import dev.xproto.codegen.Generator;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.GeneratorId;
import dev.xproto.codegen.output.OutputSink;
import dev.xproto.codegen.text.JsonText;
import dev.xproto.parser.index.ToscaKeyIndex;
import dev.xproto.parser.model.Model;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * By which properties a recipe finds an object: {@value #FILE}, for each model that has objects a list of names, or of
 * lists of names of which one is enough. The list is empty for a model that no recipe can use.
 */
@AutoService(Generator.class)
public final class ToscaKeysGenerator implements Generator {
    private static final String FILE = "tosca_keys.json";

    @Override
    public GeneratorId id() {
        return new GeneratorId("tosca-keys");
    }

    @Override
    public void generate(GeneratorContext context, OutputSink out) {
        ToscaKeyIndex keys = ToscaKeyIndex.of(context.graph());
        Map<String, List<Object>> all = new TreeMap<>();
        for (Model model : context.models()) {
            if (!model.isAbstract()) {
                all.put(
                        model.name(),
                        keys.columns(model).stream()
                                .map(ToscaKeysGenerator::group)
                                .toList());
            }
        }
        out.resource(FILE, JsonText.of(all));
    }

    private static Object group(List<String> names) {
        return names.size() == 1 ? names.get(0) : names;
    }
}
