package dev.xproto.server.grpc;

import com.google.protobuf.Empty;
import dev.xproto.server.auth.Login;
import dev.xproto.server.onboarding.DynamicLoad;
import dev.xproto.store.ServedCore;
import dev.xproto.wire.proto.ListConvenienceMethodsReply;
import dev.xproto.wire.proto.LoadModelsReply;
import dev.xproto.wire.proto.LoadModelsReply.LoadModelsStatus;
import dev.xproto.wire.proto.LoadModelsRequest;
import dev.xproto.wire.proto.LoadStatusReply;
import dev.xproto.wire.proto.UnloadModelsRequest;
import dev.xproto.wire.proto.dynamicloadGrpc;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;

/** Loading and unloading models; for administrators. What isn't a success comes as a status whose text is its name. */
final class DynamicLoadService extends dynamicloadGrpc.dynamicloadImplBase {
    private final ServedCore core;
    private final DynamicLoad load;
    private final Runnable changed;

    /**
     * Into that core.
     *
     * @param changed is told when there are other models
     */
    DynamicLoadService(ServedCore core, Runnable changed) {
        this.core = core;
        this.load = new DynamicLoad(core);
        this.changed = changed;
    }

    @Override
    public void loadModels(LoadModelsRequest request, StreamObserver<LoadModelsReply> observer) {
        Answers.one(observer, () -> {
            admin("load models");
            return reply(load.load(request));
        });
    }

    @Override
    public void unloadModels(UnloadModelsRequest request, StreamObserver<LoadModelsReply> observer) {
        Answers.one(observer, () -> {
            Login login = admin("unload models");
            return reply(load.unload(request, core.store(login.caller())));
        });
    }

    @Override
    public void getLoadStatus(Empty request, StreamObserver<LoadStatusReply> observer) {
        Answers.one(observer, load::status);
    }

    @Override
    public void getConvenienceMethods(Empty request, StreamObserver<ListConvenienceMethodsReply> observer) {
        Answers.one(observer, load::convenienceMethods);
    }

    private static Login admin(String what) {
        Login login = CallInfo.current().login();
        Admins.require(login, what);
        return login;
    }

    private LoadModelsReply reply(LoadModelsStatus status) {
        return switch (status) {
            case SUCCESS -> {
                changed.run();
                yield LoadModelsReply.newBuilder().setStatus(status).build();
            }
            case SUCCESS_NOTHING_CHANGED, TRYAGAIN ->
                LoadModelsReply.newBuilder().setStatus(status).build();
            case ERROR_LIVE_MODELS, ERROR_DELETION_IN_PROGRESS ->
                throw Status.ALREADY_EXISTS.withDescription(status.name()).asRuntimeException();
            case ERROR, UNRECOGNIZED ->
                throw Status.INVALID_ARGUMENT.withDescription(status.name()).asRuntimeException();
        };
    }
}
