package dev.xproto.store.query;

import dev.xproto.parser.policy.PolicyExpr;
import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.catalog.Table;
import dev.xproto.store.sql.Dialect;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.RowType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How values of policies are reached and compared in SQL, with the meaning that {@code PolicyEvaluator} gives them: no value
 * equals no value, and different kinds of things differ.
 */
final class PolicyTerms {
    private final Catalog catalog;
    private final Dialect dialect;
    private final PolicySql.CallerValues caller;

    PolicyTerms(Catalog catalog, Dialect dialect, PolicySql.CallerValues caller) {
        this.catalog = catalog;
        this.dialect = dialect;
        this.caller = caller;
    }

    /** SQL can't say it. */
    static final class GivenUpException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUpException() {
            super("SQL can't say it", null, false, false);
        }
    }

    /** Things that are compared with each other. */
    private enum Sort {
        TEXT,
        WHOLE,
        TRUTH,
        OBJECT
    }

    PolicyTerm ofCaller(List<String> steps) {
        return new PolicyTerm.Known(caller.get(steps));
    }

    /** A member of an object; no value has none. */
    PolicyTerm step(PolicyTerm here, String member, String alias) {
        if (here instanceof PolicyTerm.Known known && known.value() == null) {
            return here;
        }
        if (here instanceof PolicyTerm.Rooted object) {
            return member(object, member);
        }
        if (here instanceof PolicyTerm.Linked linked) {
            if (isId(member)) {
                return new PolicyTerm.Column(linked.id(), FieldKind.INT32);
            }
            PolicyTerm far = member(new PolicyTerm.Rooted(linked.model(), alias), member);
            String select = " FROM " + joined(linked.model(), alias, dialect) + " WHERE " + alias + "0.id = "
                    + linked.id() + ")";
            if (far instanceof PolicyTerm.Column column) {
                return new PolicyTerm.Column("(SELECT " + column.sql() + select, column.kind());
            }
            if (far instanceof PolicyTerm.Linked next) {
                return new PolicyTerm.Linked(next.model(), "(SELECT " + next.id() + select);
            }
        }
        throw new GivenUpException();
    }

    private static boolean isId(String member) {
        return member.equals("id") || member.equals("pk");
    }

    private PolicyTerm member(PolicyTerm.Rooted object, String member) {
        StoredModel model = object.model();
        if (isId(member)) {
            return new PolicyTerm.Column(object.tables() + "0.id", FieldKind.INT32);
        }
        int slot = model.type().slot(member);
        if (slot < 0) {
            throw new GivenUpException();
        }
        StoredModel.Place place = model.places().get(slot);
        String column = object.tables() + place.table() + "."
                + dialect.quote(place.column().name());
        Optional<RowType.Link> link = model.type().link(member);
        return link.isEmpty()
                ? new PolicyTerm.Column(column, place.column().kind())
                : linked(catalog.get(link.get().peer()), column);
    }

    private PolicyTerm linked(StoredModel peer, String column) {
        if (peer.isAbstract()) {
            throw new GivenUpException();
        }
        String root = dialect.quote(peer.tables().get(0).name());
        return new PolicyTerm.Linked(
                peer, "(SELECT r.id FROM " + root + " r WHERE r.id = " + column + " AND " + dialect.isLive("r") + ")");
    }

    /** The tables of a model, joined. */
    static String joined(StoredModel model, String alias, Dialect dialect) {
        StringBuilder sql = new StringBuilder();
        List<Table> tables = model.tables();
        sql.append(dialect.quote(tables.get(0).name())).append(' ').append(alias + "0");
        for (int at = 1; at < tables.size(); at++) {
            sql.append(" JOIN ")
                    .append(dialect.quote(tables.get(at).name()))
                    .append(" " + alias + at + " ON " + alias + at + ".id = " + alias + "0.id");
        }
        return sql.toString();
    }

    /** Whether a value counts as true. */
    Condition truth(PolicyTerm term) {
        if (term instanceof PolicyTerm.Known known) {
            return Condition.of(isTrue(known.value()));
        }
        if (term instanceof PolicyTerm.Column column) {
            return switch (column.kind()) {
                case BOOL -> Condition.plain("COALESCE(" + column.sql() + ", FALSE)");
                case STRING -> Condition.plain("COALESCE(CHAR_LENGTH(" + column.sql() + ") > 0, FALSE)");
                case DATE, LINK -> Condition.plain(column.sql() + " IS NOT NULL");
                default -> Condition.plain("COALESCE(" + column.sql() + " <> 0, FALSE)");
            };
        }
        return Condition.plain(sql(term) + " IS NOT NULL");
    }

    private static boolean isTrue(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        return value instanceof CharSequence text ? text.length() > 0 : value != null;
    }

    /** Whether two values are the same. */
    Condition same(PolicyTerm left, PolicyTerm right) {
        if (left instanceof PolicyTerm.Known one && right instanceof PolicyTerm.Known other) {
            return Condition.of(sameKnown(one.value(), other.value()));
        }
        if (left instanceof PolicyTerm.Known) {
            return same(right, left);
        }
        if (right instanceof PolicyTerm.Known known) {
            return sameAs(left, known.value());
        }
        boolean comparable = sort(left) == sort(right)
                && (sort(left) != Sort.OBJECT || root(left).equals(root(right)));
        return Condition.plain(
                comparable
                        ? sql(left) + " IS NOT DISTINCT FROM " + sql(right)
                        : sql(left) + " IS NULL AND " + sql(right) + " IS NULL");
    }

    private boolean sameKnown(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number left && other instanceof Number right) {
            return whole(left) == whole(right);
        }
        return Objects.equals(one, other);
    }

    private Condition sameAs(PolicyTerm term, @Nullable Object value) {
        if (value == null) {
            return Condition.plain(sql(term) + " IS NULL");
        }
        ObjectKey key = caller.key(value);
        if (key != null) {
            boolean possible = sort(term) == Sort.OBJECT && root(term).equals(key.root());
            return possible ? equal(term, (statement, at) -> statement.setInt(at, key.id())) : Condition.FALSE;
        }
        return switch (sort(term)) {
            case TEXT ->
                value instanceof String text
                        ? equal(term, (statement, at) -> statement.setString(at, text))
                        : Condition.FALSE;
            case WHOLE -> value instanceof Number number ? equal(term, bound(number)) : Condition.FALSE;
            case TRUTH ->
                value instanceof Boolean truth
                        ? equal(term, (statement, at) -> statement.setBoolean(at, truth))
                        : Condition.FALSE;
            case OBJECT -> Condition.FALSE;
        };
    }

    private static Condition equal(PolicyTerm term, Condition.Parameter parameter) {
        return new Condition("COALESCE(" + sql(term) + " = ?, FALSE)", List.of(parameter));
    }

    private static Condition.Parameter bound(Number number) {
        long whole = whole(number);
        return (statement, at) -> statement.setLong(at, whole);
    }

    /** Broken numbers are compared as the evaluator sees them, which isn't how databases do. */
    private static long whole(Number number) {
        if (number instanceof Long || number instanceof Integer) {
            return number.longValue();
        }
        throw new GivenUpException();
    }

    /** Whether two whole numbers stand in that order. */
    Condition ordered(PolicyExpr.Order order, PolicyTerm left, PolicyTerm right) {
        String operator = switch (order) {
            case LESS -> " < ";
            case LESS_OR_EQUAL -> " <= ";
            case GREATER -> " > ";
            case GREATER_OR_EQUAL -> " >= ";
        };
        if (left instanceof PolicyTerm.Column one
                && right instanceof PolicyTerm.Known other
                && sort(one) == Sort.WHOLE
                && other.value() instanceof Number number) {
            return new Condition("COALESCE(" + one.sql() + operator + "?, FALSE)", List.of(bound(number)));
        }
        if (left instanceof PolicyTerm.Column one
                && right instanceof PolicyTerm.Column other
                && sort(one) == Sort.WHOLE
                && sort(other) == Sort.WHOLE) {
            return Condition.plain("COALESCE(" + one.sql() + operator + other.sql() + ", FALSE)");
        }
        throw new GivenUpException();
    }

    /** Whether a text has another in it. */
    Condition contains(PolicyTerm container, PolicyTerm element) {
        if (container instanceof PolicyTerm.Column column
                && column.kind() == FieldKind.STRING
                && element instanceof PolicyTerm.Known known
                && known.value() instanceof String part) {
            return new Condition(
                    "COALESCE(POSITION(? IN " + column.sql() + ") > 0, FALSE)",
                    List.of((statement, at) -> statement.setString(at, part)));
        }
        throw new GivenUpException();
    }

    private static String sql(PolicyTerm term) {
        if (term instanceof PolicyTerm.Column column) {
            return column.sql();
        }
        if (term instanceof PolicyTerm.Linked linked) {
            return linked.id();
        }
        if (term instanceof PolicyTerm.Rooted rooted) {
            return rooted.tables() + "0.id";
        }
        throw new GivenUpException();
    }

    private static Sort sort(PolicyTerm term) {
        if (!(term instanceof PolicyTerm.Column column)) {
            return Sort.OBJECT;
        }
        return switch (column.kind()) {
            case STRING -> Sort.TEXT;
            case BOOL -> Sort.TRUTH;
            case INT32, UINT32, INT64 -> Sort.WHOLE;
            case UINT64, FLOAT, DOUBLE, DATE, LINK -> throw new GivenUpException();
        };
    }

    private static String root(PolicyTerm term) {
        return term instanceof PolicyTerm.Linked linked
                ? linked.model().root()
                : ((PolicyTerm.Rooted) term).model().root();
    }
}
