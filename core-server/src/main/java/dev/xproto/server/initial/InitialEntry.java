package dev.xproto.server.initial;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An object, or a description of one.
 *
 * @param model its model, with or without the application before it
 * @param fields plain values by name
 * @param relations what its links lead to
 * @param place file, line and column
 */
record InitialEntry(String model, Map<String, Object> fields, Map<String, InitialEntry> relations, String place) {
    /** Copies both, and keeps their order. */
    InitialEntry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        relations = Collections.unmodifiableMap(new LinkedHashMap<>(relations));
    }

    /** Whether it has everything that the other one asks for. */
    boolean answersTo(InitialEntry wanted) {
        return bare(model).equals(bare(wanted.model))
                && wanted.fields.entrySet().stream()
                        .allMatch(field -> field.getValue().equals(fields.get(field.getKey())));
    }

    private static String bare(String model) {
        return model.substring(model.indexOf('.') + 1);
    }
}
