package dev.xproto.store.catalog;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.index.ToscaKeyIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.sync.model.FieldKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes tables from a graph: one for each concrete model, with what it adds to its concrete base. */
final class Tables {
    /** Text that may be longer than this is stored apart; databases limit ordinary text to about a million characters. */
    private static final long ORDINARY_TEXT = 100_000;

    /** PostgreSQL refuses rows whose indexed text has more than 2,704 bytes; a character has up to four. */
    private static final long INDEXED_TEXT = 640;

    private final ModelGraph graph;
    private final StorageNames names;
    private final InheritanceIndex inheritance;
    private final ToscaKeyIndex keys;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, List<ManyLink>> ownManyLinks = new LinkedHashMap<>();

    Tables(ModelGraph graph, StorageNames names) {
        this.graph = graph;
        this.names = names;
        this.inheritance = InheritanceIndex.of(graph);
        this.keys = ToscaKeyIndex.of(graph);
        for (Model model : graph.models()) {
            if (!model.isAbstract()) {
                make(model);
            }
        }
    }

    private void make(Model model) {
        List<Table.TableColumn> columns = new ArrayList<>();
        List<ManyLink> manyLinks = new ArrayList<>();
        for (Member member : added(model)) {
            if (member instanceof Link link && link.kind().isMany()) {
                manyLinks.add(manyLink(model, link));
            } else {
                columns.add(column(model, member));
            }
        }
        tables.put(model.name(), new Table(names.table(model.name()), model.name(), columns));
        ownManyLinks.put(model.name(), manyLinks);
    }

    private List<Member> added(Model model) {
        List<Member> added = new ArrayList<>(inheritance.members(model));
        Optional<Model> base = inheritance.concreteBase(model);
        base.ifPresent(known -> added.removeIf(member -> inheritance.members(known).stream()
                .anyMatch(inherited -> inherited.name().equals(member.name()))));
        return added;
    }

    private ManyLink manyLink(Model model, Link link) {
        return new ManyLink(
                names.pairTable(model.name(), link.name()),
                model.name(),
                link.name(),
                inheritance.root(model).name(),
                link.peer(),
                rootOf(link.peer()),
                through(link));
    }

    /** The links of the model in between, of which there is one to either side: {@code StorageRules} sees to that. */
    private ManyLink.@Nullable Through through(Link link) {
        Optional<Model> between = link.through().flatMap(graph::find);
        if (between.isEmpty()) {
            return null;
        }
        ThroughLinks ends = ThroughLinks.of(graph, link, between.get());
        return ends.isClear()
                ? new ManyLink.Through(
                        between.get().name(),
                        ends.near().get(0).name(),
                        ends.far().get(0).name())
                : null;
    }

    private String rootOf(String model) {
        return inheritance.root(graph.get(model)).name();
    }

    private Table.TableColumn column(Model model, Member member) {
        String name = names.column(model.name(), member.name());
        if (!(member instanceof Field field)) {
            return new Table.TableColumn(member.name(), name, FieldKind.LINK, false, true);
        }
        FieldKind kind = Kinds.of(field);
        long longest = field.options().integer(KnownOption.MAX_LENGTH).orElse(Long.MAX_VALUE);
        boolean unbounded = kind == FieldKind.STRING && longest > ORDINARY_TEXT;
        boolean fits = kind != FieldKind.STRING || longest <= INDEXED_TEXT;
        boolean indexed = fits && isLookedUp(model, field);
        return new Table.TableColumn(field.name(), name, kind, unbounded, indexed);
    }

    /** Whether objects are found by the field: by rules of uniqueness, by recipes, or because the model says so. */
    private boolean isLookedUp(Model model, Field field) {
        return field.options().flag(KnownOption.DB_INDEX)
                || field.options().flag(KnownOption.UNIQUE)
                || field.options().value(KnownOption.UNIQUE_WITH).isPresent()
                || keys.keys(model).stream().anyMatch(group -> group.contains(field.name()));
    }

    /** The tables that an object of the model has a row in, the root's first. */
    List<Table> of(Model model) {
        List<Table> found = new ArrayList<>();
        for (Model ancestor : inheritance.lineage(model)) {
            Table table = tables.get(ancestor.name());
            if (table != null) {
                found.add(0, table);
            }
        }
        return found;
    }

    /** Own and inherited many-to-many links of a concrete model. */
    List<ManyLink> manyLinks(Model model) {
        List<ManyLink> found = new ArrayList<>();
        for (Model ancestor : inheritance.lineage(model)) {
            found.addAll(ownManyLinks.getOrDefault(ancestor.name(), List.of()));
        }
        return found;
    }
}
