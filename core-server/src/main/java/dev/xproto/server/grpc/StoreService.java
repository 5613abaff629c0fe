package dev.xproto.server.grpc;

import com.google.protobuf.Empty;
import dev.xproto.server.auth.Login;
import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.store.AccessDeniedException;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Origin;
import dev.xproto.wire.rows.RequestMessages;
import dev.xproto.wire.rows.RowMessages;
import dev.xproto.wire.rows.SchemaMessages;
import dev.xproto.wire.store.Batch;
import dev.xproto.wire.store.LinksReply;
import dev.xproto.wire.store.LinksRequest;
import dev.xproto.wire.store.Models;
import dev.xproto.wire.store.Page;
import dev.xproto.wire.store.PageRequest;
import dev.xproto.wire.store.ReadRequest;
import dev.xproto.wire.store.Rows;
import dev.xproto.wire.store.WatchEvent;
import dev.xproto.wire.store.WatchRequest;
import dev.xproto.wire.store.storeGrpc;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Rows, pages, batches and watches: what clients of XOS never had, by the same rules. */
final class StoreService extends storeGrpc.storeImplBase {
    private static final int MOST_KEYS = 1000;
    private static final int MOST_OPERATIONS = 10_000;
    private final CallStores stores;
    private final Semaphore watches;
    private final Set<WatchSender> senders = ConcurrentHashMap.newKeySet();
    private volatile boolean leaving;

    /**
     * Over those stores.
     *
     * @param mostWatches how many watches there may be at once
     */
    StoreService(CallStores stores, int mostWatches) {
        this.stores = stores;
        this.watches = new Semaphore(mostWatches);
    }

    @Override
    public void describe(Empty request, StreamObserver<Models> observer) {
        Answers.one(observer, () -> SchemaMessages.of(store().schema()));
    }

    @Override
    public void read(ReadRequest request, StreamObserver<Rows> observer) {
        answer(observer, () -> {
            atMost(request.getKeysCount(), MOST_KEYS, "keys");
            ModelStore store = store();
            return rows(store, store.read(RequestMessages.keys(request)));
        });
    }

    @Override
    public void find(PageRequest request, StreamObserver<Page> observer) {
        answer(observer, () -> {
            ModelStore store = store();
            var page = store.read(understood(() -> RequestMessages.read(request)));
            Page.Builder reply =
                    Page.newBuilder().setModelsVersion(store.schema().version());
            page.rows().forEach(row -> reply.addRows(RowMessages.of(row)));
            String next = page.nextPageToken();
            return next == null ? reply.build() : reply.setNextPageToken(next).build();
        });
    }

    @Override
    public void links(LinksRequest request, StreamObserver<LinksReply> observer) {
        answer(observer, () -> {
            atMost(request.getKeysCount(), MOST_KEYS, "keys");
            List<ObjectKey> keys =
                    request.getKeysList().stream().map(RowMessages::read).toList();
            LinksReply.Builder reply = LinksReply.newBuilder();
            store().links(keys, new HashSet<>(request.getNamesList()))
                    .forEach((key, links) -> reply.addLinks(RowMessages.of(key, links)));
            return reply.build();
        });
    }

    @Override
    public void commit(Batch request, StreamObserver<Rows> observer) {
        answer(observer, () -> {
            atMost(request.getOperationsCount(), MOST_OPERATIONS, "operations");
            ModelStore store = store();
            Schema schema = store.schema();
            var batch = understood(() -> RequestMessages.read(request, schema));
            Login login = CallInfo.current().login();
            if (batch.origin() != Origin.USER && !login.synchronizer()) {
                throw new AccessDeniedException(
                        login.caller() + " is no synchronizer: that takes `is_appuser` or an administrator");
            }
            return rows(store, store.commit(batch));
        });
    }

    @Override
    public void watch(WatchRequest request, StreamObserver<WatchEvent> observer) {
        ServerCallStreamObserver<WatchEvent> client = (ServerCallStreamObserver<WatchEvent>) observer;
        if (!watches.tryAcquire()) {
            client.onError(StatusText.of(
                    FaultException.of(FaultKind.TOO_MUCH, "there are as many watches as the core allows")));
            return;
        }
        ModelStore store = store();
        WatchSender sender = new WatchSender(client, () -> store.schema().version(), this::ended);
        senders.add(sender);
        client.setOnCancelHandler(sender::end);
        client.setOnCloseHandler(sender::end);
        client.setOnReadyHandler(sender::ready);
        if (leaving) {
            sender.fail(stops());
            return;
        }
        try {
            sender.begin(store.watch(RequestMessages.read(request), sender));
        } catch (RuntimeException e) {
            sender.fail(e);
        }
    }

    private void ended(WatchSender sender) {
        if (senders.remove(sender)) {
            watches.release();
        }
    }

    /** The server stops: whoever watches, or comes to watch meanwhile, is told to come again. */
    void leave() {
        leaving = true;
        List.copyOf(senders).forEach(sender -> sender.fail(stops()));
    }

    private static FaultException stops() {
        return FaultException.of(FaultKind.UNAVAILABLE, "the core stops; come again in a moment");
    }

    private ModelStore store() {
        return stores.of(CallInfo.current());
    }

    private static <T> void answer(StreamObserver<T> observer, Supplier<T> work) {
        Answers.one(observer, work, StatusText::withProblems);
    }

    private static Rows rows(ModelStore store, List<dev.xproto.sync.model.Row> found) {
        Rows.Builder rows = Rows.newBuilder().setModelsVersion(store.schema().version());
        found.forEach(row -> rows.addRows(RowMessages.of(row)));
        return rows.build();
    }

    private static void atMost(int count, int most, String what) {
        if (count > most) {
            throw FaultException.of(FaultKind.TOO_MUCH, "at most " + most + " " + what + " at once, not " + count);
        }
    }

    private static <T> T understood(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw FaultException.of(FaultKind.INVALID, String.valueOf(e.getMessage()));
        }
    }
}
