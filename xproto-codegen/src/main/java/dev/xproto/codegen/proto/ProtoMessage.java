package dev.xproto.codegen.proto;

import java.util.List;

/** A message of the wire. */
record ProtoMessage(String name, List<ProtoOption> options, List<ProtoField> fields) {
    /** Copies the lists. */
    ProtoMessage {
        options = List.copyOf(options);
        fields = List.copyOf(fields);
    }
}
