package dev.xproto.store.tosca;

import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.store.tosca.Recipe.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A node whose type is known.
 *
 * @param name in the recipe
 * @param model what its type names
 * @param mustExist whether the object has to be there, and has to stay
 * @param settings the properties that are right
 * @param links the requirements that are right
 * @param attempted fields and links that were given, rightly or not, or probably meant; so that nobody is told that they
 *     are missing
 */
record CheckedNode(
        Word name,
        Model model,
        boolean mustExist,
        List<Setting> settings,
        List<LinkSetting> links,
        Set<String> attempted) {
    CheckedNode {
        settings = List.copyOf(settings);
        links = List.copyOf(links);
        attempted = Set.copyOf(attempted);
    }

    /**
     * A property.
     *
     * @param value of the column's class; null clears it
     * @param place where the value stands
     */
    record Setting(Field field, @Nullable Object value, SourceSpan place) {}

    /** A link to another node of the recipe. */
    record LinkSetting(Link link, Requirement requirement) {
        String node() {
            return requirement.node().text();
        }
    }

    /** The property of that name. */
    Optional<Setting> setting(String field) {
        return settings.stream()
                .filter(setting -> setting.field().name().equals(field))
                .findFirst();
    }

    /** The link of that name. */
    Optional<LinkSetting> link(String link) {
        return links.stream()
                .filter(setting -> setting.link().name().equals(link))
                .findFirst();
    }

    @Override
    public String toString() {
        return name.text();
    }
}
