package dev.xproto.store.tosca;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Recipes, while other things happen. */
class ConcurrentRecipesTest {
    private static final int ROUNDS = 20;

    private final RecipeCore core = new RecipeCore();
    private final ExecutorService two = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        two.shutdownNow();
        core.close();
    }

    @Test
    void twoRecipesThatMakeTheSameObjectMakeItOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<List<String>>> done = new ArrayList<>();
            for (int level : List.of(1, 2)) {
                done.add(two.submit(() -> {
                    start.await();
                    return core.applyNodes(gauge(level));
                }));
            }
            for (Future<List<String>> each : done) {
                assertThat(each.get()).containsExactly("g");
            }
            assertThat(core.all("Gauge")).hasSize(1);
            assertThat(core.all("Gauge").get(0).get("level")).isIn(1, 2);
            core.deleteNodes(gauge(1));
        }
    }

    @Test
    void modelsThatAreLoadedMeanwhileDisturbNothing() {
        ModelFile other = new ModelFile("other.xproto", """
                option name = "other";
                message Other (XOSBase) {
                    optional string name = 1 [max_length = 8];
                }
                """);
        MeddlingStore store = new MeddlingStore(
                core.store(),
                () -> core.core().onboarding().load(new LoadRequest("other", "1.0.0", "", List.of(other))));
        new ToscaEngine(core::graph, store, new ReentrantLock()).apply("r", RecipeCore.recipe(gauge(2)));
        assertThat(core.named("Gauge", "g").get("level")).isEqualTo(2);
        assertThat(core.applyNodes("o: {type: tosca.nodes.Other, properties: {name: o}}\n"))
                .containsExactly("o");
    }

    private static String gauge(int level) {
        return "g: {type: tosca.nodes.Gauge, properties: {name: g, level: %d}}\n".formatted(level);
    }
}
