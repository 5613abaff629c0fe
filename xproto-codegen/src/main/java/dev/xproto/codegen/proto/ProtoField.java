package dev.xproto.codegen.proto;

import java.util.List;

/**
 * A field of a message.
 *
 * @param type a scalar type's keyword, or a message's full name, which begins with a dot
 * @param presence the {@code oneof} that it sits in alone, because it can be absent; empty for none
 */
record ProtoField(
        String name, int number, String type, boolean isRepeated, String presence, List<ProtoOption> options) {
    /** Copies the list. */
    ProtoField {
        options = List.copyOf(options);
    }
}
