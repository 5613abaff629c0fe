package dev.xproto.server.models;

import com.google.protobuf.Descriptors.Descriptor;
import dev.xproto.sync.model.RowType;
import dev.xproto.wire.ModelCodec;

/**
 * A model that has objects, as the network sees it.
 *
 * @param codec its rows as messages
 * @param many the message of many objects
 * @param address of all its objects, such as {@code /xosapi/v1/core/slices}
 */
public record ServedModel(ModelCodec codec, Descriptor many, String address) {
    /** Its name. */
    public String name() {
        return type().name();
    }

    /** What its rows look like. */
    public RowType type() {
        return codec.type();
    }
}
