package dev.xproto.store.onboard;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StorageNames;
import dev.xproto.store.engine.CoreEngine;
import dev.xproto.store.feed.Feed;
import dev.xproto.store.feed.FeedEpoch;
import dev.xproto.store.save.DefaultFunctions;
import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.MetaTable;
import dev.xproto.store.sql.SystemTables;
import dev.xproto.store.time.HybridClock;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.StoreInternalException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A core that has just been opened.
 *
 * @param engine its heart
 * @param loader loads more models
 */
public record CoreOpening(CoreEngine engine, Loader loader) {
    /** Under which name the database keeps what tables and columns are called. */
    static final String NAMES = "names";

    /**
     * Opens the core in a database: makes what isn't there yet, and brings the core's own models up to date.
     *
     * @throws StoreInternalException the stored models don't fit this core
     */
    public static CoreOpening open(Database database, InstantSource machine, CoreModels core, String coreVersion) {
        database.define(database.dialect().preparations());
        database.define(SystemTables.definitions(database.dialect()));
        String epoch = database.write(connection -> FeedEpoch.of(connection, database.dialect()));
        HybridClock clock = new HybridClock(machine, database.read(Feed::lastMoment));
        ModelCompiler compiler = new ModelCompiler(core.behaviourBases());
        DefaultFunctions functions = DefaultFunctions.ofClassPath();
        Catalog catalog = bringUpToDate(database, clock, core, coreVersion, compiler);
        CoreEngine engine = new CoreEngine(database, clock, Feed.open(database, epoch), functions, catalog);
        return new CoreOpening(engine, new Loader(engine, compiler, functions));
    }

    private static Catalog bringUpToDate(
            Database database, HybridClock clock, CoreModels core, String coreVersion, ModelCompiler compiler) {
        List<LoadedService> stored = database.read(ServiceTable::read);
        LoadedService own = LoadedService.of(LoadedService.CORE, coreVersion, "", core.files());
        List<LoadedService> wanted = new ArrayList<>(List.of(own));
        stored.stream()
                .filter(service -> !service.name().equals(LoadedService.CORE))
                .forEach(wanted::add);
        try {
            StorageNames names = StorageNames.parse(
                    database.read(connection -> Objects.requireNonNullElse(MetaTable.find(connection, NAMES), "")));
            Catalog old = stored.isEmpty()
                    ? null
                    : compiler.compile(stored, names, LoadedService.CORE).catalog();
            if (old != null) {
                Unfinished.clear(database, old);
            }
            if (old != null && stored.equals(wanted)) {
                return old;
            }
            Catalog next = compiler.compile(wanted, names, LoadedService.CORE).catalog();
            return update(database, clock, old, next, wanted);
        } catch (RejectedInputException e) {
            throw new StoreInternalException("the models in the database don't fit this core:\n" + e.getMessage(), e);
        }
    }

    private static Catalog update(
            Database database, HybridClock clock, @Nullable Catalog old, Catalog next, List<LoadedService> services) {
        Findings findings = new Findings();
        new StorageRules(next.graph(), DefaultFunctions.ofClassPath().names(), findings).check();
        ModelSwap swap = new ModelSwap(database, old, next, findings);
        Impact impact = swap.impact();
        impact.check(findings);
        impact.refuseLosses(impact.losses(), "", findings);
        findings.rejectIfAny();
        swap.apply(services, clock.next(), database::write, catalog -> {});
        return swap.target();
    }
}
