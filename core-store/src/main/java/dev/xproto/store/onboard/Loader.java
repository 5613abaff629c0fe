package dev.xproto.store.onboard;

import dev.xproto.codegen.proto.ProtoNames;
import dev.xproto.store.engine.CoreEngine;
import dev.xproto.store.save.DefaultFunctions;
import dev.xproto.store.sql.SqlWork;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.Plan;
import dev.xproto.sync.spi.Onboarding.Result;
import dev.xproto.sync.spi.RejectedInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Loads and unloads models while the core serves: one at a time, all or nothing, and writers wait only while tables are
 * made. Safe for use by many threads.
 */
public final class Loader {
    private static final int CONSENT = 12;

    private final CoreEngine engine;
    private final ModelCompiler compiler;
    private final DefaultFunctions functions;
    private final ReentrantLock one = new ReentrantLock();

    Loader(CoreEngine engine, ModelCompiler compiler, DefaultFunctions functions) {
        this.engine = engine;
        this.compiler = compiler;
        this.functions = functions;
    }

    /**
     * Makes the models of a service be those.
     *
     * @throws RejectedInputException they are refused; nothing changed
     */
    public Result load(LoadRequest request) {
        return load(request, connection -> false);
    }

    /**
     * Makes the models of a service be those, and does something else in the transaction that decides: after a crash both
     * have happened, or neither.
     *
     * @param along answers whether it changed anything; may be run again when the transaction is
     * @throws RejectedInputException they are refused; nothing changed
     */
    public Result load(LoadRequest request, SqlWork<Boolean> along) {
        return with(request, change -> change.isNothing() ? onlyAlong(along) : apply(change, request.consent(), along));
    }

    private Result onlyAlong(SqlWork<Boolean> along) {
        return new Result(engine.database().write(along), List.of());
    }

    /**
     * What {@link #load} would do; changes nothing.
     *
     * @throws RejectedInputException it would be refused, for more than losses
     */
    public Plan plan(LoadRequest request) {
        return with(request, this::show);
    }

    /**
     * Removes the models of a service. Objects that they have, deleted ones too, go only with consent.
     *
     * @param consent what the plan says; empty for none
     * @throws RejectedInputException there are objects, or another service needs the models; nothing changed
     */
    public Result unload(String name, String consent) {
        return unload(name, consent, connection -> false);
    }

    /**
     * Removes the models of a service, and does something else in the transaction that decides.
     *
     * @param along answers whether it changed anything; may be run again when the transaction is
     * @throws RejectedInputException there are objects, or another service needs the models; nothing changed
     */
    public Result unload(String name, String consent, SqlWork<Boolean> along) {
        return without(name, change -> change.isNothing() ? onlyAlong(along) : apply(change, consent, along));
    }

    /** What {@link #unload} would do; changes nothing. */
    public Plan planUnload(String name) {
        return without(name, this::show);
    }

    /**
     * Services that take the place of others.
     *
     * @param services all of them
     * @param about which of them is meant
     * @param isNothing whether they are those that are loaded
     */
    private record ServiceChange(List<LoadedService> services, String about, boolean isNothing) {}

    private <T> T with(LoadRequest request, Function<ServiceChange, T> work) {
        Findings findings = new Findings();
        LoadRequestCheck.check(request, findings);
        findings.rejectIfAny();
        LoadedService service =
                LoadedService.of(request.service(), request.version(), request.coreVersion(), request.files());
        return alone(services -> {
            Optional<LoadedService> known = find(services, service.name());
            if (known.isPresent()) {
                services.set(services.indexOf(known.get()), service);
            } else {
                services.add(service);
            }
            boolean same =
                    known.filter(loaded -> loaded.hash().equals(service.hash())).isPresent();
            return work.apply(new ServiceChange(services, service.name(), same));
        });
    }

    private <T> T without(String name, Function<ServiceChange, T> work) {
        return alone(services -> {
            Optional<LoadedService> known = name.equals(LoadedService.CORE) ? Optional.empty() : find(services, name);
            known.ifPresent(services::remove);
            return work.apply(new ServiceChange(services, name, known.isEmpty()));
        });
    }

    private <T> T alone(Function<List<LoadedService>, T> work) {
        one.lock();
        try {
            return work.apply(current());
        } finally {
            one.unlock();
        }
    }

    /** The services whose models are loaded; the core's own are not among them. */
    public List<LoadedService> services() {
        return current().stream()
                .filter(service -> !service.name().equals(LoadedService.CORE))
                .toList();
    }

    private List<LoadedService> current() {
        return new ArrayList<>(engine.database().read(ServiceTable::read));
    }

    private static Optional<LoadedService> find(List<LoadedService> services, String name) {
        return services.stream().filter(service -> service.name().equals(name)).findFirst();
    }

    private Plan show(ServiceChange change) {
        if (change.isNothing()) {
            return new Plan(List.of(), List.of(), "", List.of());
        }
        Findings findings = new Findings();
        ModelCompiler.Compiled compiled = compile(change, findings);
        return engine.database().withoutWriters(() -> {
            Impact impact = new ModelSwap(engine.database(), engine.catalog(), compiled.catalog(), findings).impact();
            impact.check(findings);
            findings.rejectIfAny();
            List<Impact.Loss> losses = impact.losses();
            return new Plan(
                    impact.additions(),
                    losses.stream()
                            .map(loss -> loss.message() + "; " + Impact.objects(loss.objects()))
                            .toList(),
                    consent(losses, change.services()),
                    compiled.warnings());
        });
    }

    private Result apply(ServiceChange change, String consent, SqlWork<Boolean> along) {
        Findings findings = new Findings();
        ModelCompiler.Compiled compiled = compile(change, findings);
        return engine.database().withoutWriters(() -> {
            ModelSwap swap = new ModelSwap(engine.database(), engine.catalog(), compiled.catalog(), findings);
            Impact impact = swap.impact();
            List<Impact.Loss> losses = impact.losses();
            String wanted = consent(losses, change.services());
            if (!consent.equals(wanted)) {
                impact.refuseLosses(losses, wanted, findings);
            }
            impact.check(findings);
            findings.rejectIfAny();
            swap.apply(
                    change.services(),
                    engine.clock().next(),
                    work -> engine.restructure(connection -> {
                        along.run(connection);
                        return work.run(connection);
                    }),
                    engine::swap);
            return new Result(true, compiled.warnings());
        });
    }

    private ModelCompiler.Compiled compile(ServiceChange change, Findings findings) {
        ModelCompiler.Compiled compiled =
                compiler.compile(change.services(), engine.catalog().storageNames(), change.about());
        new StorageRules(compiled.catalog().graph(), functions.names(), findings).check();
        ProtoNames.check(compiled.catalog().graph()).forEach(findings::add);
        findings.rejectIfAny();
        return compiled;
    }

    /** Stands for these losses by these models; a plan that is shown again for other ones asks for another consent. */
    private static String consent(List<Impact.Loss> losses, List<LoadedService> services) {
        return losses.isEmpty()
                ? ""
                : ContentHash.of(losses.stream().map(Impact.Loss::message).toList(), services)
                        .substring(0, CONSENT);
    }
}
