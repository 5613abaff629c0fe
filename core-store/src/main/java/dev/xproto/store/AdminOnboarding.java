package dev.xproto.store;

import dev.xproto.store.engine.Accounts;
import dev.xproto.store.onboard.Loader;
import dev.xproto.store.security.Caller;
import dev.xproto.sync.spi.Onboarding;
import dev.xproto.sync.store.AccessDeniedException;

/** Loading and unloading, for administrators only. */
record AdminOnboarding(Loader loader, Accounts accounts, Caller caller) implements Onboarding {
    @Override
    public Result load(LoadRequest request) {
        requireAdmin();
        return loader.load(request);
    }

    @Override
    public Plan plan(LoadRequest request) {
        requireAdmin();
        return loader.plan(request);
    }

    @Override
    public Result unload(String service) {
        return unload(service, "");
    }

    @Override
    public Result unload(String service, String consent) {
        requireAdmin();
        return loader.unload(service, consent);
    }

    @Override
    public Plan planUnload(String service) {
        requireAdmin();
        return loader.planUnload(service);
    }

    private void requireAdmin() {
        if (!accounts.isAdmin(caller)) {
            throw new AccessDeniedException(caller + " may not load or unload models: that takes an administrator");
        }
    }
}
