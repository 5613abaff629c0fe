package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.Origin;
import dev.xproto.wire.store.WatchEvent;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WatchSenderTest {
    private final Client client = new Client();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final WatchSender sender = new WatchSender(client, () -> "models", over -> ended.countDown());

    private void change(int id) {
        Change change = new Change(
                new ObjectKey("Service", id), "Service", Change.Kind.UPDATED, Set.of("name"), Origin.USER, id);
        sender.onChanges(List.of(change), new Cursor(Integer.toString(id)));
    }

    @Test
    void waitsForAClientThatTakesNoMore() throws Exception {
        Thread feed = new Thread(() -> change(1), "feed");
        feed.start();
        assertThat(client.asked.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(client.got).isEmpty();
        client.ready = true;
        sender.ready();
        feed.join();
        assertThat(client.got).containsExactly("1");
    }

    @Test
    void sendsNothingLaterWhenItGaveUpWaiting() throws Exception {
        boolean[] stillInterrupted = {false};
        Thread feed = new Thread(
                () -> {
                    change(1);
                    stillInterrupted[0] = Thread.currentThread().isInterrupted();
                },
                "feed");
        feed.start();
        assertThat(client.asked.await(60, TimeUnit.SECONDS)).isTrue();
        feed.interrupt();
        feed.join();
        client.ready = true;
        change(2);
        assertThat(client.got).as("the second change without the first").isEmpty();
        assertThat(client.failure).isEqualTo(Status.Code.UNAVAILABLE);
        assertThat(ended.getCount()).isZero();
        assertThat(stillInterrupted[0]).isTrue();
    }

    /** A client that writes down what it gets. */
    private static final class Client extends ServerCallStreamObserver<WatchEvent> {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final List<String> got = new ArrayList<>();
        private volatile boolean ready;
        private volatile Status.@Nullable Code failure;

        @Override
        public boolean isReady() {
            asked.countDown();
            return ready;
        }

        @Override
        public void onNext(WatchEvent event) {
            got.add(event.getCursor());
        }

        @Override
        public void onError(Throwable thrown) {
            failure = Status.fromThrowable(thrown).getCode();
        }

        @Override
        public void onCompleted() {
            throw new AssertionError("a watch has no end");
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void setOnCancelHandler(Runnable handler) {
            // Nobody cancels here.
        }

        @Override
        public void setCompression(String compression) {
            // There is nothing to compress.
        }

        @Override
        public void disableAutoInboundFlowControl() {
            // The request has come already.
        }

        @Override
        public void setOnReadyHandler(Runnable handler) {
            // The test tells the sender itself.
        }

        @Override
        public void request(int count) {
            // The request has come already.
        }

        @Override
        public void setMessageCompression(boolean enable) {
            // There is nothing to compress.
        }
    }
}
