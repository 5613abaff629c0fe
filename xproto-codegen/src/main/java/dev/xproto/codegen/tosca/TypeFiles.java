package dev.xproto.codegen.tosca;

import dev.xproto.codegen.text.YamlText;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of TOSCA types: what the generator writes, and what a core serves. */
public final class TypeFiles {
    private TypeFiles() {}

    /**
     * The files of these models, and of the relationships that they share, by path.
     *
     * @param models some of the graph's; abstract ones have no file
     */
    public static Map<String, String> of(ModelGraph graph, List<Model> models) {
        InheritanceIndex inheritance = InheritanceIndex.of(graph);
        Map<String, String> files = new LinkedHashMap<>();
        boolean linked = false;
        for (Model model : models) {
            if (!model.isAbstract()) {
                files.put(ToscaNames.file(model), new NodeTypeFile(inheritance, model).text());
                linked |= !inheritance.links(model).isEmpty();
            }
        }
        if (linked) {
            files.put(ToscaNames.FOLDER + ToscaNames.RELATIONSHIPS_FILE, relationships());
        }
        return files;
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
