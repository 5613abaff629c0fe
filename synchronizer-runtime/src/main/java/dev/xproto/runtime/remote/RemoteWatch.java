package dev.xproto.runtime.remote;

import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.ChangeListener.Existing;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreInternalException;
import dev.xproto.sync.store.WatchRequest;
import dev.xproto.wire.rows.ChangeMessages;
import dev.xproto.wire.rows.RequestMessages;
import dev.xproto.wire.store.WatchEvent;
import dev.xproto.wire.store.storeGrpc;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A watch of a core elsewhere. When its stream breaks off, it is taken up again at the place where it was, once; when that
 * doesn't bring anything either, the listener is told, which may begin another watch.
 */
final class RemoteWatch implements ModelStore.Subscription {
    private final CoreChannel core;
    private final RemoteSchema schema;
    private final WatchRequest request;
    private final ChangeListener listener;

    /** Held while the listener is told something, so that closing waits for it. */
    private final ReentrantLock telling = new ReentrantLock();

    private volatile boolean over;
    private volatile @Nullable Stream stream;
    private @Nullable Cursor position;

    private RemoteWatch(CoreChannel core, RemoteSchema schema, WatchRequest request, ChangeListener listener) {
        this.core = core;
        this.schema = schema;
        this.request = request;
        this.listener = listener;
        this.position = request.from();
    }

    static RemoteWatch begin(CoreChannel core, RemoteSchema schema, WatchRequest request, ChangeListener listener) {
        RemoteWatch watch = new RemoteWatch(core, schema, request, listener);
        watch.open();
        return watch;
    }

    private void open() {
        Stream opened = new Stream();
        stream = opened;
        try {
            storeGrpc
                    .newStub(core.channel())
                    .watch(RequestMessages.of(new WatchRequest(position, request.models())), opened);
        } catch (IllegalStateException e) {
            // Somebody has closed the watch while it began.
            if (!over) {
                throw e;
            }
        }
        if (over) {
            opened.cancel();
        }
    }

    @Override
    public void close() {
        over = true;
        Stream open = stream;
        if (open != null) {
            open.cancel();
        }
        telling.lock(); // Nobody is being told anything any more.
        try {
            stream = null;
        } finally {
            telling.unlock();
        }
    }

    /** One call; what an older one still brings isn't told. */
    private final class Stream implements ClientResponseObserver<dev.xproto.wire.store.WatchRequest, WatchEvent> {
        private final List<Existing> objects = new ArrayList<>();
        private volatile @Nullable ClientCallStreamObserver<dev.xproto.wire.store.WatchRequest> call;
        private boolean broughtSomething;

        @Override
        public void beforeStart(ClientCallStreamObserver<dev.xproto.wire.store.WatchRequest> begun) {
            call = begun;
        }

        void cancel() {
            ClientCallStreamObserver<?> begun = call;
            if (begun != null) {
                begun.cancel("nobody listens any more", null);
            }
        }

        private boolean isCurrent() {
            return !over && stream == this;
        }

        @Override
        public void onNext(WatchEvent event) {
            schema.heard(event.getModelsVersion());
            telling.lock();
            try {
                if (isCurrent()) {
                    tell(event);
                }
            } catch (IllegalArgumentException e) {
                end(new StoreInternalException(
                        "the core tells of changes in a way that isn't known here: " + e.getMessage(), e));
                cancel();
            } finally {
                telling.unlock();
            }
        }

        private void tell(WatchEvent event) {
            if (event.getSnapshot()) {
                objects.addAll(ChangeMessages.existing(event));
                if (event.getCursor().isEmpty()) {
                    return;
                }
            }
            Cursor after = new Cursor(event.getCursor());
            broughtSomething = true;
            if (event.getSnapshot()) {
                listener.onSnapshot(List.copyOf(objects), after);
                objects.clear();
            } else {
                listener.onChanges(ChangeMessages.changes(event), after);
            }
            position = after;
        }

        @Override
        public void onError(Throwable thrown) {
            ended(thrown instanceof StatusRuntimeException status ? status : unknown(thrown));
        }

        @Override
        public void onCompleted() {
            ended(Status.UNAVAILABLE
                    .withDescription("the core has ended the watch")
                    .asRuntimeException());
        }

        private StatusRuntimeException unknown(Throwable thrown) {
            return Status.UNKNOWN.withCause(thrown).asRuntimeException();
        }

        private void ended(StatusRuntimeException why) {
            telling.lock();
            try {
                if (!isCurrent()) {
                    return;
                }
                if (broughtSomething && mayGoOn(why.getStatus())) {
                    open();
                } else {
                    end(core.refused(why, ""));
                }
            } finally {
                telling.unlock();
            }
        }

        /** A call that failed isn't cancelled: whoever began it may not even have sent its request yet. */
        private void end(StoreException error) {
            over = true;
            listener.onError(error);
        }

        private boolean mayGoOn(Status status) {
            return switch (status.getCode()) {
                case UNAVAILABLE, UNKNOWN, INTERNAL, CANCELLED -> true;
                default -> false;
            };
        }
    }
}
