package dev.xproto.runtime.remote;

import com.google.protobuf.Empty;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreInternalException;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.WatchRequest;
import dev.xproto.wire.rows.RequestMessages;
import dev.xproto.wire.rows.RowMessages;
import dev.xproto.wire.store.LinksReply;
import dev.xproto.wire.store.LinksRequest;
import dev.xproto.wire.store.PageRequest;
import dev.xproto.wire.store.ReadRequest;
import dev.xproto.wire.store.Rows;
import dev.xproto.wire.store.storeGrpc;
import io.grpc.StatusRuntimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The store of a core elsewhere, through the service {@code xproto.store}. What is too much for one call is asked in several.
 * Safe for use by many threads.
 */
final class RemoteModelStore implements ModelStore {
    private static final int KEYS_OF_A_CALL = 500;

    private final CoreChannel core;
    private final RemoteSchema schema;
    private final ReplyRows rows;

    /** Asks for the core's models at once. */
    RemoteModelStore(CoreChannel core) {
        this.core = core;
        this.schema = new RemoteSchema(
                () -> core.call("", () -> stub().describe(Empty.getDefaultInstance())), core.diagnosis());
        this.rows = new ReplyRows(schema);
    }

    private storeGrpc.storeBlockingStub stub() {
        return core.stub(storeGrpc::newBlockingStub);
    }

    @Override
    public Schema schema() {
        return schema.known();
    }

    @Override
    public List<Row> read(Collection<ObjectKey> keys) {
        List<ObjectKey> all = List.copyOf(keys);
        if (all.size() <= KEYS_OF_A_CALL) {
            return readSome(all);
        }
        List<Row> found = new ArrayList<>(all.size());
        for (int from = 0; from < all.size(); from += KEYS_OF_A_CALL) {
            found.addAll(readSome(all.subList(from, Math.min(all.size(), from + KEYS_OF_A_CALL))));
        }
        return found;
    }

    private List<Row> readSome(List<ObjectKey> keys) {
        ReadRequest.Builder request = ReadRequest.newBuilder();
        keys.forEach(key -> request.addKeys(RowMessages.of(key)));
        try {
            Rows reply = stub().read(request.build());
            return rows.read(reply.getRowsList(), reply.getModelsVersion());
        } catch (StatusRuntimeException e) {
            if (!Refusals.isTooLong(e)) {
                throw core.refused(e, "");
            }
            if (keys.size() == 1) {
                throw tooLong(keys.get(0).toString(), e);
            }
            int half = keys.size() / 2;
            List<Row> found = new ArrayList<>(readSome(keys.subList(0, half)));
            found.addAll(readSome(keys.subList(half, keys.size())));
            return found;
        }
    }

    private static StoreInternalException tooLong(String what, StatusRuntimeException e) {
        return new RemoteTrouble(
                        RemoteCode.UNREADABLE,
                        what + " is longer than an answer may be: "
                                + e.getStatus().getDescription(),
                        "shorten what is written there",
                        e)
                .internal();
    }

    @Override
    public Page read(StoreQuery query) {
        PageRequest request = encoded(query.model(), () -> RequestMessages.of(query));
        int limit = Math.min(query.limit(), RequestMessages.MOST);
        while (true) {
            try {
                var reply = stub().find(request.toBuilder().setLimit(limit).build());
                String next = reply.getNextPageToken();
                return new Page(rows.read(reply.getRowsList(), reply.getModelsVersion()), next.isEmpty() ? null : next);
            } catch (StatusRuntimeException e) {
                if (!Refusals.isTooLong(e)) {
                    throw core.refused(e, query.model());
                }
                if (limit == 1) {
                    throw tooLong("one " + query.model(), e);
                }
                // A page may be shorter than it was asked for: its token goes on after its last row.
                limit = Math.max(1, limit / 4);
            }
        }
    }

    @Override
    public List<Row> commit(Batch batch) {
        var request = encoded("", () -> RequestMessages.of(batch));
        Rows reply = core.call("", () -> stub().commit(request));
        return rows.read(reply.getRowsList(), reply.getModelsVersion());
    }

    @Override
    public Map<ObjectKey, Map<String, List<Integer>>> links(Collection<ObjectKey> keys, Set<String> names) {
        List<ObjectKey> all = List.copyOf(keys);
        Map<ObjectKey, Map<String, List<Integer>>> found = new LinkedHashMap<>();
        for (int from = 0; from < all.size(); from += KEYS_OF_A_CALL) {
            linksOfSome(all.subList(from, Math.min(all.size(), from + KEYS_OF_A_CALL)), names, found);
        }
        return found;
    }

    private void linksOfSome(
            List<ObjectKey> keys, Set<String> names, Map<ObjectKey, Map<String, List<Integer>>> found) {
        LinksRequest.Builder request = LinksRequest.newBuilder().addAllNames(names);
        keys.forEach(key -> request.addKeys(RowMessages.of(key)));
        try {
            LinksReply reply = stub().links(request.build());
            reply.getLinksList().forEach(one -> found.put(RowMessages.read(one.getKey()), RowMessages.links(one)));
        } catch (StatusRuntimeException e) {
            if (!Refusals.isTooLong(e)) {
                throw core.refused(e, "");
            }
            if (keys.size() == 1) {
                throw tooLong("the links of " + keys.get(0), e);
            }
            linksOfSome(keys.subList(0, keys.size() / 2), names, found);
            linksOfSome(keys.subList(keys.size() / 2, keys.size()), names, found);
        }
    }

    @Override
    public Subscription watch(WatchRequest request, ChangeListener listener) {
        return RemoteWatch.begin(core, schema, request, listener);
    }

    private static <T> T encoded(String about, Supplier<T> encoding) {
        try {
            return encoding.get();
        } catch (IllegalArgumentException | ClassCastException e) {
            String message = Objects.requireNonNullElse(e.getMessage(), "can't be sent");
            throw new InvalidObjectException(List.of(new FieldProblem(about, "", message)));
        }
    }
}
