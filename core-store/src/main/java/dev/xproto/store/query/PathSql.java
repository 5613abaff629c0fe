package dev.xproto.store.query;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.Excerpt;
import dev.xproto.store.catalog.ManyLink;
import dev.xproto.store.catalog.Nearest;
import dev.xproto.store.catalog.SingleLink;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.security.HiddenPasswords;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.Pairs;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.RowType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One condition's path, made into SQL: links on the way become nested {@code IN (SELECT ...)}, so that links to one and links
 * to many are alike, and no object is found twice. No query inside another knows of the one around it; so databases may begin
 * at either end, and look at each table once at most. Deleted objects on the way don't count. One for each condition.
 */
final class PathSql {
    private static final Pattern SEPARATOR = Pattern.compile("__");
    private static final int LONGEST = 8;

    private final Catalog catalog;
    private final Dialect dialect;
    private final Visibility visibility;
    private int aliases;

    PathSql(Catalog catalog, Dialect dialect, Visibility visibility) {
        this.catalog = catalog;
        this.dialect = dialect;
        this.visibility = visibility;
    }

    Condition of(StoredModel model, Predicate<?> predicate) throws SQLException {
        List<String> steps = new ArrayList<>(List.of(SEPARATOR.split(predicate.path(), -1)));
        if (steps.size() > LONGEST) {
            throw new BadConditionException("is a path of more than " + LONGEST + " steps");
        }
        return from(model, "t", steps, Lookup.plain(predicate.operator()), predicate.value());
    }

    /**
     * The condition from a model on.
     *
     * @param tables what the model's tables are called, before their number
     */
    private Condition from(StoredModel model, String tables, List<String> steps, Lookup lookup, @Nullable Object value)
            throws SQLException {
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        Lookup last = rest.isEmpty() ? lookup : rest.size() == 1 ? suffix(rest.get(0), lookup) : null;
        if (step.equals("id") || step.equals("pk")) {
            return compare(tables + "0.id", FieldKind.INT32, end(step, last), value);
        }
        String column = columnName(model, step);
        if (column != null && last != null) {
            return column(model, tables, column, last, value);
        }
        if (rest.equals(List.of("isnull")) && lookup.operator() == Operator.EQUAL) {
            Condition some = from(model, tables, List.of(step, "id", "isnull"), lookup, false);
            return Boolean.TRUE.equals(Coercion.to(FieldKind.BOOL, value)) ? some.inverted() : some;
        }
        Optional<RowType.Link> link = model.type().link(stripId(model, step));
        if (link.isPresent()) {
            return throughLink(model, tables, link.get(), rest, lookup, value);
        }
        Optional<RowType.Reverse> reverse = model.type().reverse(step.replaceFirst("_ids$", ""));
        if (reverse.isPresent()) {
            return throughReverse(reverse.get(), tables, rest, lookup, value);
        }
        throw new BadConditionException(
                column != null
                        ? "`" + Excerpt.of(rest.get(0)) + "` is no way to compare `" + step + "`"
                        : "`" + model + "` has no `" + Excerpt.of(step) + "`" + Nearest.hint(step, names(model)));
    }

    private static Lookup end(String step, @Nullable Lookup lookup) {
        if (lookup == null) {
            throw new BadConditionException("nothing can follow `" + step + "`");
        }
        return lookup;
    }

    private static @Nullable Lookup suffix(String suffix, Lookup lookup) {
        return lookup.operator() == Operator.EQUAL ? Lookup.of(suffix).orElse(null) : null;
    }

    private static List<String> names(StoredModel model) {
        List<String> names = new ArrayList<>();
        model.type().columns().forEach(column -> names.add(column.name()));
        model.type().links().forEach(link -> names.add(link.name()));
        model.type().reverses().forEach(reverse -> names.add(reverse.name()));
        return names;
    }

    private static String stripId(StoredModel model, String step) {
        boolean whole = model.type().link(step).isPresent();
        return whole ? step : step.replaceFirst("_ids?$", "");
    }

