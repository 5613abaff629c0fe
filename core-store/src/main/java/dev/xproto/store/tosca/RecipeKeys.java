package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys of one kind of map in a recipe.
 *
 * @param where the map, for messages
 * @param known keys that mean something
 * @param unsupported keys that TOSCA has and this engine doesn't, each with what to do instead
 */
record RecipeKeys(String where, Set<String> known, Map<String, String> unsupported) {
    static final RecipeKeys DOCUMENT = new RecipeKeys(
            "a recipe",
            Set.of(
                    "tosca_definitions_version",
                    "description",
                    "metadata",
                    "template_name",
                    "template_author",
                    "template_version",
                    "dsl_definitions",
                    "imports",
                    "topology_template"),
            Map.of(
                    "node_types", Reasons.TYPES,
                    "relationship_types", Reasons.TYPES,
                    "capability_types", Reasons.TYPES,
                    "data_types", Reasons.TYPES,
                    "artifact_types", Reasons.TYPES,
                    "interface_types", Reasons.TYPES,
                    "policy_types", Reasons.TYPES,
                    "group_types", Reasons.TYPES,
                    "repositories", Reasons.NOTHING));

    static final RecipeKeys TOPOLOGY = new RecipeKeys(
            "`topology_template`",
            Set.of("description", "inputs", "node_templates"),
            Map.of(
                    "outputs", Reasons.NOTHING,
                    "groups", Reasons.NOTHING,
                    "policies", Reasons.NOTHING,
                    "workflows", Reasons.NOTHING,
                    "relationship_templates", Reasons.NOTHING,
                    "substitution_mappings", Reasons.NOTHING));

    static final RecipeKeys INPUT = new RecipeKeys(
            "an input",
            Set.of("type", "description", "default", "required", "metadata"),
            Map.of("constraints", Reasons.BOUNDS, "entry_schema", Reasons.NOTHING, "status", Reasons.NOTHING));

    static final RecipeKeys NODE = new RecipeKeys(
            "a node",
            Set.of("type", "description", "metadata", "properties", "requirements"),
            Map.of(
                    "attributes", Reasons.PROPERTIES,
                    "capabilities", Reasons.PROPERTIES,
                    "artifacts", Reasons.PROPERTIES,
                    "interfaces", Reasons.NOTHING,
                    "directives", Reasons.NOTHING,
                    "node_filter", Reasons.NOTHING,
                    "copy", Reasons.NOTHING));

    static final RecipeKeys REQUIREMENT = new RecipeKeys(
            "a requirement",
            Set.of("node", "relationship"),
            Map.of(
                    "capability", Reasons.NODE,
                    "node_filter", Reasons.NODE,
                    "occurrences", Reasons.OCCURRENCES,
                    "requirements", Reasons.NESTED));

    /** A property whose value is a map: TOSCA's functions, of which recipes have one. */
    static final RecipeKeys FUNCTION = new RecipeKeys(
            "the value of a property",
            Set.of("get_input"),
            Map.of(
                    "get_property", Reasons.FUNCTION,
                    "get_attribute", Reasons.FUNCTION,
                    "get_artifact", Reasons.FUNCTION,
                    "get_operation_output", Reasons.FUNCTION,
                    "get_nodes_of_type", Reasons.FUNCTION,
                    "concat", Reasons.FUNCTION,
                    "join", Reasons.FUNCTION,
                    "token", Reasons.FUNCTION));

    /** Whether all keys of the map are known; the others are reported. */
    boolean check(YamlMap map, Diagnostics out) {
        boolean all = true;
        for (YamlMap.Entry entry : map.entries()) {
            String key = entry.key().text();
            String instead = unsupported.get(key);
            if (instead != null) {
                out.report(Diagnostic.at(
                                entry.key().span(),
                                ToscaCode.UNSUPPORTED_KEY,
                                "`" + key + "` isn't supported in " + where)
                        .help(instead));
            } else if (!known.contains(key)) {
                all = false;
                out.report(Diagnostic.at(
                                entry.key().span(), ToscaCode.UNKNOWN_KEY, "`" + key + "` means nothing in " + where)
                        .help(Suggestion.of(key, new TreeSet<>(known), "remove it")));
            }
        }
        return all;
    }

    private static final class Reasons {
        private static final String FUNCTION = "write the value, or an input with `get_input`";
        private static final String TYPES = "remove it: the types come from the models that are loaded";
        private static final String NOTHING = "remove it: nothing would come of it";
        private static final String BOUNDS = "remove it: the field that takes the value has bounds of its own";
        private static final String PROPERTIES = "write what it says under `properties`";
        private static final String NODE = "name the node under `node`";
        private static final String OCCURRENCES = "write the requirement once for each node";
        private static final String NESTED = "move it out, to stand beside this requirement";
    }
}
