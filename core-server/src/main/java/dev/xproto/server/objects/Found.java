package dev.xproto.server.objects;

import com.google.protobuf.DynamicMessage;
import dev.xproto.sync.model.Row;
import java.util.List;
import java.util.Map;

/**
 * An object, and whom its links to many lead to.
 *
 * @param row its state
 * @param links far ends, by name of the link
 */
public record Found(Row row, Map<String, List<Integer>> links) {
    /** Copies the links. */
    public Found {
        links = Map.copyOf(links);
    }

    /** As a message of that model. */
    public DynamicMessage as(dev.xproto.wire.ModelCodec codec) {
        return codec.encode(row, links);
    }
}
