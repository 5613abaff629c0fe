package dev.xproto.server.onboarding;

import dev.xproto.parser.model.Model;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import dev.xproto.store.ServedCore;
import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.keep.ServiceFileTable;
import dev.xproto.store.onboard.LoadedService;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Unloads a service: what becomes of the objects of its models is the caller's choice. */
final class Unloading {
    private static final int AT_ONCE = 500;

    private final ServedCore core;
    private final ModelStore store;

    /** Objects are deleted in the name of that store's caller. */
    Unloading(ServedCore core, ModelStore store) {
        this.core = core;
        this.store = store;
    }

    /** What is in the way. */
    enum State {
        /** Nothing. */
        CLEAN,
        /** Objects. */
        LIVE,
        /** Deleted objects that aren't gone yet. */
        DELETED
    }

    /** Whether the service's models have objects; a service that isn't loaded has none. */
    State state(String service) {
        List<String> models = models(service);
        if (models.stream().anyMatch(model -> any(model, StoreQuery.Kind.LIVE))) {
            return State.LIVE;
        }
        return models.stream().anyMatch(model -> any(model, StoreQuery.Kind.DELETED_OBJECTS))
                ? State.DELETED
                : State.CLEAN;
    }

    /** Deletes all objects of the service's models, by the usual rules. */
    void deleteObjects(String service) {
        for (String model : models(service)) {
            each(
                    model,
                    row -> store.commit(Batch.of(Origin.USER, new Operation.Delete(row.key(), OptionalLong.empty()))));
        }
    }

    /** Removes the models; there must be no objects. Answers whether there was anything to remove. */
    boolean remove(String service) {
        if (service.equals(LoadedService.CORE)) {
            throw FaultException.of(FaultKind.INVALID, "the core's own models can't be unloaded");
        }
        return core.loader()
                .unload(service, "", ServiceFileTable.replacing(service, List.of()))
                .changed();
    }

    private boolean any(String model, StoreQuery.Kind kind) {
        return !store.read(new StoreQuery(model, kind, List.of(), 1, null))
                .rows()
                .isEmpty();
    }

    private void each(String model, Consumer<Row> use) {
        String token = null;
        do {
            Page page = store.read(new StoreQuery(model, StoreQuery.Kind.LIVE, List.of(), AT_ONCE, token));
            page.rows().forEach(use);
            token = page.nextPageToken();
        } while (token != null);
    }

    /** The models that have objects, of the service's files. */
    private List<String> models(String service) {
        Optional<LoadedService> loaded = core.loader().services().stream()
                .filter(known -> known.name().equals(service))
                .findFirst();
        List<String> models = new ArrayList<>();
        Catalog catalog = core.engine().catalog();
        for (Model model : catalog.graph().models()) {
            SourceFile file = model.span().file();
            boolean own = loaded.stream()
                    .flatMap(known -> known.files().stream())
                    .anyMatch(known ->
                            known.name().equals(file.name()) && known.content().equals(file.text()));
            if (own && !model.isAbstract()) {
                models.add(model.name());
            }
        }
        return models;
    }
}
