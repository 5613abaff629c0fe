package dev.xproto.server.models;

import dev.xproto.store.catalog.Catalog;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made of the models of the moment when it is asked for, and made anew when there are others. Safe for use
 * by many threads.
 *
 * @param <T> what is made of them
 */
public final class CurrentModels<T> implements Supplier<T> {
    private final Supplier<Catalog> catalogs;
    private final Function<Catalog, T> maker;
    private volatile @Nullable Made<T> made;

    /** Not made yet. */
    public CurrentModels(Supplier<Catalog> catalogs, Function<Catalog, T> maker) {
        this.catalogs = catalogs;
        this.maker = maker;
    }

    private record Made<T>(Catalog of, T thing) {}

    @Override
    public T get() {
        Made<T> known = made;
        return known != null && known.of() == catalogs.get() ? known.thing() : renew();
    }

    private synchronized T renew() {
        Catalog catalog = catalogs.get();
        Made<T> known = made;
        if (known == null || known.of() != catalog) {
            known = new Made<>(catalog, maker.apply(catalog));
            made = known;
        }
        return known.thing();
    }
}
