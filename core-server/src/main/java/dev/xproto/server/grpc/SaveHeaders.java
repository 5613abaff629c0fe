package dev.xproto.server.grpc;

import dev.xproto.server.auth.Login;
import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import dev.xproto.server.objects.SaveMode;
import dev.xproto.sync.store.AccessDeniedException;
import dev.xproto.sync.store.Origin;
import io.grpc.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** How to save, as the keys beside a call say. */
final class SaveHeaders {
    private static final Metadata.Key<String> UPDATE_FIELDS = CallInfo.ascii("update_fields");
    private static final Metadata.Key<String> CALLER_KIND = CallInfo.ascii("caller_kind");
    private static final Metadata.Key<String> ALWAYS = CallInfo.ascii("always_update_timestamp");
    private static final Metadata.Key<String> SYNC = CallInfo.ascii("is_sync_save");
    private static final Metadata.Key<String> POLICY = CallInfo.ascii("is_policy_save");
    private static final String SYNCHRONIZER = "synchronizer";

    private SaveHeaders() {}

    /** How the call wants to save. */
    static SaveMode mode(CallInfo call) {
        Metadata headers = call.headers();
        return new SaveMode(origin(headers, call.login()), headers.containsKey(ALWAYS), revision(headers));
    }

    private static Origin origin(Metadata headers, Login login) {
        String kind = headers.get(CALLER_KIND);
        if (!SYNCHRONIZER.equals(kind)) {
            return Origin.USER;
        }
        if (!login.synchronizer()) {
            throw new AccessDeniedException(
                    login.caller() + " is no synchronizer: that takes `is_appuser` or an administrator");
        }
        if (headers.containsKey(SYNC)) {
            return Origin.SYNC;
        }
        return headers.containsKey(POLICY) ? Origin.POLICY : Origin.EVENT;
    }

    private static OptionalLong revision(Metadata headers) {
        String given = headers.get(CallInfo.REVISION);
        if (given == null) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(given.strip()));
        } catch (NumberFormatException e) {
            throw FaultException.of(FaultKind.INVALID, "`xos-revision` is a whole number, and `" + given + "` is none");
        }
    }

    /** The fields that the call wants to save; none when it says nothing and so means all that it sends. */
    static List<String> updateFields(CallInfo call) {
        List<String> names = new ArrayList<>();
        Iterable<String> given = call.headers().getAll(UPDATE_FIELDS);
        if (given != null) {
            for (String value : given) {
                for (String name : value.split(",", -1)) {
                    if (!name.isBlank()) {
                        names.add(name.strip());
                    }
                }
            }
        }
        return names;
    }

    /** Whether the call says which fields it wants to save. */
    static boolean hasUpdateFields(CallInfo call) {
        return call.headers().containsKey(UPDATE_FIELDS);
    }
}
