package dev.xproto.store.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of SQL and what is bound to its marks.
 *
 * @param sql with a mark for each parameter
 * @param parameters in order
 */
record Condition(String sql, List<Parameter> parameters) {
    Condition {
        parameters = List.copyOf(parameters);
    }

    /** Binds one value. */
    @FunctionalInterface
    interface Parameter {
        void bind(PreparedStatement statement, int at) throws SQLException;
    }

    static Condition plain(String sql) {
        return new Condition(sql, List.of());
    }

    static Condition and(List<Condition> parts) {
        List<String> sqls = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        for (Condition part : parts) {
            sqls.add("(" + part.sql() + ")");
            parameters.addAll(part.parameters());
        }
        return new Condition(String.join(" AND ", sqls), parameters);
    }

    /** The opposite, where an unknown outcome counts as no. */
    Condition inverted() {
        return new Condition("(" + sql + ") IS NOT TRUE", parameters);
    }

    Condition within(String before, String after) {
        return new Condition(before + sql + after, parameters);
    }

    void bind(PreparedStatement statement, int first) throws SQLException {
        int at = first;
        for (Parameter parameter : parameters) {
            parameter.bind(statement, at++);
        }
    }
}
