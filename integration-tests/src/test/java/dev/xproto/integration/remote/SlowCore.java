package dev.xproto.integration.remote;

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.HandlerRegistry;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerMethodDefinition;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A core that answers as late as it is told to: what is asked is done at once by one behind it, and the answer stays away. Calls
 * that follow changes go on meanwhile. Safe for use by many threads.
 */
final class SlowCore implements AutoCloseable {
    /** Messages that neither side of this one lets through would be its own fault. */
    private static final int LONGEST = 64 * 1024 * 1024;

    private final ManagedChannel behind;
    private final Server server;
    private final List<Runnable> kept = new ArrayList<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private Predicate<String> late = method -> false;
    private int answersKept;
    private int givenUp;

    /** Before the core at that port. */
    SlowCore(int port) throws IOException {
        behind = NettyChannelBuilder.forAddress("127.0.0.1", port)
                .usePlaintext()
                .maxInboundMessageSize(LONGEST)
                .build();
        server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .maxInboundMessageSize(LONGEST)
                .fallbackHandlerRegistry(new Everything())
                .build()
                .start();
    }

    String endpoint() {
        return "127.0.0.1:" + server.getPort();
    }

    /** From now on no answer comes to calls of these names, such as {@code Commit}. */
    synchronized void keep(Predicate<String> methods) {
        late = methods;
        answersKept = 0;
        givenUp = 0;
    }

    /** All answers come, the kept ones too, where somebody still waits for them. */
    synchronized void letGo() {
        late = method -> false;
        kept.forEach(Runnable::run);
        kept.clear();
    }

    /** Waits until so many calls were answered since answers are kept, if they weren't. */
    synchronized void awaitKept(int answers) throws InterruptedException {
        while (answersKept < answers) {
            wait();
        }
    }

    /** Waits until so many callers have gone since answers are kept. */
    synchronized void awaitGivenUp(int callers) throws InterruptedException {
        while (givenUp < callers) {
            wait();
        }
    }

    /** Waits until it was asked that so many times more. */
    synchronized void awaitAsked(String method, int more) throws InterruptedException {
        int all = asked.getOrDefault(method, 0) + more;
        while (asked.getOrDefault(method, 0) < all) {
            wait();
        }
    }

    private synchronized void asked(String method) {
        asked.merge(method, 1, Integer::sum);
        notifyAll();
    }

    private synchronized void goes(Relay relay) {
        if (late.test(relay.name)) {
            givenUp++;
            notifyAll();
        }
    }

    private synchronized void answer(Relay relay, Runnable part, boolean last) {
        if (!late.test(relay.name)) {
            relay.quietly(part);
            return;
        }
        kept.add(() -> relay.quietly(part));
        if (last) {
            answersKept++;
            notifyAll();
        }
    }

    private final class Everything extends HandlerRegistry {
        @Override
        public ServerMethodDefinition<?, ?> lookupMethod(String name, @Nullable String authority) {
            MethodDescriptor<byte[], byte[]> method = RawBytes.method(MethodType.UNKNOWN, name);
            ServerCallHandler<byte[], byte[]> handler = (call, headers) -> new Relay(method, call).begin(headers);
            return ServerMethodDefinition.create(method, handler);
        }
    }

    /** One call, passed on. */
    private final class Relay extends ServerCall.Listener<byte[]> {
        private final String name;
        private final ServerCall<byte[], byte[]> call;
        private final ClientCall<byte[], byte[]> onward;

        Relay(MethodDescriptor<byte[], byte[]> method, ServerCall<byte[], byte[]> call) {
            this.name = String.valueOf(method.getBareMethodName());
            this.call = call;
            this.onward = behind.newCall(method, CallOptions.DEFAULT);
        }

        Relay begin(Metadata headers) {
            asked(name);
            onward.start(new Answers(), headers);
            onward.request(1);
            call.request(1);
            return this;
        }

        void quietly(Runnable part) {
            if (!call.isCancelled()) {
                try {
                    part.run();
                } catch (IllegalStateException e) {
                    // Whoever asked has gone at this moment.
                    onward.cancel("nobody waits", e);
                }
            }
        }

        @Override
        public void onMessage(byte[] message) {
            onward.sendMessage(message);
            call.request(1);
        }

        @Override
        public void onHalfClose() {
            onward.halfClose();
        }

        @Override
        public void onCancel() {
            goes(this);
            onward.cancel("nobody waits", null);
        }

        private final class Answers extends ClientCall.Listener<byte[]> {
            @Override
            public void onHeaders(Metadata headers) {
                answer(Relay.this, () -> call.sendHeaders(headers), false);
            }

            @Override
            public void onMessage(byte[] message) {
                answer(Relay.this, () -> call.sendMessage(message), false);
                onward.request(1);
            }

            @Override
            public void onClose(Status status, Metadata trailers) {
                answer(Relay.this, () -> call.close(status, trailers), true);
            }
        }
    }

    @Override
    public void close() {
        server.shutdownNow();
        behind.shutdownNow();
    }
}
