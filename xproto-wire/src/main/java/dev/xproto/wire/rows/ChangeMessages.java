package dev.xproto.wire.rows;

import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener.Existing;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.Origin;
import dev.xproto.wire.store.ChangeKind;
import dev.xproto.wire.store.WatchEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Snapshots and changes as messages, and back. */
public final class ChangeMessages {
    private static final int OBJECTS_OF_A_PART = 1000;

    private ChangeMessages() {}

    /** A snapshot, in parts, so that no message grows with the number of objects; the last part has the cursor. */
    public static List<WatchEvent> snapshot(List<Existing> objects, Cursor cursor) {
        List<WatchEvent> parts = new ArrayList<>();
        for (int from = 0; from < objects.size() || from == 0; from += OBJECTS_OF_A_PART) {
            int to = Math.min(objects.size(), from + OBJECTS_OF_A_PART);
            WatchEvent.Builder part = WatchEvent.newBuilder().setSnapshot(true);
            objects.subList(from, to).forEach(one -> part.addExisting(of(one)));
            parts.add(to == objects.size() ? part.setCursor(cursor.token()).build() : part.build());
        }
        return parts;
    }

    private static dev.xproto.wire.store.Existing of(Existing object) {
        return dev.xproto.wire.store.Existing.newBuilder()
                .setKey(RowMessages.of(object.key()))
                .setModel(object.model())
                .setRevision(object.revision())
                .setDeleted(object.deleted())
                .build();
    }

    /** Changes, and the place after them. */
    public static WatchEvent changes(List<Change> changes, Cursor cursor) {
        WatchEvent.Builder event = WatchEvent.newBuilder().setCursor(cursor.token());
        changes.forEach(change -> event.addChanges(dev.xproto.wire.store.Change.newBuilder()
                .setKey(RowMessages.of(change.key()))
                .setModel(change.model())
                .setKind(ChangeKind.valueOf(change.kind().name()))
                .addAllFields(change.fields())
                .setOrigin(dev.xproto.wire.store.Origin.valueOf(change.origin().name()))
                .setRevision(change.revision())));
        return event.build();
    }

    /** The objects that a part of a snapshot names. */
    public static List<Existing> existing(WatchEvent event) {
        return event.getExistingList().stream()
                .map(one -> new Existing(
                        RowMessages.read(one.getKey()), one.getModel(), one.getRevision(), one.getDeleted()))
                .toList();
    }

    /**
     * The changes of an event.
     *
     * @throws IllegalArgumentException it has a kind of change that isn't known here
     */
    public static List<Change> changes(WatchEvent event) {
        return event.getChangesList().stream()
                .map(one -> new Change(
                        RowMessages.read(one.getKey()),
                        one.getModel(),
                        Change.Kind.valueOf(one.getKind().name()),
                        new HashSet<>(one.getFieldsList()),
                        Origin.valueOf(one.getOrigin().name()),
                        one.getRevision()))
                .toList();
    }
}
