package dev.xproto.codegen.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON, in the order in which they are written. */
final class Json {
    private Json() {}

    /** An object; the arguments are names and values by turns. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            object.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return object;
    }

    /** A reference to a part of the document. */
    static Map<String, Object> ref(String kind, String name) {
        return object("$ref", "#/components/" + kind + "/" + name);
    }
}
