package dev.xproto.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.runtime.SynchronizerProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two synchronizers of one name, each a process, share the events of a real Kafka; one of them is killed. */
@Timeout(300)
class KafkaProcessesTest {
    private static final int WAVE = 60;

    @TempDir
    Path folder;

    /** A process, and what it heard; in the order in which it said so. */
    private static final class Member implements AutoCloseable {
        private final Process process;
        private final List<String> said = new ArrayList<>();
        private final Set<String> heard = new HashSet<>();
        private boolean ended;

        Member(Path folder, String endpoint) throws IOException {
            process = SynchronizerProcess.start(
                    Files.createDirectories(folder), TellingStep.class, """
                    name: fleet
                    accessor:
                      username: admin@opencord.org
                      password: letmein
                      endpoint: embedded
                    event_bus:
                      kind: kafka
                      endpoint: %s
                    """.formatted(endpoint));
            Thread reader = new Thread(this::read, "output");
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    keep(line);
                }
            } catch (IOException e) {
                keep("killed");
            }
            synchronized (this) {
                ended = true;
                notifyAll();
            }
        }

        private synchronized void keep(String line) {
            said.add(line);
            if (line.startsWith(TellingStep.HEARD)) {
                heard.add(line.substring(TellingStep.HEARD.length()));
            }
            notifyAll();
        }

        /** The values of the events that it has heard. */
        synchronized Set<String> heard() {
            return Set.copyOf(heard);
        }

        synchronized void awaitLine(String start) throws InterruptedException {
            awaitThat(() -> said.stream().anyMatch(line -> line.startsWith(start)));
        }

        /** Waits until it has heard something of that range, given as its first and its end. */
        synchronized void awaitSomeOf(int from, int to) throws InterruptedException {
            awaitThat(() -> numbers(from, to).stream().anyMatch(heard::contains));
        }

        /** Waits until it has heard everything of that range that the others haven't. */
        synchronized void awaitRest(int from, int to, Set<String> others) throws InterruptedException {
            Set<String> rest = new HashSet<>(numbers(from, to));
            rest.removeAll(others);
            awaitThat(() -> heard.containsAll(rest));
        }

        private synchronized void awaitThat(BooleanSupplier there) throws InterruptedException {
            while (!there.getAsBoolean()) {
                if (ended) {
                    throw new AssertionError("the process has ended: " + said);
                }
                wait();
            }
        }

        /** As the system does it; answers once nothing more comes of what it had said. */
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
            synchronized (this) {
                while (!ended) {
                    wait();
                }
            }
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private static List<String> numbers(int from, int to) {
        List<String> numbers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            numbers.add(Integer.toString(i));
        }
        return numbers;
    }

    @Test
    void nothingIsLostWhenOneJoinsAndAnotherIsKilled() throws Exception {
        try (Broker broker = new Broker(folder.resolve("broker"))) {
            broker.start();
            broker.sendMany(TellingStep.TOPIC, 0, WAVE);
            try (Member first = new Member(folder.resolve("first"), broker.endpoint())) {
                first.awaitRest(0, WAVE, Set.of());
                try (Member second = new Member(folder.resolve("second"), broker.endpoint())) {
                    second.awaitLine("Event bus: partitions assigned");
                    broker.sendMany(TellingStep.TOPIC, WAVE, 2 * WAVE);
                    second.awaitSomeOf(WAVE, 2 * WAVE);
                    first.awaitSomeOf(WAVE, 2 * WAVE);
                    broker.sendMany(TellingStep.TOPIC, 2 * WAVE, 3 * WAVE);
                    first.kill();
                    broker.sendMany(TellingStep.TOPIC, 3 * WAVE, 4 * WAVE);
                    second.awaitRest(0, 4 * WAVE, first.heard());
                    assertThat(first.heard())
                            .as("what came after its end")
                            .doesNotContainAnyElementsOf(numbers(3 * WAVE, 4 * WAVE));
                }
            }
        }
    }
}
