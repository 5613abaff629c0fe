package dev.xproto.wire.rows;

import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.wire.store.Column;
import dev.xproto.wire.store.Link;
import dev.xproto.wire.store.Model;
import dev.xproto.wire.store.Models;
import dev.xproto.wire.store.Reverse;

/** The models of a moment as a message, and back. */
public final class SchemaMessages {
    private SchemaMessages() {}

    /** The message of a schema. */
    public static Models of(Schema schema) {
        Models.Builder models = Models.newBuilder().setVersion(schema.version());
        schema.types().forEach(type -> models.addModels(of(type)));
        return models.build();
    }

    private static Model of(RowType type) {
        Model.Builder model = Model.newBuilder()
                .setName(type.name())
                .setApp(type.app())
                .setRoot(type.root())
                .addAllLineage(type.lineage())
                .setAbstract(type.isAbstract())
                .setNoSync(type.noSync())
                .setNoPolicy(type.noPolicy());
        type.columns().forEach(column -> model.addColumns(of(column)));
        type.links().forEach(link -> model.addLinks(of(link)));
        type.reverses()
                .forEach(reverse -> model.addReverses(Reverse.newBuilder()
                        .setName(reverse.name())
                        .setSource(reverse.source())
                        .setLink(reverse.link())
                        .setMany(reverse.many())));
        return model.build();
    }

    private static Column of(RowType.Column column) {
        Column.Builder message = Column.newBuilder()
                .setName(column.name())
                .setKind(column.kind().name())
                .setRequired(column.required())
                .setFeedback(column.feedback())
                .setBookkeeping(column.bookkeeping());
        if (column.defaultValue() != null) {
            message.setDefault(ValueMessages.of(column.defaultValue()));
        }
        return message.build();
    }

    private static Link of(RowType.Link link) {
        Link.Builder message = Link.newBuilder()
                .setName(link.name())
                .setPeer(link.peer())
                .setMany(link.many())
                .setRequired(link.required());
        if (link.reverse() != null) {
            message.setReverse(link.reverse());
        }
        return message.build();
    }

    /**
     * The schema of a message.
     *
     * @throws IllegalArgumentException it has a kind of column that isn't known here
     */
    public static Schema read(Models models) {
        return new Schema(
                models.getVersion(),
                models.getModelsList().stream().map(SchemaMessages::read).toList());
    }

    private static RowType read(Model model) {
        return new RowType(new RowType.Definition(
                model.getName(),
                model.getApp(),
                model.getRoot(),
                model.getLineageList(),
                model.getAbstract(),
                model.getNoSync(),
                model.getNoPolicy(),
                model.getColumnsList().stream().map(SchemaMessages::read).toList(),
                model.getLinksList().stream().map(SchemaMessages::read).toList(),
                model.getReversesList().stream()
                        .map(one -> new RowType.Reverse(one.getName(), one.getSource(), one.getLink(), one.getMany()))
                        .toList()));
    }

    private static RowType.Column read(Column column) {
        FieldKind kind = FieldKind.valueOf(column.getKind());
        return new RowType.Column(
                column.getName(),
                kind,
                column.getRequired(),
                column.getFeedback(),
                column.getBookkeeping(),
                column.hasDefault() ? ValueMessages.read(column.getDefault(), kind) : null);
    }

    private static RowType.Link read(Link link) {
        return new RowType.Link(
                link.getName(),
                link.getPeer(),
                link.getReverse().isEmpty() ? null : link.getReverse(),
                link.getMany(),
                link.getRequired());
    }
}
