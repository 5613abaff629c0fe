package dev.xproto.runtime.remote;

import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.Onboarding;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.wire.proto.LoadModelsReply;
import dev.xproto.wire.proto.LoadModelsRequest;
import dev.xproto.wire.proto.UnloadModelsRequest;
import dev.xproto.wire.proto.UnloadModelsRequest.CleanupBehavior;
import dev.xproto.wire.proto.Xproto;
import dev.xproto.wire.proto.dynamicloadGrpc;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Loads models into a core elsewhere, and unloads them. */
final class RemoteOnboarding implements Onboarding {
    /** Tables may have to be changed. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final CoreChannel core;

    RemoteOnboarding(CoreChannel core) {
        this.core = core;
    }

    @Override
    public Result load(LoadRequest request) {
        if (!request.consent().isEmpty()) {
            throw new UnsupportedOperationException("consent to losses can't be sent to a core elsewhere");
        }
        LoadModelsRequest.Builder message = LoadModelsRequest.newBuilder()
                .setName(request.service())
                .setVersion(request.version())
                .setCoreVersion(request.coreVersion());
        request.files()
                .forEach(file -> message.addXprotos(
                        Xproto.newBuilder().setFilename(file.name()).setContents(file.content())));
        return result(
                request.service(),
                asked(
                        request.service(),
                        () -> core.stub(dynamicloadGrpc::newBlockingStub, PATIENCE)
                                .loadModels(message.build())));
    }

    @Override
    public Result unload(String service) {
        UnloadModelsRequest message = UnloadModelsRequest.newBuilder()
                .setName(service)
                .setCleanupBehavior(CleanupBehavior.AUTOMATICALLY_CLEAN)
                .build();
        return result(
                service,
                asked(
                        service,
                        () -> core.stub(dynamicloadGrpc::newBlockingStub, PATIENCE)
                                .unloadModels(message)));
    }

    private LoadModelsReply asked(String service, Supplier<LoadModelsReply> call) {
        try {
            return call.get();
        } catch (StatusRuntimeException e) {
            Status.Code code = e.getStatus().getCode();
            boolean refused = code == Status.Code.INVALID_ARGUMENT
                    || code == Status.Code.ALREADY_EXISTS
                    || code == Status.Code.PERMISSION_DENIED;
            if (!refused) {
                throw core.refused(e, service);
            }
            throw new RejectedInputException(
                    FindingText.read(StatusDetails.of(e.getStatus()).text(), service));
        }
    }

    private static Result result(String service, LoadModelsReply reply) {
        return switch (reply.getStatus()) {
            case SUCCESS -> new Result(true, List.of());
            case SUCCESS_NOTHING_CHANGED -> new Result(false, List.of());
            case TRYAGAIN, ERROR, ERROR_LIVE_MODELS, ERROR_DELETION_IN_PROGRESS, UNRECOGNIZED ->
                throw new RejectedInputException(List.of(new Finding(
                        RemoteCode.MODELS_REFUSED.id(),
                        true,
                        service,
                        0,
                        0,
                        "the core says " + reply.getStatus(),
                        "objects may have to be deleted first")));
        };
    }
}
