package dev.xproto.runtime.remote;

import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.Onboarding;
import dev.xproto.sync.spi.Recipes;
import dev.xproto.sync.store.ModelStore;

/** A core elsewhere, with a caller logged in. */
final class RemoteCore implements Core {
    private final CoreChannel channel;
    private final Runnable end;
    private final ModelStore store;
    private final Recipes recipes;
    private final String version;

    /**
     * A core.
     *
     * @param end lets go of what the store uses besides the channel
     */
    RemoteCore(CoreChannel channel, ModelStore store, Endpoint endpoint, String version, Runnable end) {
        this.channel = channel;
        this.end = end;
        this.store = store;
        this.recipes = new RemoteRecipes(endpoint);
        this.version = version;
    }

    @Override
    public ModelStore store() {
        return store;
    }

    @Override
    public Onboarding onboarding() {
        return new RemoteOnboarding(channel);
    }

    @Override
    public Recipes recipes() {
        return recipes;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void close() {
        end.run();
        channel.close();
    }
}
