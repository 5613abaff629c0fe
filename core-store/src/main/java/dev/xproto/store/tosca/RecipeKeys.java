package dev.xproto.store.tosca;

import java.util.Map;
import java.util.Set;

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
            Set.of("description", "node_templates"),
            Map.of(
                    "inputs", Reasons.INPUTS,
                    "outputs", Reasons.NOTHING,
                    "groups", Reasons.NOTHING,
                    "policies", Reasons.NOTHING,
                    "workflows", Reasons.NOTHING,
                    "relationship_templates", Reasons.NOTHING,
                    "substitution_mappings", Reasons.NOTHING));

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

    private static final class Reasons {
        private static final String TYPES = "remove it: the types come from the models that are loaded";
        private static final String NOTHING = "remove it: nothing would come of it";
        private static final String INPUTS = "write the values into the nodes";
        private static final String PROPERTIES = "write what it says under `properties`";
        private static final String NODE = "name the node under `node`";
        private static final String OCCURRENCES = "write the requirement once for each node";
        private static final String NESTED = "move it out, to stand beside this requirement";
    }
}