    /** The column that a step means; {@code owner_id} is the same as {@code owner}. */
    private static @Nullable String columnName(StoredModel model, String step) {
        if (model.type().slot(step) >= 0) {
            return step;
        }
        String bare = step.replaceFirst("_id$", "");
        boolean link = model.type().link(bare).filter(known -> !known.many()).isPresent();
        return link ? bare : null;
    }

    private Condition column(StoredModel model, String tables, String name, Lookup lookup, @Nullable Object value) {
        if (HiddenPasswords.isPassword(model.type(), name)) {
            throw new BadConditionException("can't be asked for");
        }
        StoredModel.Place place = model.places().get(model.type().slot(name));
        String sql = tables + place.table() + "." + dialect.quote(place.column().name());
        return compare(sql, place.column().kind(), lookup, value);
    }

    private Condition compare(String column, FieldKind kind, Lookup lookup, @Nullable Object value) {
        return new Comparison(dialect, column, kind).of(lookup, value);
    }

    private Condition throughLink(
            StoredModel model,
            String tables,
            RowType.Link link,
            List<String> rest,
            Lookup lookup,
            @Nullable Object value)
            throws SQLException {
        List<Condition> ways = new ArrayList<>();
        for (StoredModel peer : catalog.tops(catalog.get(link.peer()))) {
            String alias = alias();
            Condition inner = from(peer, alias, rest.isEmpty() ? List.of("id") : rest, lookup, value);
            ways.add(through(model, tables, link, peer, alias, inner));
        }
        return Condition.or(ways);
    }

    private Condition through(
            StoredModel model, String tables, RowType.Link link, StoredModel peer, String alias, Condition inner)
            throws SQLException {
        ManyLink many = model.manyLink(link.name());
        if (many != null) {
            return among(tables + "0.id", "x.src", peer, alias, pairs(many, "x.dst = " + alias + "0.id"), inner);
        }
        StoredModel.Place place = model.places().get(model.type().slot(link.name()));
        String column =
                tables + place.table() + "." + dialect.quote(place.column().name());
        return among(column, alias + "0.id", peer, alias, "", inner);
    }

    private String pairs(ManyLink link, String on) {
        return " JOIN " + Pairs.of(link, catalog, dialect) + " x ON " + on;
    }

    private Condition throughReverse(
            RowType.Reverse reverse, String tables, List<String> rest, Lookup lookup, @Nullable Object value)
            throws SQLException {
        List<Condition> ways = new ArrayList<>();
        for (SingleLink link : catalog.singleLinks(reverse.source(), reverse.link())) {
            StoredModel source = catalog.get(link.model());
            String alias = alias();
            Condition inner = from(source, alias, rest.isEmpty() ? List.of("id") : rest, lookup, value);
            int table = source.tables().size() - 1;
            String column = alias + table + "." + dialect.quote(link.column().name());
            ways.add(among(tables + "0.id", column, source, alias, "", inner));
        }
        for (ManyLink link : catalog.manyLinks(reverse.source(), reverse.link())) {
            StoredModel source = catalog.get(link.model());
            String alias = alias();
            Condition inner = from(source, alias, rest.isEmpty() ? List.of("id") : rest, lookup, value);
            ways.add(among(tables + "0.id", "x.dst", source, alias, pairs(link, "x.src = " + alias + "0.id"), inner));
        }
        return Condition.or(ways);
    }

    private String alias() {
        return "p" + aliases++ + "_";
    }

    /**
     * Whether the near id is one of those that lead to wanted objects. Objects that the caller may not see count as little as
     * deleted ones: else a query tells of them all the same.
     *
     * @param near an id, outside
     * @param ids what to compare it with, inside
     * @param join what else has to be joined inside
     */
    private Condition among(String near, String ids, StoredModel model, String alias, String join, Condition wanted)
            throws SQLException {
        Condition visible = visibility.condition(model, alias);
        if (visible == null) {
            throw new BadConditionException("leads through `" + model
                    + "`, whose policy has to look at each object; ask for `" + model + "` itself");
        }
        Condition inner = Condition.and(List.of(wanted, visible));
        return inner.within(
                near + " IN (SELECT " + ids + " FROM " + PolicyTerms.joined(model, alias, dialect) + join + " WHERE "
                        + dialect.isLive(alias + "0") + " AND (",
                "))");
    }
}
