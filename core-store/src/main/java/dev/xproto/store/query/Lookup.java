package dev.xproto.store.query;

import dev.xproto.sync.model.Operator;
import java.util.Map;
import java.util.Optional;

/**
 * What a path may end in after the column: how to compare, where the operator itself says only {@code EQUAL}.
 *
 * @param operator how to compare
 * @param form what else is special about it
 */
record Lookup(Operator operator, Form form) {
    /** What is special about a lookup. */
    enum Form {
        /** Nothing. */
        PLAIN,
        /** The value says whether the column must be absent. */
        IS_NULL,
        /** The text begins with the value. */
        STARTS_WITH,
        /** The text ends with the value. */
        ENDS_WITH
    }

    private static final Map<String, Lookup> BY_SUFFIX = Map.ofEntries(
            Map.entry("exact", plain(Operator.EQUAL)),
            Map.entry("iexact", plain(Operator.IEXACT)),
            Map.entry("contains", plain(Operator.CONTAINS)),
            Map.entry("icontains", plain(Operator.ICONTAINS)),
            Map.entry("regex", plain(Operator.REGEX)),
            Map.entry("iregex", plain(Operator.IREGEX)),
            Map.entry("gt", plain(Operator.GREATER_THAN)),
            Map.entry("gte", plain(Operator.GREATER_THAN_OR_EQUAL)),
            Map.entry("lt", plain(Operator.LESS_THAN)),
            Map.entry("lte", plain(Operator.LESS_THAN_OR_EQUAL)),
            Map.entry("isnull", new Lookup(Operator.EQUAL, Form.IS_NULL)),
            Map.entry("startswith", new Lookup(Operator.EQUAL, Form.STARTS_WITH)),
            Map.entry("istartswith", new Lookup(Operator.IEXACT, Form.STARTS_WITH)),
            Map.entry("endswith", new Lookup(Operator.EQUAL, Form.ENDS_WITH)),
            Map.entry("iendswith", new Lookup(Operator.IEXACT, Form.ENDS_WITH)));

    static Lookup plain(Operator operator) {
        return new Lookup(operator, Form.PLAIN);
    }

    static Optional<Lookup> of(String suffix) {
        return Optional.ofNullable(BY_SUFFIX.get(suffix));
    }
}
