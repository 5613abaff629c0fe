package dev.xproto.models.core.view;

import dev.xproto.models.core.NetworkParameter;
import dev.xproto.models.core.Port;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a port is set. */
public final class PortOps {
    private final Port port;

    PortOps(Port port) {
        this.port = port;
    }

    /** The values of its parameters, by the parameters' names. */
    public Map<String, String> parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        port.models()
                .query(NetworkParameter.TYPE)
                .where(NetworkParameter.CONTENT_TYPE.eq(ContentTypes.of(port)))
                .where(NetworkParameter.OBJECT_ID.eq((long) port.id()))
                .list()
                .forEach(parameter -> values.put(parameter.getParameter().getName(), parameter.getValue()));
        return Collections.unmodifiableMap(values);
    }
}
