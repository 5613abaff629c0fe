package dev.xproto.server.objects;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.wire.proto.PopulatedServiceInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A service instance together with the far ends of its links. */
public final class PopulatedInstance {
    private static final String MODEL = "ServiceInstance";
    private static final String LINK = "ServiceInstanceLink";
    private static final String PROVIDED = "provided_links";
    private static final String SUBSCRIBED = "subscribed_links";
    private static final String PROVIDER = "provider_service_instance";

    private PopulatedInstance() {}

    /**
     * Reads it; links that lead to nothing of the kind are passed over.
     *
     * @throws ObjectNotFoundException there is no such live object
     */
    public static PopulatedServiceInstance read(ModelStore store, int id) {
        RowType type = store.schema().get(MODEL);
        Row row = store.read(List.of(type.key(id))).stream()
                .filter(found -> !Boolean.TRUE.equals(found.get("deleted")))
                .findFirst()
                .orElseThrow(() -> new ObjectNotFoundException(MODEL, id));
        var links =
                store.links(List.of(row.key()), Set.of(PROVIDED, SUBSCRIBED)).get(row.key());
        PopulatedServiceInstance.Builder populated =
                PopulatedServiceInstance.newBuilder().setId(id);
        if (row.get("leaf_model_name") instanceof String leaf) {
            populated.setLeafModelName(leaf);
        }
        if (row.get("name") instanceof String name) {
            populated.setName(name);
        }
        if (row.get("owner") instanceof Integer owner) {
            populated.setOwnerId(owner);
        }
        if (links != null) {
            for (Row link : rows(store, links.getOrDefault(PROVIDED, List.of()))) {
                addIfSet(link, "subscriber_service_instance", populated::addProvidedServiceInstances);
                addIfSet(link, "subscriber_service", populated::addSubscribedService);
                addIfSet(link, "subscriber_network", populated::addSubscribedNetwork);
            }
            for (Row link : rows(store, links.getOrDefault(SUBSCRIBED, List.of()))) {
                addIfSet(link, PROVIDER, populated::addSubscribedServiceInstances);
            }
        }
        return populated.build();
    }

    private static void addIfSet(Row link, String field, java.util.function.IntConsumer add) {
        if (link.get(field) instanceof Integer id) {
            add.accept(id);
        }
    }

    private static List<Row> rows(ModelStore store, List<Integer> ids) {
        RowType type = store.schema().get(LINK);
        List<ObjectKey> keys = new ArrayList<>();
        ids.forEach(id -> keys.add(type.key(id)));
        return store.read(keys);
    }
}
