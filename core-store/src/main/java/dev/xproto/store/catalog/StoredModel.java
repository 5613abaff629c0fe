package dev.xproto.store.catalog;

import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.sync.model.RowType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A model and where its objects are stored. Immutable; of one database, whose SQL it remembers. */
public final class StoredModel {
    private final Model model;
    private final RowType type;
    private final @Nullable String policyName;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<List<String>> uniqueKeys;
    private final List<Table> tables;
    private final List<Place> places;
    private final List<ManyLink> manyLinks;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    StoredModel(
            Model model,
            RowType type,
            @Nullable String policyName,
            List<Member> members,
            List<List<String>> uniqueKeys,
            List<Table> tables,
            List<ManyLink> manyLinks) {
        this.model = model;
        this.policyName = policyName;
        this.uniqueKeys = List.copyOf(uniqueKeys);
        this.type = type;
        members.forEach(member -> this.members.put(member.name(), member));
        this.tables = List.copyOf(tables);
        this.places =
                type.columns().stream().map(column -> place(column.name())).toList();
        this.manyLinks = List.copyOf(manyLinks);
    }

    /**
     * Where a column is.
     *
     * @param table its place among the model's tables
     * @param column the column
     */
    public record Place(int table, Table.TableColumn column) {}

    private Place place(String field) {
        for (int at = 0; at < tables.size(); at++) {
            for (Table.TableColumn column : tables.get(at).columns()) {
                if (column.field().equals(field)) {
                    return new Place(at, column);
                }
            }
        }
        return new Place(-1, new Table.TableColumn(field, "", dev.xproto.sync.model.FieldKind.STRING, false, false));
    }

    /** As declared. */
    public Model model() {
        return model;
    }

    /** Its name. */
    public String name() {
        return model.name();
    }

    /** What its rows look like. */
    public RowType type() {
        return type;
    }

    /** The model that gives its ids. */
    public String root() {
        return type.root();
    }

    /** Whether it has no objects of its own, and so no table. */
    public boolean isAbstract() {
        return type.isAbstract();
    }

    /** Own and inherited fields and links, base first. */
    public Iterable<Member> members() {
        return members.values();
    }

    /** The field or link of that name, own or inherited; null when there is none. */
    public @Nullable Member member(String name) {
        return members.get(name);
    }

    /** The link of that name. */
    public Optional<Link> link(String name) {
        return Optional.ofNullable(members.get(name))
                .filter(Link.class::isInstance)
                .map(Link.class::cast);
    }

    /** Lists of fields whose values no two live objects have in common, inherited ones too. */
    public List<List<String>> uniqueKeys() {
        return uniqueKeys;
    }

    /** The tables that an object of this model has a row in, the root's first; none when abstract. */
    public List<Table> tables() {
        return tables;
    }

    /** Where each column is, by slot. */
    public List<Place> places() {
        return places;
    }

    /** Own and inherited many-to-many links. */
    public List<ManyLink> manyLinks() {
        return manyLinks;
    }

    /** The many-to-many link of that name; null when there is none. */
    public @Nullable ManyLink manyLink(String name) {
        for (ManyLink link : manyLinks) {
            if (link.link().equals(name)) {
                return link;
            }
        }
        return null;
    }

    /** The policy that guards its objects, its own or the nearest inherited one; null for none. */
    public @Nullable String policyName() {
        return policyName;
    }

    /**
     * A text that is made of the model the first time, such as SQL, and the same for everybody afterwards.
     *
     * @param purpose stands for what it says; short
     */
    public String text(String purpose, Supplier<String> text) {
        String known = texts.get(purpose);
        return known != null ? known : texts.computeIfAbsent(purpose, unknown -> text.get());
    }

    @Override
    public String toString() {
        return name();
    }
}
