package dev.xproto.store.sql;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.ManyLink;
import dev.xproto.store.catalog.StoredModel;

/** Where the pairs of a many-to-many link are read from. */
public final class Pairs {
    private Pairs() {}

    /** What follows {@code FROM}: something with the columns {@code src} and {@code dst}; needs an alias after it. */
    public static String of(ManyLink link, Catalog catalog, Dialect dialect) {
        ManyLink.Through through = link.through();
        if (through == null) {
            return dialect.quote(link.table());
        }
        StoredModel between = catalog.get(through.model());
        String near = column(between, through.near(), dialect);
        String far = column(between, through.far(), dialect);
        return "(SELECT " + near + " AS src, " + far + " AS dst" + RowReader.from(between, dialect) + " WHERE "
                + dialect.isLive("t0") + " AND " + near + " IS NOT NULL AND " + far + " IS NOT NULL)";
    }

    private static String column(StoredModel model, String link, Dialect dialect) {
        StoredModel.Place place = model.places().get(model.type().slot(link));
        return "t" + place.table() + "." + dialect.quote(place.column().name());
    }
}
