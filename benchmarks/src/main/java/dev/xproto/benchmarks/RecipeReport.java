package dev.xproto.benchmarks;

import dev.xproto.store.CoreStorage;
import dev.xproto.store.EmbeddedCore;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What recipes cost, on a core in memory: of 10 to 10,000 nodes where each tenth is required by the nine after it, against
 * the batch that makes the same objects without a recipe, in the same run; and the tutorial's recipe, many times. Takes the
 * folder of the tutorial.
 */
public final class RecipeReport {
    private static final int[] SIZES = {10, 100, 1_000, 10_000};
    private static final int ROUNDS = 5;
    private static final int MANY = 2_000;

    private final EmbeddedCore core;
    private int made;

    private RecipeReport(EmbeddedCore core) {
        this.core = core;
    }

    private interface Work {
        void run();
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        Path tutorial = Path.of(arguments[0]);
        try (EmbeddedCore core =
                EmbeddedCore.open(new CoreStorage.Memory(), "b@example.org", "bench", InstantSource.system())) {
            RecipeReport report = new RecipeReport(core);
            report.sizes();
            report.tutorial(tutorial);
        }
    }

    private void sizes() {
        for (int warmUp = 0; warmUp < 20; warmUp++) {
            recipe(next(), 200);
            batch(next(), 200);
        }
        System.out.println("| nodes | first run, ms | nodes/s | bare batch, ms | ratio | run again, ms |");
        System.out.println("|---|---|---|---|---|---|");
        double least = 0;
        double most = 0;
        for (int nodes : SIZES) {
            double[] first = new double[ROUNDS];
            double[] bare = new double[ROUNDS];
            double[] again = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                int id = next();
                first[round] = millis(() -> recipe(id, nodes));
                again[round] = millis(() -> recipe(id, nodes));
                int other = next();
                bare[round] = millis(() -> batch(other, nodes));
            }
            double median = median(first);
            least = least == 0 ? median / nodes : least;
            most = median / nodes;
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.1f | %,.0f | %.1f | %.2f | %.1f |%n",
                    nodes,
                    median,
                    nodes / median * 1e3,
                    median(bare),
                    median / median(bare),
                    median(again));
        }
        System.out.printf(Locale.ROOT, "a node of the largest costs %.2f of a node of the smallest%n", most / least);
    }

    private int next() {
        return made++;
    }

    private void recipe(int id, int nodes) {
        StringBuilder text = new StringBuilder(
                "tosca_definitions_version: tosca_simple_yaml_1_0\ntopology_template:\n  node_templates:\n");
        for (int node = 0; node < nodes; node++) {
            String name = name(id, node);
            if (node % 10 == 0) {
                text.append("    %s:\n      type: tosca.nodes.Service\n      properties: {name: %s}\n"
                        .formatted(name, name));
            } else {
                text.append("    %s:\n      type: tosca.nodes.ServiceInstance\n      properties: {name: %s}\n"
                        .formatted(name, name));
                text.append("      requirements:\n        - owner: {node: %s}\n".formatted(name(id, node / 10 * 10)));
            }
        }
        core.recipes().apply("recipe", text.toString());
    }

    private void batch(int id, int nodes) {
        List<Operation> operations = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            String name = name(id, node);
            operations.add(
                    node % 10 == 0
                            ? new Operation.Create("Service", -node - 1, Map.of("name", name))
                            : new Operation.Create(
                                    "ServiceInstance",
                                    -node - 1,
                                    Map.of("name", name, "owner", -(node / 10 * 10) - 1)));
        }
        core.store().commit(new Batch(operations, Origin.USER, null));
    }

    private static String name(int id, int node) {
        return "r" + id + "n" + node;
    }

    private void tutorial(Path folder) throws IOException {
        String models = Files.readString(folder.resolve("src/main/xproto/hello-world.xproto"));
        String recipe = Files.readString(folder.resolve("samples/hello-world.yaml"));
        core.onboarding()
                .load(new LoadRequest(
                        "hello-world", "1.0.0", "", List.of(new ModelFile("hello-world.xproto", models))));
        for (int i = 0; i < MANY; i++) {
            tutorialOnce(recipe, i);
        }
        double[] fresh = new double[MANY];
        double[] again = new double[MANY];
        for (int i = 0; i < MANY; i++) {
            int number = MANY + i;
            fresh[i] = millis(() -> tutorialOnce(recipe, number));
            again[i] = millis(() -> tutorialOnce(recipe, number));
        }
        System.out.printf(
                Locale.ROOT,
                "the tutorial's recipe: p50 %.2f ms, p99 %.2f ms; run again: p50 %.2f ms, p99 %.2f ms%n",
                part(fresh, 0.5),
                part(fresh, 0.99),
                part(again, 0.5),
                part(again, 0.99));
    }

    /** The recipe with names of its own, so that it makes objects. */
    private void tutorialOnce(String recipe, int number) {
        core.recipes()
                .apply(
                        "hello-world.yaml",
                        recipe.replace("HelloWorld Service Instance", "Instance " + number)
                                .replace("name: HelloWorld", "name: HelloWorld" + number)
                                .replace("[\"HelloWorld\"]", "[\"HelloWorld" + number + "\"]"));
    }

    private static double millis(Work work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        return part(values, 0.5);
    }

    private static double part(double[] values, double which) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * which))];
    }
}
