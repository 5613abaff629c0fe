package dev.xproto.store;

import dev.xproto.store.sql.DatabaseAddress;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * The databases that every test of the store runs on. A test class says so with {@code @ParameterizedClass} and
 * {@code @EnumSource(Engine.class)}, takes the engine in its constructor, and asks it for an empty core.
 */
public enum Engine {
    H2_MEMORY {
        @Override
        public StoreUnderTest empty() {
            return new StoreUnderTest(DatabaseAddress.h2Memory(UUID.randomUUID().toString()), () -> {});
        }
    },

    H2_FILE {
        @Override
        public StoreUnderTest empty() {
            try {
                Path folder = Files.createTempDirectory("xproto-store");
                return new StoreUnderTest(
                        DatabaseAddress.h2File(folder.resolve("core").toString(), false), () -> remove(folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },

    POSTGRES {
        @Override
        public StoreUnderTest empty() {
            return TestPostgres.shared().emptyDatabase();
        }

        /** Tables take their time there, so that a database which has them is copied. */
        @Override
        StoreUnderTest with(InstantSource clock, List<ModelFile> models) {
            StoreUnderTest store = TestPostgres.shared().copyOfDatabaseWith(models);
            store.open(clock, List.of());
            return store;
        }
    };

    /** An empty database; nobody has opened a core in it. */
    public abstract StoreUnderTest empty();

    /** An open core with those models on top of the core models, and an administrator, who is logged in. */
    StoreUnderTest with(InstantSource clock, List<ModelFile> models) {
        StoreUnderTest store = empty();
        store.open(clock, models);
        return store;
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
