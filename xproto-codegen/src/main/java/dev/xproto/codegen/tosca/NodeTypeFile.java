package dev.xproto.codegen.tosca;

import dev.xproto.codegen.text.YamlText;
import dev.xproto.parser.diagnostics.KeyOrder;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The type file of one model. */
final class NodeTypeFile {
    private final InheritanceIndex inheritance;
    private final Model model;

    NodeTypeFile(InheritanceIndex inheritance, Model model) {
        this.inheritance = inheritance;
        this.model = model;
    }

    String text() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("tosca_definitions_version", ToscaNames.VERSION);
        List<Link> links = inheritance.links(model);
        if (!links.isEmpty()) {
            file.put("imports", List.of(ToscaNames.RELATIONSHIPS_FILE));
        }
        file.put("capability_types", Map.of(ToscaNames.capabilityType(model), capability()));
        file.put("node_types", Map.of(ToscaNames.nodeType(model), nodeType(links)));
        return "# Generated; changes made here are lost.\n" + YamlText.of(file);
    }

    private Map<String, Object> capability() {
        Map<String, Object> capability = new LinkedHashMap<>();
        capability.put("derived_from", "tosca.capabilities.Root");
        capability.put("description", model.name());
        return capability;
    }

    private Map<String, Object> nodeType(List<Link> links) {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("derived_from", "tosca.nodes.Root");
        type.put("description", description());
        type.put("capabilities", Map.of(ToscaNames.lowerCase(model), Map.of("type", ToscaNames.capabilityType(model))));
        type.put("properties", properties());
        if (!links.isEmpty()) {
            type.put(
                    "requirements",
                    links.stream().map(NodeTypeFile::requirement).toList());
        }
        return type;
    }

    private String description() {
        return model.options()
                .text(KnownOption.TOSCA_DESCRIPTION)
                .or(model::description)
                .filter(text -> !text.isBlank())
                .orElse("An XOS " + model.name());
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> mustExist = new LinkedHashMap<>();
        mustExist.put("type", "boolean");
        mustExist.put("required", false);
        mustExist.put("default", false);
        mustExist.put("description", "The object is there already: find it, and never make or delete it");
        properties.put(ToscaNames.MUST_EXIST, mustExist);
        inheritance.fields(model).stream()
                .sorted(KeyOrder.ignoringCase(Field::name))
                .forEach(field -> properties.put(field.name(), PropertyType.definition(field)));
        return properties;
    }

    /**
     * A link. Its target may be of any type: an object of a more special model will do, and its type doesn't derive from
     * the peer's.
     */
    private static Map<String, Object> requirement(Link link) {
        Map<String, Object> requirement = new LinkedHashMap<>();
        requirement.put("capability", "tosca.capabilities.Node");
        requirement.put("node", "tosca.nodes.Root");
        requirement.put("relationship", ToscaNames.relationship(link));
        requirement.put("occurrences", link.kind().isMany() ? List.of(0, "UNBOUNDED") : List.of(0, 1));
        return Map.of(link.name(), requirement);
    }
}
