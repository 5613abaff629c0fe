package dev.xproto.models.core.view;

import dev.xproto.models.core.ServiceInstance;
import dev.xproto.models.core.ServiceInstanceAttribute;
import dev.xproto.models.core.ServiceInstanceLink;
import dev.xproto.sync.model.ObjectKey;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Where an instance stands in a chain of services: subscribers are to the west, providers to the east. */
public final class ServiceInstanceOps {
    private final ServiceInstance instance;

    ServiceInstanceOps(ServiceInstance instance) {
        this.instance = instance;
    }

    /** The values of its attributes, by their names. */
    public Map<String, String> attributes() {
        Map<String, String> values = new LinkedHashMap<>();
        for (ServiceInstanceAttribute attribute :
                instance.getServiceInstanceAttributes().all()) {
            values.put(attribute.getName(), attribute.getValue());
        }
        return Collections.unmodifiableMap(values);
    }

    /** The instances that it serves. */
    public List<ServiceInstance> westboundServiceInstances() {
        return instance.getProvidedLinks().all().stream()
                .map(ServiceInstanceLink::getSubscriberServiceInstance)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The instances that serve it. */
    public List<ServiceInstance> eastboundServiceInstances() {
        return instance.getSubscribedLinks().all().stream()
                .map(ServiceInstanceLink::getProviderServiceInstance)
                .toList();
    }

    /**
     * The value of a field of the nearest instance to the west that has one there; empty when none has.
     *
     * @param field in xproto spelling
     * @param includeSelf whether the search begins with this instance
     */
    public Optional<Object> westboundProperty(String field, boolean includeSelf) {
        Set<ObjectKey> seen = new HashSet<>();
        seen.add(instance.key());
        List<ServiceInstance> row = includeSelf ? List.of(instance) : westboundServiceInstances();
        while (!row.isEmpty()) {
            for (ServiceInstance each : row) {
                Object value = each.row().get(field);
                if (value != null) {
                    return Optional.of(value);
                }
            }
            row = row.stream()
                    .flatMap(each -> each.as(ServiceInstanceOps.class).westboundServiceInstances().stream())
                    .filter(each -> seen.add(each.key()))
                    .toList();
        }
        return Optional.empty();
    }
}
