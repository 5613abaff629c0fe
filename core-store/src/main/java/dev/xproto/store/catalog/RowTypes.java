package dev.xproto.store.catalog;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.index.LinkIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.RowType;
import java.util.ArrayList;
import java.util.List;

/** Makes row types from a graph. */
final class RowTypes {
    private final InheritanceIndex inheritance;
    private final LinkIndex links;

    RowTypes(ModelGraph graph) {
        this.inheritance = InheritanceIndex.of(graph);
        this.links = LinkIndex.of(graph);
    }

    RowType of(Model model) {
        List<RowType.Column> columns = new ArrayList<>();
        List<RowType.Link> linked = new ArrayList<>();
        for (Member member : inheritance.members(model)) {
            if (member instanceof Field field) {
                columns.add(column(field));
            } else if (member instanceof Link link) {
                linked.add(link(link));
                if (!link.kind().isMany()) {
                    columns.add(column(link));
                }
            }
        }
        List<RowType.Reverse> reverses = links.reverses(model).stream()
                .map(reverse -> new RowType.Reverse(
                        reverse.link().reverse().orElseThrow(),
                        reverse.source().name(),
                        reverse.link().name(),
                        reverse.link().kind().isMany()))
                .toList();
        return new RowType(new RowType.Definition(
                model.name(),
                model.app(),
                inheritance.root(model).name(),
                inheritance.lineage(model).stream().map(Model::name).toList(),
                model.isAbstract(),
                model.options().flag(KnownOption.NO_SYNC),
                model.options().flag(KnownOption.NO_POLICY),
                columns,
                linked,
                reverses));
    }

    private static RowType.Column column(Field field) {
        FieldKind kind = Kinds.of(field);
        return new RowType.Column(
                field.name(),
                kind,
                field.required(),
                field.options().flag(KnownOption.FEEDBACK_STATE),
                field.options().flag(KnownOption.BOOKKEEPING_STATE),
                Kinds.constant(field.defaultValue(), kind));
    }

    private static RowType.Column column(Link link) {
        return new RowType.Column(
                link.name(),
                FieldKind.LINK,
                link.required(),
                link.options().flag(KnownOption.FEEDBACK_STATE),
                link.options().flag(KnownOption.BOOKKEEPING_STATE),
                null);
    }

    private static RowType.Link link(Link link) {
        return new RowType.Link(
                link.name(),
                link.peer(),
                link.reverse().orElse(null),
                link.kind().isMany(),
                link.required());
    }
}
