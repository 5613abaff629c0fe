package dev.xproto.server.grpc;

import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.ModelStore.Subscription;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreUnavailableException;
import dev.xproto.wire.rows.ChangeMessages;
import dev.xproto.wire.store.WatchEvent;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends what a watch tells to a client. A client that doesn't read holds back its own watch, whose thread waits here, and
 * nobody else; nothing piles up, because the feed is what is read from.
 */
final class WatchSender implements ChangeListener {
    private final ServerCallStreamObserver<WatchEvent> client;
    private final Supplier<String> modelsVersion;
    private final Consumer<WatchSender> ended;
    private @Nullable Subscription subscription;
    private boolean over;

    /**
     * To that client.
     *
     * @param modelsVersion of the models that there are
     * @param ended is called once, when the watch is over
     */
    WatchSender(
            ServerCallStreamObserver<WatchEvent> client, Supplier<String> modelsVersion, Consumer<WatchSender> ended) {
        this.client = client;
        this.modelsVersion = modelsVersion;
        this.ended = ended;
    }

    /** The watch is under way. */
    void begin(Subscription begun) {
        boolean late;
        synchronized (this) {
            late = over;
            subscription = begun;
        }
        if (late) {
            begun.close();
        }
    }

    @Override
    public void onSnapshot(List<Existing> objects, Cursor cursor) {
        ChangeMessages.snapshot(objects, cursor).forEach(this::send);
    }

    @Override
    public void onChanges(List<Change> changes, Cursor cursor) {
        send(ChangeMessages.changes(changes, cursor));
    }

    @Override
    public void onError(StoreException error) {
        fail(error);
    }

    private void send(WatchEvent event) {
        try {
            sendWhenReady(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            // What comes later must not be sent without this.
            fail(new StoreUnavailableException("the core has given up the watch", e));
        }
    }

    private synchronized void sendWhenReady(WatchEvent event) throws InterruptedException {
        while (!over && !client.isReady()) {
            wait();
        }
        if (!over) {
            client.onNext(
                    event.toBuilder().setModelsVersion(modelsVersion.get()).build());
        }
    }

    /** The client can take more. */
    synchronized void ready() {
        notifyAll();
    }

    /** The watch can't go on; the client is told why. */
    void fail(RuntimeException fault) {
        synchronized (this) {
            if (!over) {
                client.onError(StatusText.of(fault));
            }
        }
        end();
    }

    /** Nobody listens any more. */
    void end() {
        Subscription begun;
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            begun = subscription;
            notifyAll();
        }
        ended.accept(this);
        if (begun != null) {
            begun.close();
        }
    }
}
