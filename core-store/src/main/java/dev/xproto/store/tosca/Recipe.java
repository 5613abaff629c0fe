package dev.xproto.store.tosca;

import dev.xproto.parser.source.SourceSpan;
import java.util.List;
import java.util.Set;

/**
 * A recipe as written: its shape is right, but names and values haven't been looked at.
 *
 * @param imports the files that it names
 * @param nodes those whose shape is right, in written order
 * @param names of all nodes, those with faults too
 */
record Recipe(List<Word> imports, List<NodeTemplate> nodes, Set<String> names) {
    Recipe {
        imports = List.copyOf(imports);
        nodes = List.copyOf(nodes);
        names = Set.copyOf(names);
    }

    /**
     * An object that the recipe wants.
     *
     * @param readable whether everything in it could be read, so that what isn't there was really left out
     */
    record NodeTemplate(
            Word name, Word type, List<Property> properties, List<Requirement> requirements, boolean readable) {
        NodeTemplate {
            properties = List.copyOf(properties);
            requirements = List.copyOf(requirements);
        }
    }

    /**
     * A property that it wants the object to have.
     *
     * @param span where the value stands
     */
    record Property(Word name, RecipeValue value, SourceSpan span) {}

    /**
     * A link that it wants the object to have.
     *
     * @param link its name
     * @param node the node at the far end
     */
    record Requirement(Word link, Word node) {}
}
