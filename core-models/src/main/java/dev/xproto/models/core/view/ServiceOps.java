package dev.xproto.models.core.view;

import dev.xproto.models.core.Network;
import dev.xproto.models.core.Service;
import dev.xproto.models.core.ServiceAttribute;
import dev.xproto.models.core.ServiceDependency;
import dev.xproto.models.core.ServiceInstance;
import dev.xproto.models.core.ServiceInstanceLink;
import dev.xproto.sync.model.ModelType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a service offers, and to whom. */
public final class ServiceOps {
    private static final Set<String> COMPOSABLE = Set.of("VSG", "PRIVATE");

    private final Service service;

    ServiceOps(Service service) {
        this.service = service;
    }

    /** The values of its attributes, by their names. */
    public Map<String, String> attributes() {
        Map<String, String> values = new LinkedHashMap<>();
        for (ServiceAttribute attribute : service.getServiceattributes().all()) {
            values.put(attribute.getName(), attribute.getValue());
        }
        return Collections.unmodifiableMap(values);
    }

    /** The services that it needs. */
    public List<Service> providerServices() {
        return service.getSubscribedDependencies().all().stream()
                .map(ServiceDependency::getProviderService)
                .toList();
    }

    /** The services that need it. */
    public List<Service> subscriberServices() {
        return service.getProvidedDependencies().all().stream()
                .map(ServiceDependency::getSubscriberService)
                .toList();
    }

    /** The name of the model of its instances: its own, and {@code Instance}. */
    public String serviceInstanceModel() {
        return service.modelName() + "Instance";
    }

    /**
     * The model of its instances.
     *
     * @throws IllegalStateException no jar has a class for that model
     */
    public ModelType<? extends ServiceInstance> serviceInstanceType() {
        String model = serviceInstanceModel();
        ModelType<?> type = service.models()
                .type(model)
                .orElseThrow(() -> new IllegalStateException("no jar on the class path has the model `" + model + "`"));
        if (!ServiceInstance.class.isAssignableFrom(type.javaClass())) {
            throw new IllegalStateException("the model `" + model + "` is no ServiceInstance");
        }
        @SuppressWarnings("unchecked") // looked at just now
        ModelType<? extends ServiceInstance> instances = (ModelType<? extends ServiceInstance>) type;
        return instances;
    }

    /** A new instance of the service for that subscriber, and the link between both; all of it is stored. */
    public ServiceInstance acquireServiceInstance(ServiceInstance subscriber) {
        ServiceInstance instance = service.models().create(serviceInstanceType());
        instance.setOwner(service);
        instance.save();
        ServiceInstanceLink link = service.models().create(ServiceInstanceLink.TYPE);
        link.setProviderServiceInstance(instance);
        link.setSubscriberServiceInstance(subscriber);
        link.save();
        return instance;
    }

    /** The instances of this service that the subscriber is linked to. */
    public List<ServiceInstance> linkedTo(ServiceInstance subscriber) {
        return subscriber.getSubscribedLinks().all().stream()
                .map(ServiceInstanceLink::getProviderServiceInstance)
                .filter(provider -> provider.getOwnerId() == service.id())
                .toList();
    }

    /** The networks of its slices that others can be connected to. */
    public List<Network> composableNetworks() {
        List<Network> found = new ArrayList<>();
        service.getSlices()
                .all()
                .forEach(slice -> slice.as(SliceOps.class).networks().stream()
                        .filter(network -> network.getOwnerId() == slice.id())
                        .filter(network -> COMPOSABLE.contains(
                                String.valueOf(network.getTemplate().getVtnKind())))
                        .forEach(found::add));
        return Collections.unmodifiableList(found);
    }
}
