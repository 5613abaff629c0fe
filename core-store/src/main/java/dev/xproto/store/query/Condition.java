package dev.xproto.store.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of SQL that is true, false or unknown, and what is bound to its marks.
 *
 * @param sql with a mark for each parameter
 * @param parameters in order
 */
public record Condition(String sql, List<Parameter> parameters) {
    /** Always holds. */
    public static final Condition TRUE = plain("TRUE");

    /** Never holds. */
    public static final Condition FALSE = plain("FALSE");

    /** Copies the parameters. */
    public Condition {
        parameters = List.copyOf(parameters);
    }

    /** Binds one value. */
    @FunctionalInterface
    public interface Parameter {
        /** Binds it there. */
        /** Binds its parameters, the first one there. */
        public void bind(PreparedStatement statement, int at) throws SQLException;
    }

    static Condition of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Whether it holds whatever there is. */
    public boolean isTrue() {
        return equals(TRUE);
    }

    boolean isFalse() {
        return equals(FALSE);
    }

    /** Both, in as few words as possible. */
    public static Condition both(Condition left, Condition right) {
        if (left.isTrue() || right.isFalse()) {
            return right;
        }
        return right.isTrue() || left.isFalse() ? left : and(List.of(left, right));
    }

    static Condition either(Condition left, Condition right) {
        if (left.isFalse() || right.isTrue()) {
            return right;
        }
        return right.isFalse() || left.isTrue() ? left : or(List.of(left, right));
    }

    /** The opposite of a condition that is never unknown. */
    Condition negated() {
        if (isTrue() || isFalse()) {
            return of(isFalse());
        }
        return within("NOT (", ")");
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

    /** Any of them. */
    public static Condition or(List<Condition> ways) {
        List<String> sqls = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        for (Condition way : ways) {
            sqls.add("(" + way.sql() + ")");
            parameters.addAll(way.parameters());
        }
        return sqls.isEmpty() ? plain("FALSE") : new Condition(String.join(" OR ", sqls), parameters);
    }

    /** The opposite, where an unknown outcome counts as no. */
    Condition inverted() {
        return new Condition("(" + sql + ") IS NOT TRUE", parameters);
    }

    Condition within(String before, String after) {
        return new Condition(before + sql + after, parameters);
    }

    /** Binds its parameters, the first one there. */
    public void bind(PreparedStatement statement, int first) throws SQLException {
        int at = first;
        for (Parameter parameter : parameters) {
            parameter.bind(statement, at++);
        }
    }
}
