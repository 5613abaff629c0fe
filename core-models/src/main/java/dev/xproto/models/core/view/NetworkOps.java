package dev.xproto.models.core.view;

import dev.xproto.models.core.Network;
import dev.xproto.models.core.NetworkSlice;
import dev.xproto.models.core.Port;
import dev.xproto.models.core.ServiceInstance;
import dev.xproto.models.core.Slice;
import java.util.List;
import java.util.Objects;

/** What hangs on a network. */
public final class NetworkOps {
    private final Network network;

    NetworkOps(Network network) {
        this.network = network;
    }

    /** The slices that it connects. */
    public List<Slice> slices() {
        return network.getNetworkslices().all().stream()
                .map(NetworkSlice::getSlice)
                .distinct()
                .toList();
    }

    /** The instances that have a port in it. */
    public List<ServiceInstance> instances() {
        return network.getLinks().all().stream()
                .map(Port::getServiceInstance)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
