package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Empty;
import dev.xproto.wire.proto.utilityGrpc;
import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models come and go while clients write; none of their calls fails. */
class OnboardingUnderLoadTest {
    private static final int CLIENTS = 50;

    private static String model(int round) {
        return """
                option name = "hello";
                option app_label = "hello";
                message HelloService (Service) {
                    required string hello_from = 1 [max_length = 254];
                    %s
                }
                """.formatted(round % 2 == 0 ? "" : "optional string more = 2 [max_length = 9];");
    }

    /** Ends on purpose: everybody has written twice in each round, however fast the machine is. */
    @Test
    void fiftyClientsWriteWhileModelsAreLoadedChangedAndUnloaded(@TempDir Path files) throws Exception {
        try (RunningCore core = new RunningCore(files)) {
            ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
            AtomicBoolean stop = new AtomicBoolean();
            Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
            AtomicInteger written = new AtomicInteger();
            CountDownLatch started = new CountDownLatch(CLIENTS);
            List<Future<?>> writers = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                String name = "client" + client;
                SchemaClient own = core.admin();
                writers.add(threads.submit(() -> write(own, name, stop, started, written, faults)));
            }
            started.await();
            SchemaClient admin = core.admin();
            for (int round = 0; round < 3; round++) {
                assertThat(admin.call(
                                        "xos.dynamicload/LoadModels",
                                        "name",
                                        "hello",
                                        "version",
                                        "1." + round,
                                        "xprotos",
                                        List.of(List.of("filename", "h.xproto", "contents", model(round))))
                                .get("status")
                                .toString())
                        .isEqualTo("SUCCESS");
            }
            assertThat(admin.call("xos.dynamicload/UnloadModels", "name", "hello")
                            .get("status")
                            .toString())
                    .isEqualTo("SUCCESS");
            stop.set(true);
            for (Future<?> writer : writers) {
                writer.get();
            }
            threads.shutdown();

            assertThat(faults).isEmpty();
            assertThat(written.get()).isGreaterThanOrEqualTo(2 * CLIENTS);
        }
    }

    private static void write(
            SchemaClient client,
            String name,
            AtomicBoolean stop,
            CountDownLatch started,
            AtomicInteger written,
            Queue<Throwable> faults) {
        try {
            int site = client.call("xos.xos/CreateSite", "name", name, "login_base", name, "abbreviated_name", "0")
                    .id();
            started.countDown();
            int count = 0;
            do {
                count++;
                String value = Integer.toString(count);
                assertThat(client.call("xos.xos/UpdateSite", "id", site, "abbreviated_name", value)
                                .get("abbreviated_name"))
                        .isEqualTo(value);
                written.incrementAndGet();
            } while (!stop.get() || count < 2);
        } catch (RuntimeException | AssertionError e) {
            faults.add(e);
            started.countDown();
        }
    }

    @Test
    void whoReadTheSchemaIsDisconnectedAfterItChangedAndOthersAreNot(@TempDir Path files) throws Exception {
        try (RunningCore core = new RunningCore(files)) {
            ManagedChannel old = core.channel();
            ManagedChannel other = core.channel();
            SchemaClient.of(old);
            utilityGrpc.newBlockingStub(other).noOp(Empty.getDefaultInstance());
            CountDownLatch oldLeft = left(old);
            CountDownLatch otherLeft = left(other);

            core.admin()
                    .call(
                            "xos.dynamicload/LoadModels",
                            "name",
                            "hello",
                            "version",
                            "1",
                            "xprotos",
                            List.of(List.of("filename", "h.xproto", "contents", model(0))));

            oldLeft.await();
            assertThat(otherLeft.getCount()).isEqualTo(1);
            utilityGrpc.newBlockingStub(old).noOp(Empty.getDefaultInstance());
        }
    }

    private static CountDownLatch left(ManagedChannel channel) {
        CountDownLatch left = new CountDownLatch(1);
        assertThat(channel.getState(false)).isEqualTo(ConnectivityState.READY);
        channel.notifyWhenStateChanged(ConnectivityState.READY, left::countDown);
        return left;
    }
}
