package dev.xproto.codegen.proto;

import org.jspecify.annotations.Nullable;

/**
 * A method of the service.
 *
 * @param request the full name of the message that goes there, with its first dot
 * @param reply the full name of the message that comes back
 * @param route its address in HTTP, absent when it has none
 */
record ProtoMethod(
        String name, String request, String reply, @Nullable Route route) {
    /**
     * @param verb in small letters
     * @param hasBody whether the request, but for what stands in the path, comes as the body
     */
    record Route(String verb, String path, boolean hasBody) {}
}
