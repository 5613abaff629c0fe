package dev.xproto.runtime.remote;

import com.google.auto.service.AutoService;
import com.google.protobuf.Empty;
import dev.xproto.runtime.time.SystemScheduler;
import dev.xproto.runtime.time.Workers;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.ModelStoreProvider;
import dev.xproto.sync.spi.Scheduler;
import dev.xproto.sync.store.StoreInternalException;
import dev.xproto.sync.store.StoreUnavailableException;
import dev.xproto.wire.proto.utilityGrpc;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** Cores elsewhere, behind endpoints such as {@code xos-core:50051}. */
@AutoService(ModelStoreProvider.class)
public final class RemoteCoreProvider implements ModelStoreProvider {
    private final @Nullable Scheduler given;

    /** For {@link java.util.ServiceLoader}. */
    public RemoteCoreProvider() {
        this.given = null;
    }

    /** With that time: only cores of XOS, which have to be asked what is new, need any. */
    public RemoteCoreProvider(Scheduler scheduler) {
        this.given = scheduler;
    }

    @Override
    public boolean serves(String endpoint) {
        return Endpoint.read(endpoint).isPresent();
    }

    /** Whether such an endpoint is on this machine, said so that nobody has to be asked. */
    public static boolean isLoopback(String endpoint) {
        return Endpoint.read(endpoint).filter(Endpoint::isLoopback).isPresent();
    }

    @Override
    public Core connect(ConnectRequest request) {
        Endpoint endpoint = Endpoint.read(request.endpoint())
                .orElseThrow(() -> new IllegalArgumentException("no endpoint: " + request.endpoint()));
        CoreChannel channel;
        try {
            channel = CoreChannel.open(endpoint, request);
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreInternalException(
                    "the certificates in `" + request.transport().trusted() + "` can't be used: " + e.getMessage(), e);
        }
        try {
            logIn(channel);
            String version = channel.call(
                            "", () -> channel.stub(utilityGrpc::newBlockingStub).getVersion(Empty.getDefaultInstance()))
                    .getVersion();
            return core(channel, endpoint, version);
        } catch (RuntimeException | Error e) {
            channel.close();
            throw e;
        }
    }

    private Core core(CoreChannel channel, Endpoint endpoint, String version) {
        try {
            return new RemoteCore(channel, new RemoteModelStore(channel), endpoint, version, () -> {});
        } catch (StoreUnavailableException e) {
            if (RemoteTrouble.of(e)
                    .filter(trouble -> trouble.code() == RemoteCode.NO_CORE)
                    .isEmpty()) {
                throw e;
            }
        }
        // It has the calls of a core, but not ours: it is one of XOS.
        OriginalCalls calls = new OriginalCalls(channel);
        SystemScheduler own = given == null ? new SystemScheduler() : null;
        ExecutorService workers = Workers.create();
        Scheduler time = given == null ? Objects.requireNonNull(own) : given;
        return new RemoteCore(channel, new OriginalStore(calls, time, workers), endpoint, version, () -> {
            workers.shutdownNow();
            if (own != null) {
                own.close();
            }
        });
    }

    /** Whatever a core says of a call that only wants to know who calls is about that. */
    private static void logIn(CoreChannel channel) {
        try {
            var unused = channel.stub(utilityGrpc::newBlockingStub).authenticatedNoOp(Empty.getDefaultInstance());
        } catch (StatusRuntimeException e) {
            Status status = e.getStatus();
            throw status.getCode() == Status.Code.PERMISSION_DENIED
                    ? channel.diagnosis().of(status).unavailable()
                    : channel.refused(e, "");
        }
    }
}
