package dev.xproto.server.grpc;

import com.google.protobuf.Empty;
import dev.xproto.server.auth.Authenticator;
import dev.xproto.server.auth.Login;
import dev.xproto.server.auth.NotAuthenticatedException;
import dev.xproto.server.objects.DirtyModels;
import dev.xproto.server.objects.PopulatedInstance;
import dev.xproto.store.DatabaseState;
import dev.xproto.store.ServedCore;
import dev.xproto.store.onboard.CoreVersion;
import dev.xproto.sync.store.AccessDeniedException;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.wire.proto.DatabaseInfo;
import dev.xproto.wire.proto.ID;
import dev.xproto.wire.proto.LoginRequest;
import dev.xproto.wire.proto.LoginResponse;
import dev.xproto.wire.proto.ModelFilter;
import dev.xproto.wire.proto.ModelList;
import dev.xproto.wire.proto.ModelListEntry;
import dev.xproto.wire.proto.PopulatedServiceInstance;
import dev.xproto.wire.proto.VersionInfo;
import dev.xproto.wire.proto.XProtos;
import dev.xproto.wire.proto.utilityGrpc;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Locale;

/** Logging in and out, what is due, and what the core is. */
final class UtilityService extends utilityGrpc.utilityImplBase {
    private final ServedCore core;
    private final CallStores stores;
    private final Authenticator authenticator;

    UtilityService(ServedCore core, Authenticator authenticator) {
        this.core = core;
        this.stores = new CallStores(core);
        this.authenticator = authenticator;
    }

    @Override
    public void login(LoginRequest request, StreamObserver<LoginResponse> observer) {
        String address = CallInfo.current().address();
        Answers.one(
                observer,
                () -> LoginResponse.newBuilder()
                        .setSessionid(authenticator.open(checked(request, address)))
                        .build());
    }

    private Login checked(LoginRequest request, String address) {
        if (request.getUsername().isEmpty()) {
            throw new NotAuthenticatedException("No username");
        }
        try {
            return authenticator.password(request.getUsername(), request.getPassword(), address);
        } catch (AccessDeniedException e) {
            throw new NotAuthenticatedException("Failed to authenticate user " + request.getUsername());
        }
    }

    @Override
    public void logout(Empty request, StreamObserver<Empty> observer) {
        String session = CallInfo.current().headers().get(CallInfo.SESSION);
        Answers.one(observer, () -> {
            if (session != null) {
                authenticator.close(session);
            }
            return request;
        });
    }

    @Override
    public void noOp(Empty request, StreamObserver<Empty> observer) {
        Answers.one(observer, () -> request);
    }

    @Override
    public void authenticatedNoOp(Empty request, StreamObserver<Empty> observer) {
        Answers.one(observer, () -> request);
    }

    @Override
    public void listDirtyModels(ModelFilter request, StreamObserver<ModelList> observer) {
        Answers.one(observer, () -> entries(new DirtyModels(adminsStore()).list(request.getClassName())));
    }

    @Override
    public void setDirtyModels(ModelFilter request, StreamObserver<ModelList> observer) {
        Answers.one(observer, () -> entries(new DirtyModels(adminsStore()).mark(request.getClassName())));
    }

    private ModelStore adminsStore() {
        Login login = CallInfo.current().login();
        Admins.require(login, "list or set dirty models");
        return stores.of(CallInfo.current());
    }

    private static ModelList entries(List<DirtyModels.Entry> entries) {
        ModelList.Builder list = ModelList.newBuilder();
        entries.forEach(entry -> list.addItems(ModelListEntry.newBuilder()
                .setClassName(entry.model())
                .setId(entry.id())
                .setInfo(entry.fault())));
        return list.build();
    }

    @Override
    public void getXproto(Empty request, StreamObserver<XProtos> observer) {
        Answers.one(observer, () -> {
            StringBuilder text = new StringBuilder();
            core.modelFiles().forEach(file -> text.append('\n').append(file.content()));
            return XProtos.newBuilder().setXproto(text.toString()).build();
        });
    }

    @Override
    public void getPopulatedServiceInstances(ID request, StreamObserver<PopulatedServiceInstance> observer) {
        Answers.one(observer, () -> PopulatedInstance.read(stores.of(CallInfo.current()), request.getId()));
    }

    @Override
    public void getVersion(Empty request, StreamObserver<VersionInfo> observer) {
        Answers.one(
                observer,
                () -> VersionInfo.newBuilder()
                        .setVersion(CoreVersion.CONTRACT)
                        .setGitCommit("xproto " + CoreVersion.get())
                        .setOs(System.getProperty("os.name", "").toLowerCase(Locale.ROOT))
                        .setArch(System.getProperty("os.arch", "").toLowerCase(Locale.ROOT))
                        .build());
    }

    @Override
    public void getDatabaseInfo(Empty request, StreamObserver<DatabaseInfo> observer) {
        Answers.one(observer, () -> {
            DatabaseState state = core.databaseState();
            return DatabaseInfo.newBuilder()
                    .setName(state.product())
                    .setVersion(state.version())
                    .setStatus(
                            state.operational()
                                    ? DatabaseInfo.DatabaseStatus.OPERATIONAL
                                    : DatabaseInfo.DatabaseStatus.ERROR)
                    .build();
        });
    }
}
