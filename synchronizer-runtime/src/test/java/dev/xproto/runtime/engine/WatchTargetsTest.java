package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelRegistry;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.spi.ModelDependencies;
import dev.xproto.sync.spi.StepFactory.StepDescriptor;
import dev.xproto.sync.spi.StepFactory.WatchedLink;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which models and fields are watched, with models of the fake store: instances link to services, places and instances. */
class WatchTargetsTest {
    /** Says of its links that watchers follow one, for one field. */
    public static final class Said extends ModelObject {
        /** As the generator would write it. */
        public static final ModelType<Said> TYPE = ModelType.concrete("Instance", Said.class, Said::new, List::of)
                .watching(new ModelType.WatchedLink("owner", "name"));

        private Said(ObjectState state) {
            super(state);
        }
    }

    /** Says nothing. */
    public static final class Silent extends ModelObject {
        /** As the generator would write it. */
        public static final ModelType<Silent> TYPE =
                ModelType.concrete("Instance", Silent.class, Silent::new, List::of);

        private Silent(ObjectState state) {
            super(state);
        }
    }

    @TempDir
    Path folder;

    private final FakeStore store = new FakeStore(() -> Instant.EPOCH);
    private final Schema schema = store.schema();

    @Nullable
    private ModelDependencies dependencies;

    private String instances = Silent.class.getName();

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectories(folder.resolve("META-INF/xproto"));
    }

    private WatchTargets targets(int degree, WatchedLink... watched) throws IOException {
        Files.writeString(
                folder.resolve("META-INF/xproto/models.tsv"),
                "Instance\t" + instances + "\nService\t" + Silent.class.getName() + "\nPlace\t" + Silent.class.getName()
                        + "\n");
        URL[] here = {folder.toUri().toURL()};
        // Its own lists of models, and the classes of this test.
        try (URLClassLoader loader = new URLClassLoader(here, WatchTargetsTest.class.getClassLoader()) {
            @Override
            public java.util.Enumeration<URL> getResources(String name) throws IOException {
                return findResources(name);
            }
        }) {
            StepDescriptor step = new StepDescriptor(
                    StepKind.WATCHER,
                    "test.Watch",
                    List.of(Thing.INSTANCE),
                    List.of(),
                    0,
                    "",
                    List.of(),
                    "",
                    degree,
                    List.of(watched));
            ModelRegistry registry = ModelRegistry.of(loader);
            registry.models().forEach(registry::find);
            return new WatchTargets(schema, step, dependencies, registry);
        }
    }

    private Row changed(Row row, Map<String, ?> values) {
        return store.commit(Batch.of(
                        Origin.SYNC,
                        new Operation.Update(row.key(), new LinkedHashMap<>(values), OptionalLong.empty(), false)))
                .get(0);
    }

    @Test
    void followsTheLinksOfTheObservedModels() throws IOException {
        assertThat(targets(0).models()).isEmpty();
        assertThat(targets(1).models()).containsExactlyInAnyOrder("Service", "Instance", "Place");
        assertThat(targets(7).models()).containsExactlyInAnyOrder("Service", "Instance", "Place");
    }

    @Test
    void followsOnlyTheLinksThatTheModelItselfNames() throws IOException {
        instances = Said.class.getName();
        WatchTargets targets = targets(1);
        assertThat(targets.models()).containsExactly("Service");
        Row service = store.create("Service", Map.of("name", "a"));
        assertThat(targets.differ(service, changed(service, Map.of("note", "n"))))
                .isFalse();
        assertThat(targets.differ(service, changed(service, Map.of("name", "b"))))
                .isTrue();
    }

    @Test
    void aListOverridesWhatTheModelSays() throws IOException {
        instances = Said.class.getName();
        assertThat(targets(1, new WatchedLink(Thing.PLACE, "place", "")).models())
                .containsExactly("Place");
    }

    @Test
    void followsOnlyTheDependenciesThatAFileNames() throws IOException {
        dependencies =
                new ModelDependencies(Map.of("Instance", List.of(new ModelDependencies.Dependency("Place", "place"))));
        assertThat(targets(1).models()).containsExactly("Place");
    }

    @Test
    void anyFieldCountsWhereOneEntryNamesNone() throws IOException {
        WatchTargets targets = targets(
                0, new WatchedLink(Thing.SERVICE, "owner", "name"), new WatchedLink(Thing.SERVICE, "backup", ""));
        Row service = store.create("Service", Map.of("name", "a"));
        assertThat(targets.differ(service, changed(service, Map.of("note", "n"))))
                .isTrue();
    }

    @Test
    void howTheHouseGetsOnIsNoChangeUnlessItIsNamed() throws IOException {
        Row service = store.create("Service", Map.of("name", "a"));
        Row failed = changed(service, Map.of("backend_status", "no route"));
        assertThat(targets(0, new WatchedLink(Thing.SERVICE, "owner", "")).differ(service, failed))
                .isFalse();
        assertThat(targets(0, new WatchedLink(Thing.SERVICE, "owner", "backend_status"))
                        .differ(service, failed))
                .isTrue();
    }

    @Test
    void rowsDoNotShowManyToManyLinksButTheFeedDoes() throws IOException {
        RowType instance = schema.get("Instance");
        WatchTargets any = targets(0, new WatchedLink(Thing.INSTANCE, "parent", ""));
        WatchTargets named = targets(0, new WatchedLink(Thing.INSTANCE, "parent", "name"));
        assertThat(any.holdLinks(instance, Set.of("uses"))).isTrue();
        assertThat(any.holdLinks(instance, Set.of("name"))).isFalse();
        assertThat(named.holdLinks(instance, Set.of("uses"))).isFalse();
    }
}
