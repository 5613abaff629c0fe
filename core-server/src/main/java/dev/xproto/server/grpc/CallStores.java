package dev.xproto.server.grpc;

import dev.xproto.server.audit.AuditedStore;
import dev.xproto.store.ServedCore;
import dev.xproto.sync.store.ModelStore;

/** The store, as the caller of a call sees it; what they change is noted. */
record CallStores(ServedCore core) {
    ModelStore of(CallInfo call) {
        return new AuditedStore(core.store(call.login().caller()), call.actor());
    }
}
