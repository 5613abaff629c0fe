package dev.xproto.benchmarks;

import dev.xproto.server.ServingCore;
import dev.xproto.server.config.CoreConfigReader;
import dev.xproto.server.models.ServedModels;
import dev.xproto.store.CoreStorage;
import dev.xproto.store.Durability;
import dev.xproto.store.ServedCore;
import dev.xproto.store.security.Caller;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreQuery;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Calls of the core's server, over gRPC and HTTP on loopback, against the store called in process, by 1, 16 and 64 clients;
 * and how long it takes from loading models to their first object. Clients and server are one process, on the same cores,
 * each way on a store of its own. Takes an empty folder.
 */
public final class ServerReport {
    private static final int OBJECTS = 1_000;
    private static final String PASSWORD = "bench password";
    private static final String USER = "bench@example.org";
    private static final AtomicInteger NAMES = new AtomicInteger();

    private ServerReport() {}

    /** One call; the number is its own. */
    private interface Call {
        void run(int number) throws Exception;
    }

    /** Prints what was measured. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        String config = """
                data_dir: %s
                grpc: {plaintext: "127.0.0.1:0"}
                http: {plaintext: "127.0.0.1:0"}
                administrator: {email: %s, password: %s}
                """.formatted(folder.resolve("served"), USER, PASSWORD);
        CoreStorage storage = new CoreStorage.Folder(folder.resolve("inside"), Durability.PROCESS);
        long begun = System.nanoTime();
        try (ServingCore core = ServingCore.start(CoreConfigReader.read("bench", config), InstantSource.system());
                ServedCore inside = ServedCore.open(storage, InstantSource.system())) {
            System.out.printf(Locale.ROOT, "two cores started in %.1f s%n", (System.nanoTime() - begun) / 1e9);
            ServedModels models = new ServedModels(inside.engine().catalog());
            try (GrpcClient grpc = new GrpcClient(core.addresses().get(0), models, basic())) {
                RestClient rest = new RestClient(core.httpAddresses().get(0), basic());
                calls(inside.store(Caller.CORE), grpc, rest);
            }
            onboarding(inside, core);
        }
    }

    private static String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private static void calls(ModelStore store, GrpcClient grpc, RestClient rest) throws Exception {
        int[] inside = new int[OBJECTS];
        int[] served = new int[OBJECTS];
        for (int i = 0; i < OBJECTS; i++) {
            inside[i] = create(store, "o" + i);
            served[i] = grpc.create("o" + i);
        }
        for (boolean shown : new boolean[] {false, true}) {
            for (int clients : List.of(1, 16, 64)) {
                Turn turn = new Turn(shown, clients);
                turn.all(
                        "get",
                        4_000,
                        n -> store.read(List.of(new ObjectKey("Service", inside[n % OBJECTS]))),
                        n -> grpc.get(served[n % OBJECTS]),
                        n -> rest.get("/" + served[n % OBJECTS]));
                turn.all(
                        "filter",
                        2_000,
                        n -> find(store, "o" + n % OBJECTS),
                        n -> grpc.filter("o" + n % OBJECTS),
                        n -> rest.get("?name=o" + n % OBJECTS));
                turn.all("list", 128, n -> list(store), n -> grpc.list(), n -> rest.get(""));
                turn.all(
                        "create",
                        1_000,
                        n -> create(store, "s" + NAMES.incrementAndGet()),
                        n -> grpc.create("g" + NAMES.incrementAndGet()),
                        n -> rest.create("r" + NAMES.incrementAndGet()));
                turn.all(
                        "update",
                        2_000,
                        n -> update(store, inside[n % OBJECTS], "d" + n),
                        n -> grpc.update(served[n % OBJECTS], "d" + n),
                        n -> rest.update(served[n % OBJECTS], "d" + n));
                clean(store, inside);
                clean(grpc, served);
            }
        }
    }

    /** What was made on the way goes, so that every list has as much to tell. */
    private static void clean(ModelStore store, int[] ids) {
        int last = ids[OBJECTS - 1];
        List<Operation> gone = new ArrayList<>();
        String token = null;
        do {
            var page = store.read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 500, token));
            page.rows().stream()
                    .filter(row -> row.id() > last)
                    .forEach(row -> gone.add(new Operation.Delete(row.key(), OptionalLong.empty())));
            token = page.nextPageToken();
        } while (token != null);
        store.commit(new Batch(gone, Origin.USER, null));
    }

    private static void clean(GrpcClient grpc, int[] ids) {
        Set<Integer> kept = new HashSet<>();
        Arrays.stream(ids).forEach(kept::add);
        for (int id : grpc.list()) {
            if (!kept.contains(id)) {
                grpc.delete(id);
            }
        }
    }

    private static int create(ModelStore store, String name) {
        return store.commit(Batch.of(Origin.USER, new Operation.Create("Service", -1, Map.of("name", name))))
                .get(0)
                .id();
    }

    private static void update(ModelStore store, int id, String text) {
        Operation change = new Operation.Update(
                new ObjectKey("Service", id), Map.of("description", text), OptionalLong.empty(), false);
        store.commit(Batch.of(Origin.USER, change));
    }

    private static void find(ModelStore store, String name) {
        Predicate<?> condition = new Predicate<>("name", Operator.EQUAL, name, false);
        store.read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(condition), 500, null));
    }

    private static void list(ModelStore store) {
        String token = null;
        do {
            var page = store.read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 500, token));
            token = page.nextPageToken();
        } while (token != null);
    }

    /** One number of clients, all ways one after the other; only told in the end when it is shown. */
    private record Turn(boolean shown, int clients) {
        void all(String what, int calls, Call store, Call grpc, Call rest) throws Exception {
            System.gc();
            double bound = one(what, "in process", calls, store, 0);
            one(what, "gRPC", calls, grpc, bound);
            one(what, "REST", calls, rest, bound);
        }

        private double one(String what, String way, int calls, Call call, double bound) throws Exception {
            int each = Math.max(2, (shown ? calls : calls / 2) / clients);
            ExecutorService threads = Executors.newFixedThreadPool(clients);
            try {
                long begun = System.nanoTime();
                long[] times = run(threads, each, call);
                double rate = times.length * 1e9 / (System.nanoTime() - begun);
                if (shown) {
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %d | %s | %.2f | %.2f | %,.0f | %s |%n",
                            what,
                            clients,
                            way,
                            times[times.length / 2] / 1e6,
                            times[(int) (times.length * 0.99)] / 1e6,
                            rate,
                            bound == 0 ? "1" : String.format(Locale.ROOT, "%.2f", rate / bound));
                }
                return rate;
            } finally {
                threads.shutdown();
            }
        }

        private long[] run(ExecutorService threads, int each, Call call) throws Exception {
            List<Callable<long[]>> tasks = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int from = client * each;
                tasks.add(() -> {
                    long[] times = new long[each];
                    for (int i = 0; i < each; i++) {
                        long begun = System.nanoTime();
                        call.run(from + i);
                        times[i] = System.nanoTime() - begun;
                    }
                    return times;
                });
            }
            List<long[]> parts = new ArrayList<>();
            for (Future<long[]> future : threads.invokeAll(tasks)) {
                parts.add(future.get());
            }
            return parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        }
    }

    /** The store inside takes each model first, untimed: from it the client knows what to send. */
    private static void onboarding(ServedCore inside, ServingCore core) {
        double[] millis = new double[30];
        for (int i = 0; i < millis.length; i++) {
            String name = "on" + i;
            String model = "Onboarded" + i;
            String text = "option name = \"" + name + "\"; option app_label = \"" + name + "\";\nmessage " + model
                    + " (XOSBase) { required string label = 1 [max_length = 20]; }\n";
            inside.loader().load(new LoadRequest(name, "1", "", List.of(new ModelFile("m.xproto", text))));
            ServedModels models = new ServedModels(inside.engine().catalog());
            try (GrpcClient before = new GrpcClient(core.addresses().get(0), models, basic());
                    GrpcClient fresh = new GrpcClient(core.addresses().get(0), models, basic())) {
                before.get(1);
                long begun = System.nanoTime();
                before.load(name, text);
                fresh.firstObject(model);
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "LoadModels to first object over a new connection: first %.0f ms, median %.0f ms, slowest %.0f ms%n",
                first,
                millis[millis.length / 2],
                millis[millis.length - 1]);
    }
}
