package dev.xproto.server.onboarding;

import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import dev.xproto.store.ServedCore;
import dev.xproto.store.keep.ServiceFile;
import dev.xproto.store.keep.ServiceFileTable;
import dev.xproto.store.onboard.CoreVersion;
import dev.xproto.store.onboard.LoadedService;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.wire.proto.APIConvenienceFile;
import dev.xproto.wire.proto.ListConvenienceMethodsReply;
import dev.xproto.wire.proto.LoadModelsReply.LoadModelsStatus;
import dev.xproto.wire.proto.LoadModelsRequest;
import dev.xproto.wire.proto.LoadStatusReply;
import dev.xproto.wire.proto.ServiceModelStatus;
import dev.xproto.wire.proto.UnloadModelsRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads and unloads the models of services while the core serves. Python sources that services send along are kept and
 * given back, and never run. Safe for use by many threads.
 */
public final class DynamicLoad {
    private static final Logger LOG = LoggerFactory.getLogger(DynamicLoad.class);
    private static final Pattern FILE_NAME = Pattern.compile("[\\w.-]+");
    private static final String PRESENT = "present";

    private final ServedCore core;

    /** Into that core. */
    public DynamicLoad(ServedCore core) {
        this.core = core;
    }

    /** Makes the models of a service be those; answers SUCCESS or SUCCESS_NOTHING_CHANGED, and else throws. */
    public LoadModelsStatus load(LoadModelsRequest request) {
        List<ServiceFile> files = files(request);
        checkNames(files);
        List<ModelFile> models = request.getXprotosList().stream()
                .map(file -> new ModelFile(file.getFilename(), file.getContents()))
                .toList();
        var result = core.loader()
                .load(
                        new LoadRequest(request.getName(), request.getVersion(), request.getCoreVersion(), models),
                        ServiceFileTable.replacing(request.getName(), files));
        result.warnings().forEach(warning -> LOG.info("{}", warning));
        return result.changed() ? LoadModelsStatus.SUCCESS : LoadModelsStatus.SUCCESS_NOTHING_CHANGED;
    }

    private static List<ServiceFile> files(LoadModelsRequest request) {
        List<ServiceFile> files = new ArrayList<>();
        request.getDeclsList()
                .forEach(file ->
                        files.add(new ServiceFile(ServiceFile.Kind.DECL, file.getFilename(), file.getContents())));
        request.getAtticsList()
                .forEach(file ->
                        files.add(new ServiceFile(ServiceFile.Kind.ATTIC, file.getFilename(), file.getContents())));
        request.getConvenienceMethodsList()
                .forEach(file -> files.add(
                        new ServiceFile(ServiceFile.Kind.CONVENIENCE, file.getFilename(), file.getContents())));
        request.getMigrationsList()
                .forEach(file ->
                        files.add(new ServiceFile(ServiceFile.Kind.MIGRATION, file.getFilename(), file.getContents())));
        return files;
    }

    private static void checkNames(List<ServiceFile> files) {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ServiceFile file : files) {
            String name = file.name();
            if (!FILE_NAME.matcher(name).matches() || name.equals(".") || name.equals("..")) {
                wrong.add("illegal character in filename " + name);
            } else if (!seen.add(file.kind() + " " + name)) {
                wrong.add("two files are called " + name);
            }
        }
        if (!wrong.isEmpty()) {
            throw FaultException.of(FaultKind.INVALID, String.join("; ", wrong));
        }
    }

    /**
     * Removes the models of a service.
     *
     * @param store what is deleted is deleted by its caller
     */
    public LoadModelsStatus unload(UnloadModelsRequest request, ModelStore store) {
        Unloading unloading = new Unloading(core, store);
        Unloading.State state = unloading.state(request.getName());
        return switch (request.getCleanupBehavior()) {
            case REQUIRE_CLEAN -> {
                if (state == Unloading.State.LIVE) {
                    yield LoadModelsStatus.ERROR_LIVE_MODELS;
                }
                yield state == Unloading.State.DELETED
                        ? LoadModelsStatus.ERROR_DELETION_IN_PROGRESS
                        : removed(unloading, request.getName());
            }
            case AUTOMATICALLY_CLEAN -> {
                if (state == Unloading.State.LIVE) {
                    unloading.deleteObjects(request.getName());
                }
                yield state == Unloading.State.CLEAN
                        ? removed(unloading, request.getName())
                        : LoadModelsStatus.TRYAGAIN;
            }
            case PURGE -> {
                if (state != Unloading.State.CLEAN) {
                    throw FaultException.of(
                            FaultKind.NOT_BUILT,
                            "this core can't purge objects yet; unload with AUTOMATICALLY_CLEAN until it succeeds");
                }
                yield removed(unloading, request.getName());
            }
            case UNRECOGNIZED ->
                throw FaultException.of(
                        FaultKind.INVALID, "there is no cleanup behavior " + request.getCleanupBehaviorValue());
        };
    }

    private static LoadModelsStatus removed(Unloading unloading, String service) {
        return unloading.remove(service) ? LoadModelsStatus.SUCCESS : LoadModelsStatus.SUCCESS_NOTHING_CHANGED;
    }

    /** What is loaded; the core itself comes last. */
    public LoadStatusReply status() {
        LoadStatusReply.Builder reply = LoadStatusReply.newBuilder();
        for (LoadedService service : core.loader().services()) {
            reply.addServices(status(service.name(), service.version()));
        }
        return reply.addServices(status(LoadedService.CORE, CoreVersion.CONTRACT))
                .build();
    }

    private static ServiceModelStatus status(String name, String version) {
        return ServiceModelStatus.newBuilder()
                .setName(name)
                .setVersion(version)
                .setState(PRESENT)
                .build();
    }

    /** What services add to the objects of clients. */
    public ListConvenienceMethodsReply convenienceMethods() {
        ListConvenienceMethodsReply.Builder reply = ListConvenienceMethodsReply.newBuilder();
        for (LoadedService service : core.loader().services()) {
            core.serviceFiles().of(service.name()).stream()
                    .filter(file -> file.kind() == ServiceFile.Kind.CONVENIENCE)
                    .forEach(file -> reply.addConvenienceMethods(APIConvenienceFile.newBuilder()
                            .setFilename(file.name())
                            .setContents(file.content())));
        }
        return reply.build();
    }
}
