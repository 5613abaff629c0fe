package dev.xproto.codegen.tosca;

import com.google.auto.service.AutoService;
import dev.xproto.codegen.Generator;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.GeneratorId;
import dev.xproto.codegen.output.OutputSink;
import dev.xproto.codegen.text.YamlText;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        InheritanceIndex inheritance = InheritanceIndex.of(context.graph());
        List<Model> models =
                context.models().stream().filter(model -> !model.isAbstract()).toList();
        for (Model model : models) {
            out.resource(ToscaNames.file(model), new NodeTypeFile(inheritance, model).text());
        }
        if (models.stream().anyMatch(model -> !inheritance.links(model).isEmpty())) {
            out.resource(ToscaNames.FOLDER + ToscaNames.RELATIONSHIPS_FILE, relationships());
        }
    }

    private static String relationships() {
        Map<String, Object> types = new LinkedHashMap<>();
        types.put(ToscaNames.BELONGS_TO_ONE, relationship("The link of an object to one other"));
        types.put(ToscaNames.BELONGS_TO_MANY, relationship("The link of an object to any number of others"));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("tosca_definitions_version", ToscaNames.VERSION);
        file.put("relationship_types", types);
        return "# Generated; changes made here are lost.\n" + YamlText.of(file);
    }

    private static Map<String, Object> relationship(String description) {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("derived_from", "tosca.relationships.Root");
        type.put("description", description);
        type.put("valid_target_types", List.of("tosca.capabilities.Node"));
        return type;
    }
}
