package dev.xproto.server.grpc;

import dev.xproto.server.auth.Authenticator;
import dev.xproto.server.files.FileFolder;
import dev.xproto.server.metrics.CallMetrics;
import dev.xproto.server.models.CurrentModels;
import dev.xproto.server.models.ServedModels;
import dev.xproto.store.ServedCore;
import io.grpc.BindableService;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.services.HealthStatusManager;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Everything that is served over gRPC, on whichever port. */
public final class GrpcServices {
    private static final int MOST_WATCHES = 256;
    private final ModelRegistry registry;
    private final StoreService store;
    private final Measure measure;
    private final List<ServerServiceDefinition> fixed = new ArrayList<>();
    private final Connections connections = new Connections();
    private final HealthStatusManager health = new HealthStatusManager();

    /**
     * The services of a core.
     *
     * @param mostUploadBytes how long a file may be that somebody leaves
     * @param mostObjects how many objects an answer without pages may hold
     * @param metrics counts the calls
     * @param clock measures them
     */
    public GrpcServices(
            ServedCore core,
            Authenticator authenticator,
            FileFolder files,
            long mostUploadBytes,
            int mostObjects,
            CallMetrics metrics,
            InstantSource clock) {
        this.measure = new Measure(metrics, clock);
        metrics.gauge("xproto_connections", "gRPC connections that are open.", connections::count);
        Gate gate = new Gate(authenticator, connections);
        CallStores stores = new CallStores(core);
        this.store = new StoreService(stores, MOST_WATCHES);
        this.registry = new ModelRegistry(
                current(core, models -> gated(ModelService.of(models, stores, mostObjects), gate, measure)));
        add(new UtilityService(core, authenticator), gate);
        add(new DynamicLoadService(core, connections::schemaChanged), gate);
        add(new FileTransferService(files, mostUploadBytes), gate);
        add(store, gate);
        add(new ModelDefsService(current(core, ModelDefsService::of)), gate);
        fixed.add(gated(SchemaService.of(current(core, SchemaService::schemas)), gate, measure));
        fixed.add(health.getHealthService().bindService());
        fixed.add(ProtoReflectionServiceV1.newInstance().bindService());
        fixed.add(oldReflection().bindService());
    }

    private static <T> CurrentModels<T> current(ServedCore core, Function<ServedModels, T> maker) {
        return new CurrentModels<>(core.engine()::catalog, catalog -> maker.apply(new ServedModels(catalog)));
    }

    @SuppressWarnings("deprecation") // clients of the original speak this version only
    private static BindableService oldReflection() {
        return io.grpc.protobuf.services.ProtoReflectionService.newInstance();
    }

    private void add(BindableService service, Gate gate) {
        fixed.add(gated(service.bindService(), gate, measure));
    }

    /** Of interceptors the one that is named last comes first: calls that are turned away count, too. */
    private static ServerServiceDefinition gated(ServerServiceDefinition service, Gate gate, Measure measure) {
        return ServerInterceptors.intercept(ServerInterceptors.useInputStreamMessages(service), gate, measure);
    }

    /** The services that are the same whatever the models. */
    List<ServerServiceDefinition> fixed() {
        return fixed;
    }

    /** Finds the calls of the models that there are at the moment. */
    ModelRegistry registry() {
        return registry;
    }

    /** The connections, whichever port they came to. */
    Connections connections() {
        return connections;
    }

    /** From now on the health service says that nothing more is served. */
    void leave() {
        health.enterTerminalState();
        store.leave();
    }
}
