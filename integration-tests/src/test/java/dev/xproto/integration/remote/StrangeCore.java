package dev.xproto.integration.remote;

import com.google.protobuf.Empty;
import dev.xproto.wire.proto.VersionInfo;
import dev.xproto.wire.proto.utilityGrpc;
import dev.xproto.wire.store.Change;
import dev.xproto.wire.store.ChangeKind;
import dev.xproto.wire.store.Key;
import dev.xproto.wire.store.Models;
import dev.xproto.wire.store.WatchEvent;
import dev.xproto.wire.store.WatchRequest;
import dev.xproto.wire.store.storeGrpc;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A core that has the models that a test wants, no objects, and many changes to tell of as fast as the client takes them. */
final class StrangeCore implements AutoCloseable {
    /** How much longer a change is than it need be. */
    static final int LENGTH = 10_000;

    private final Models models;
    private final int changes;
    private final Server server;
    private int pushed;
    private boolean stalled;

    StrangeCore(Models models, int changes) throws IOException {
        this.models = models;
        this.changes = changes;
        this.server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .addService(new Utility())
                .addService(new Store())
                .build()
                .start();
    }

    int port() {
        return server.getPort();
    }

    String endpoint() {
        return "127.0.0.1:" + port();
    }

    /** How many changes were pushed once the client took no more for a moment, or had them all. */
    synchronized int awaitStall() throws InterruptedException {
        while (!stalled) {
            wait();
        }
        return pushed;
    }

    private synchronized void push(ServerCallStreamObserver<WatchEvent> client) {
        stalled = false;
        while (client.isReady() && pushed < changes) {
            pushed++;
            client.onNext(WatchEvent.newBuilder()
                    .setCursor(Integer.toString(pushed))
                    .setModelsVersion(models.getVersion())
                    .addChanges(Change.newBuilder()
                            .setKey(Key.newBuilder().setRoot("Service").setId(pushed))
                            .setModel("Service")
                            .setKind(ChangeKind.UPDATED)
                            .addFields("x".repeat(LENGTH)))
                    .build());
        }
        stalled = true;
        notifyAll();
    }

    private static final class Utility extends utilityGrpc.utilityImplBase {
        @Override
        public void authenticatedNoOp(Empty request, StreamObserver<Empty> client) {
            client.onNext(request);
            client.onCompleted();
        }

        @Override
        public void getVersion(Empty request, StreamObserver<VersionInfo> client) {
            client.onNext(VersionInfo.newBuilder().setVersion("99.0.0").build());
            client.onCompleted();
        }
    }

    private final class Store extends storeGrpc.storeImplBase {
        @Override
        public void describe(Empty request, StreamObserver<Models> client) {
            client.onNext(models);
            client.onCompleted();
        }

        @Override
        public void watch(WatchRequest request, StreamObserver<WatchEvent> client) {
            ServerCallStreamObserver<WatchEvent> call = (ServerCallStreamObserver<WatchEvent>) client;
            call.onNext(WatchEvent.newBuilder()
                    .setSnapshot(true)
                    .setCursor("0")
                    .setModelsVersion(models.getVersion())
                    .build());
            call.setOnReadyHandler(() -> push(call));
        }
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
