package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.NearestNames;
import java.util.Collection;
import java.util.List;

/** What to do about a name that isn't there. */
final class Suggestion {
    private Suggestion() {}

    /** To use one of the nearest names; all names, when none is near and they are few; else what is given. */
    static String of(String wanted, Collection<String> known, String otherwise) {
        List<String> nearest = NearestNames.of(wanted, known);
        if (!nearest.isEmpty()) {
            return "use `" + String.join("` or `", nearest) + "`";
        }
        return known.isEmpty() || known.size() > 12 ? otherwise : "use one of `" + String.join("`, `", known) + "`";
    }
}
