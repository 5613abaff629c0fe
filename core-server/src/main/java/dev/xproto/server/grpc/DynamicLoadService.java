package dev.xproto.server.grpc;

import com.google.protobuf.Empty;
import dev.xproto.server.audit.Actor;
import dev.xproto.server.audit.Audit;
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
import java.util.function.Supplier;

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
            return noted("load models", request.getName(), () -> reply(load.load(request)));
        });
    }

    @Override
    public void unloadModels(UnloadModelsRequest request, StreamObserver<LoadModelsReply> observer) {
        Answers.one(observer, () -> {
            admin("unload models");
            return noted(
                    "unload models",
                    request.getName(),
                    () -> reply(load.unload(request, new CallStores(core).of(CallInfo.current()))));
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

    private static LoadModelsReply noted(String action, String service, Supplier<LoadModelsReply> work) {
        Actor actor = CallInfo.current().actor();
        try {
            LoadModelsReply reply = work.get();
            Audit.done(actor, action, service + " " + reply.getStatus());
            return reply;
        } catch (RuntimeException e) {
            Audit.refused(actor, action, service, e.getClass().getSimpleName());
            throw e;
        }
    }

    private static void admin(String what) {
        Admins.require(CallInfo.current().login(), what);
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
