package dev.xproto.integration.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.models.core.Service;
import dev.xproto.runtime.lifecycle.StepCatalog;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.testkit.TestSynchronizer;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runtime finds and makes steps by what was generated: it scans nothing, and reflects on no step. */
class StepStartTest {
    private static final String SYNC = """
            package closed.hidden;

            import dev.xproto.models.core.Service;
            import dev.xproto.sync.annotation.SyncStep;
            import dev.xproto.sync.model.Models;
            import dev.xproto.sync.spi.StepServices;
            import dev.xproto.sync.step.Actuator;
            import java.time.InstantSource;

            @SyncStep(observes = Service.class)
            final class SyncService implements Actuator<Service> {
                private final String made;

                SyncService(Models models, InstantSource clock, StepServices.SynchronizerInfo info) {
                    made = info.name() + " sees " + models.query(Service.TYPE).list().size() + " after 1970: "
                            + clock.instant().isAfter(java.time.Instant.EPOCH);
                }

                @Override
                public void syncRecord(Service o) {
                    o.setBackendHandle(made);
                    o.saveChangedFields();
                }

                @Override
                public void deleteRecord(Service o) {}
            }
            """;
    private static final String PULL = """
            package %1$s;

            import dev.xproto.models.core.Site;
            import dev.xproto.sync.annotation.PullStep;
            import dev.xproto.sync.step.Puller;

            @PullStep(observes = Site.class, everySeconds = 60)
            final class Pull%2$s implements Puller {
                @Override
                public void pullRecords() {}
            }
            """;
    private static final String MODULE = """
            module closed.steps {
                provides dev.xproto.sync.spi.StepFactory with closed.hidden.SyncService_StepFactory;
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void runsStepsInAPackageThatIsClosedToReflection() throws Exception {
        StepBuild build = new StepBuild(folder);
        assertThat(build.compile(
                        Map.of("module-info.java", MODULE, "closed/hidden/SyncService.java", SYNC),
                        "--add-reads",
                        "closed.steps=ALL-UNNAMED"))
                .isEmpty();
        Module module = load(build.classes());
        assertThat(module.isExported("closed.hidden")).isFalse();
        assertThat(module.isOpen("closed.hidden", getClass().getModule())).isFalse();
        Constructor<?> constructor = Class.forName("closed.hidden.SyncService", false, module.getClassLoader())
                .getDeclaredConstructors()[0];
        assertThatThrownBy(() -> constructor.setAccessible(true)).isInstanceOf(InaccessibleObjectException.class);

        StepCatalog steps = StepCatalog.ofClassPath(module.getClassLoader());
        try (TestSynchronizer synchronizer = TestSynchronizer.ofModels()) {
            synchronizer.withOnly(steps.all().toArray(StepFactory[]::new));
            Service service = synchronizer.create(Service.TYPE, each -> each.setName("ran"));
            synchronizer.runUntilIdle();
            service.refresh();
            assertThat(service.getBackendStatus()).isEqualTo("OK");
            assertThat(service.getBackendHandle()).isEqualTo("test sees 1 after 1970: true");
        }
    }

    /**
     * The module, but that the house's own classes stay on the class path of this test; for the resolver, which asks for a
     * module that exports the service, a module without classes stands in.
     */
    private static Module load(Path classes) throws IOException {
        ModuleDescriptor compiled = ModuleFinder.of(classes)
                .find("closed.steps")
                .map(ModuleReference::descriptor)
                .orElseThrow();
        ModuleDescriptor house = ModuleDescriptor.newModule("house")
                .exports(StepFactory.class.getPackageName())
                .build();
        ModuleDescriptor.Builder steps =
                ModuleDescriptor.newModule("closed.steps").requires("house").packages(compiled.packages());
        compiled.provides().forEach(steps::provides);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(
                        new Finder(Map.of("house", house, "closed.steps", steps.build())),
                        ModuleFinder.of(),
                        Set.of("closed.steps"));
        ClassLoader parent = StepStartTest.class.getClassLoader();
        ClassLoader loader = new ModuleLoader(classes.toUri().toURL(), parent);
        ClassLoader nothing = new URLClassLoader(new URL[0], null);
        ModuleLayer.Controller controller = ModuleLayer.defineModules(
                configuration, List.of(ModuleLayer.boot()), name -> name.equals("closed.steps") ? loader : nothing);
        Module module = controller.layer().findModule("closed.steps").orElseThrow();
        controller.addReads(module, parent.getUnnamedModule());
        return module;
    }

    /** Loads the classes of one module. */
    private static final class ModuleLoader extends URLClassLoader {
        ModuleLoader(URL classes, ClassLoader parent) {
            super(new URL[] {classes}, parent);
        }

        @Override
        protected Class<?> findClass(String moduleName, String name) {
            try {
                return findClass(name);
            } catch (ClassNotFoundException e) {
                return super.findClass(moduleName, name);
            }
        }
    }

    private record Finder(Map<String, ModuleDescriptor> modules) implements ModuleFinder {
        @Override
        public Optional<ModuleReference> find(String name) {
            return Optional.ofNullable(modules.get(name)).map(Described::new);
        }

        @Override
        public Set<ModuleReference> findAll() {
            return modules.values().stream().map(Described::new).collect(Collectors.toSet());
        }
    }

    private static final class Described extends ModuleReference {
        Described(ModuleDescriptor descriptor) {
            super(descriptor, null);
        }

        @Override
        public ModuleReader open() throws IOException {
            throw new IOException("class loaders read the classes");
        }
    }

    /** Remembers what is looked for and loaded. */
    private static final class Watched extends URLClassLoader {
        private final List<String> resources = Collections.synchronizedList(new ArrayList<>());
        private final List<String> classes = Collections.synchronizedList(new ArrayList<>());

        Watched(URL... urls) {
            super(urls, StepStartTest.class.getClassLoader());
        }

        @Override
        public URL findResource(String name) {
            resources.add(name);
            return super.findResource(name);
        }

        @Override
        public Enumeration<URL> findResources(String name) throws IOException {
            resources.add(name);
            return super.findResources(name);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            classes.add(name);
            return super.findClass(name);
        }
    }

    @Test
    void mergesTheIndexesOfSeveralJarsAndScansNone() throws IOException {
        StepBuild first = new StepBuild(folder.resolve("first"));
        StepBuild second = new StepBuild(folder.resolve("second"));
        assertThat(first.compile(Map.of("first/PullFirst.java", PULL.formatted("first", "First"))))
                .isEmpty();
        assertThat(second.compile(Map.of("second/PullSecond.java", PULL.formatted("second", "Second"))))
                .isEmpty();
        try (Watched jars = new Watched(
                first.classes().toUri().toURL(), second.classes().toUri().toURL())) {
            List<String> steps = StepCatalog.ofClassPath(jars).all().stream()
                    .map(step -> step.descriptor().className())
                    .toList();
            assertThat(steps).contains("first.PullFirst", "second.PullSecond");
            assertThat(jars.resources).containsOnly("META-INF/services/" + StepFactory.class.getName());
            assertThat(jars.classes)
                    .containsExactlyInAnyOrder("first.PullFirst_StepFactory", "second.PullSecond_StepFactory");
        }
    }
}
