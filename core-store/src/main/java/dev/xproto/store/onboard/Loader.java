package dev.xproto.store.onboard;

import dev.xproto.codegen.proto.ProtoNames;
import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.engine.CoreEngine;
import dev.xproto.store.save.DefaultFunctions;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.spi.Onboarding.Result;
import dev.xproto.sync.spi.RejectedInputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * Loads and unloads models while the core serves: one at a time, all or nothing, and writers wait only while tables are
 * made. Safe for use by many threads.
 */
public final class Loader {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");

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
        Findings findings = new Findings();
        checkRequest(request, findings);
        findings.rejectIfAny();
        LoadedService service =
                LoadedService.of(request.service(), request.version(), request.coreVersion(), request.files());
        one.lock();
        try {
            List<LoadedService> services = current();
            Optional<LoadedService> known = find(services, service.name());
            if (known.filter(same -> same.hash().equals(service.hash())).isPresent()) {
                return new Result(false, List.of());
            }
            if (known.isPresent()) {
                services.set(services.indexOf(known.get()), service);
            } else {
                services.add(service);
            }
            return replace(services, service.name());
        } finally {
            one.unlock();
        }
    }

    /**
     * Removes the models of a service, which must have no objects, not even deleted ones.
     *
     * @throws RejectedInputException there are objects, or another service needs the models; nothing changed
     */
    public Result unload(String name) {
        one.lock();
        try {
            List<LoadedService> services = current();
            Optional<LoadedService> known = find(services, name);
            if (known.isEmpty() || name.equals(LoadedService.CORE)) {
                return new Result(false, List.of());
            }
            services.remove(known.get());
            return replace(services, name);
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

    private Result replace(List<LoadedService> services, String name) {
        ModelCompiler.Compiled compiled = compiler.compile(services, name);
        Catalog next = compiled.catalog();
        Findings findings = new Findings();
        new StorageRules(next.graph(), functions.names(), findings).check();
        ProtoNames.check(next.graph()).forEach(findings::add);
        findings.rejectIfAny();
        return engine.database().withoutWriters(() -> {
            ModelSwap swap = new ModelSwap(engine.database(), engine.catalog(), next);
            swap.check(findings);
            findings.rejectIfAny();
            swap.apply(services, engine.clock().next(), () -> engine.swap(next));
            return new Result(true, compiled.warnings());
        });
    }

    private static void checkRequest(LoadRequest request, Findings findings) {
        checkName(request.service(), "service", findings);
        if (request.service().equals(LoadedService.CORE)) {
            findings.of(
                    request.service(),
                    OnboardingCode.BAD_NAME,
                    "`" + LoadedService.CORE + "` is the core itself",
                    "Call the service something else");
        }
        if (request.files().isEmpty()) {
            findings.of(
                    request.service(),
                    OnboardingCode.FILES,
                    "service `" + request.service() + "` has no xproto files",
                    "Send at least one file; unload the service to remove its models");
        }
        Set<String> names = new HashSet<>();
        for (ModelFile file : request.files()) {
            checkName(file.name(), "file", findings);
            if (!names.add(file.name())) {
                findings.of(
                        file.name(),
                        OnboardingCode.FILES,
                        "two files are called `" + file.name() + "`",
                        "Rename one of them");
            }
        }
        checkVersion(request, findings);
    }

    private static void checkName(String name, String what, Findings findings) {
        if (!NAME.matcher(name).matches() || name.equals(".") || name.equals("..")) {
            findings.of(
                    name,
                    OnboardingCode.BAD_NAME,
                    "`" + name + "` can't be the name of a " + what,
                    "Use letters, digits, `_`, `.` and `-` only");
        }
    }

    private static void checkVersion(LoadRequest request, Findings findings) {
        if (request.coreVersion().isBlank()) {
            return;
        }
        Optional<VersionRange> range = VersionRange.parse(request.coreVersion());
        if (range.isEmpty()) {
            findings.of(
                    request.service(),
                    OnboardingCode.BAD_RANGE,
                    "`" + request.coreVersion() + "` is no range of versions",
                    "Write a comparison such as `>=1.2.3`, or two with `~` in between");
        } else if (!range.get().contains(CoreVersion.CONTRACT)) {
            findings.of(
                    request.service(),
                    OnboardingCode.CORE_VERSION,
                    "service `" + request.service() + "` needs a core `" + request.coreVersion()
                            + "`, and this one serves the contract of XOS " + CoreVersion.CONTRACT,
                    "Use a version of the service for this core, or correct its `core_version`");
        }
    }
}
