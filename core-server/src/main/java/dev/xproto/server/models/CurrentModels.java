package dev.xproto.server.models;

import dev.xproto.store.catalog.Catalog;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that is made of the models of the moment, and made anew when there are others. Safe for use by many threads.
 *
 * @param <T> what is made of them
 */
public final class CurrentModels<T> implements Supplier<T> {
    private final Supplier<Catalog> catalogs;
    private final Function<Catalog, T> maker;
    private volatile Made<T> made;

    /** Makes it of the models of this moment. */
    public CurrentModels(Supplier<Catalog> catalogs, Function<Catalog, T> maker) {
        this.catalogs = catalogs;
        this.maker = maker;
        Catalog catalog = catalogs.get();
        this.made = new Made<>(catalog, maker.apply(catalog));
    }

    private record Made<T>(Catalog of, T thing) {}

    @Override
    public T get() {
        Made<T> known = made;
        return known.of() == catalogs.get() ? known.thing() : renew();
    }

    private synchronized T renew() {
        Catalog catalog = catalogs.get();
        if (made.of() != catalog) {
            made = new Made<>(catalog, maker.apply(catalog));
        }
        return made.thing();
    }
}
