package dev.xproto.integration.remote;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.xproto.server.config.ServerPort;
import dev.xproto.store.security.Caller;
import dev.xproto.store.tls.Certificates;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.wire.store.Column;
import dev.xproto.wire.store.Model;
import dev.xproto.wire.store.Models;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tutorial's synchronizer and a core, with a network between them that isn't always there. */
@Timeout(120)
class RemoteSynchronizerTest {
    /** So many letters of two bytes each are more than an answer may hold, though not more than a field may. */
    private static final int TOO_LONG = 9 * 1024 * 1024;

    @TempDir
    Path folder;

    private ServedTestCore served;
    private Wire wire;

    @BeforeEach
    void start() throws Exception {
        served = ServedTestCore.in(folder, InstantSource.system(), ServedTestCore.anyPort());
        wire = new Wire(() -> served.port());
    }

    @AfterEach
    void stop() throws Exception {
        wire.close();
        served.close();
    }

    private ModelStore inside() {
        return served.serving().core().store(Caller.CORE);
    }

    private Row create(String model, Map<String, Object> values) {
        return inside().commit(Batch.of(Origin.USER, new Operation.Create(model, -1, new java.util.HashMap<>(values))))
                .get(0);
    }

    /** Somebody is greeted; answers when that was done. */
    private void greet(HelloSynchronizer synchronizer, String name) throws InterruptedException {
        Row instance = create("HelloWorldServiceInstance", Map.of("name", name, "hello_to", name));
        synchronizer.line(line -> line.getFormattedMessage().endsWith("is saying hello to " + name));
        synchronizer.line(line -> line.getFormattedMessage().equals("Synced object")
                && HelloSynchronizer.text(line).contains("model_name=\"HelloWorldServiceInstance\"")
                && HelloSynchronizer.text(line).contains("pk=\"" + instance.id() + "\""));
        assertThat(inside().read(List.of(instance.key())).get(0).get("backend_status"))
                .isEqualTo("OK");
    }

    private void service() {
        create("HelloWorldService", Map.of("name", "hello", "hello_from", "Jon Snow"));
    }

    @Test
    void doesWhatTheTutorialSays() throws Exception {
        try (HelloSynchronizer synchronizer =
                new HelloSynchronizer(folder, HelloSynchronizer.accessor(wire.endpoint()), "").running()) {
            service();
            greet(synchronizer, "Daenerys Targaryen");
            assertThat(synchronizer.logged(Level.WARN)).isEmpty();
        }
    }

    @Test
    void goesOnByItselfWhenTheCoreWasRestarted() throws Exception {
        try (HelloSynchronizer synchronizer =
                new HelloSynchronizer(folder, HelloSynchronizer.accessor(wire.endpoint()), "").running()) {
            service();
            greet(synchronizer, "Sansa");
            for (String name : List.of("Arya", "Bran")) {
                served.stop();
                synchronizer.line(line -> HelloSynchronizer.text(line).contains("[XR0501]"));
                served.start();
                greet(synchronizer, name);
            }
            synchronizer.line(line -> line.getFormattedMessage().endsWith("are whole again"));
            assertThat(synchronizer.logged(Level.WARN))
                    .allMatch(line -> line.contains("[XR0501]"))
                    .extracting(line -> line.substring(0, line.indexOf('[')))
                    .allSatisfy(kind -> assertThat(synchronizer.logged(Level.WARN))
                            .as("each who meets it, each time once")
                            .filteredOn(line -> line.startsWith(kind))
                            .hasSizeLessThanOrEqualTo(2));
        }
    }

    @Test
    void losesNothingWhenOnlyTheConnectionBreaks() throws Exception {
        try (HelloSynchronizer synchronizer =
                new HelloSynchronizer(folder, HelloSynchronizer.accessor(wire.endpoint()), "").running()) {
            service();
            for (int i = 0; i < 5; i++) {
                wire.cut();
                greet(synchronizer, "guest " + i);
            }
        }
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(Wire.Mode.ENDED, "XR0501", "is away"),
                Arguments.of(Wire.Mode.HTTP, "XR0503", "something answers that doesn't speak gRPC"),
                Arguments.of(Wire.Mode.GARBAGE, "XR0503", "something answers that doesn't speak gRPC"),
                Arguments.of(Wire.Mode.STALLED, "XR0506", "didn't answer in 1 s"));
    }

    private List<Row> invite(String... names) {
        return Stream.of(names)
                .map(name -> create("HelloWorldServiceInstance", Map.of("name", name, "hello_to", name)))
                .toList();
    }

    private static void awaitHello(HelloSynchronizer synchronizer, String name) throws InterruptedException {
        synchronizer.line(line -> line.getFormattedMessage().endsWith("is saying hello to " + name));
    }

    /** Of the trouble that lasts, each who meets it speaks once. */
    private static void assertToldOnce(HelloSynchronizer synchronizer, int before, String code) {
        List<String> lines = synchronizer.logged(Level.WARN);
        assertThat(lines).allMatch(line -> line.contains(code));
        assertThat(lines.subList(before, lines.size()))
                .isNotEmpty()
                .extracting(line -> line.substring(0, line.indexOf('[')))
                .doesNotHaveDuplicates();
    }

    @Test
    void saysNothingOfACoreThatAnswersLateButInTime() throws Exception {
        try (SlowCore slow = new SlowCore(served.port());
                HelloSynchronizer synchronizer =
                        new HelloSynchronizer(folder, HelloSynchronizer.accessor(slow.endpoint()), "").running()) {
            service();
            greet(synchronizer, "Sansa");
            for (String name : List.of("Arya", "Bran")) {
                slow.keep(method -> !method.equals("Watch"));
                invite(name);
                slow.awaitKept(1);
                slow.letGo();
                awaitHello(synchronizer, name);
            }
            greet(synchronizer, "Rickon");
            assertThat(synchronizer.logged(Level.WARN)).isEmpty();
        }
    }

    @Test
    void losesNothingWhenNoAnswerComesInTimeForAWhile() throws Exception {
        try (SlowCore slow = new SlowCore(served.port());
                HelloSynchronizer synchronizer = new HelloSynchronizer(
                                folder, HelloSynchronizer.accessor(slow.endpoint()) + "timeout_s: 3\n", "")
                        .running()) {
            service();
            greet(synchronizer, "Sansa");
            int before = synchronizer.logged(Level.WARN).size();
            slow.keep(method -> !method.equals("Watch"));
            List<Row> guests = invite("Arya", "Bran", "Rickon");
            slow.awaitGivenUp(2);
            synchronizer.line(line -> HelloSynchronizer.text(line).contains("[XR0506]"));
            slow.awaitGivenUp(3);
            assertToldOnce(synchronizer, before, "[XR0506]");
            slow.letGo();
            for (Row guest : guests) {
                awaitHello(synchronizer, String.valueOf(guest.get("name")));
            }
            greet(synchronizer, "Brienne");
            synchronizer.line(line -> line.getFormattedMessage().endsWith("are whole again"));
        }
    }

    @Test
    void aSaveWhoseAnswerComesTooLateIsNotLost() throws Exception {
        try (SlowCore slow = new SlowCore(served.port());
                HelloSynchronizer synchronizer = new HelloSynchronizer(
                                folder, HelloSynchronizer.accessor(slow.endpoint()) + "timeout_s: 3\n", "")
                        .running()) {
            service();
            greet(synchronizer, "Sansa");
            slow.keep(method -> method.equals("Commit"));
            Row guest = invite("Arya").get(0);
            awaitHello(synchronizer, "Arya");
            slow.awaitGivenUp(2); // what the step begins with, and what it ends with
            slow.letGo();
            greet(synchronizer, "Brienne");
            assertThat(inside().read(List.of(guest.key())).get(0).get("backend_status"))
                    .isEqualTo("OK");
        }
    }

    private void describe(Row row, String text) {
        inside().commit(Batch.of(
                Origin.USER,
                new Operation.Update(row.key(), Map.of("description", text), OptionalLong.empty(), false)));
    }

    private Row tooLong(String name) {
        return create(
                "HelloWorldService",
                Map.of("name", name, "hello_from", name, "description", "\u00e9".repeat(TOO_LONG)));
    }

    @Test
    void anObjectThatIsTooLongForAnAnswerHoldsUpItsDependentsAndNoOther() throws Exception {
        String direct = HelloSynchronizer.accessor(served.endpoint());
        try (HelloSynchronizer first = new HelloSynchronizer(folder, direct, "").running()) {
            service();
            greet(first, "Robb");
        }
        Row before = tooLong("before");
        try (SlowCore asked = new SlowCore(served.port());
                HelloSynchronizer synchronizer =
                        new HelloSynchronizer(folder, HelloSynchronizer.accessor(asked.endpoint()), "").running()) {
            create("HelloWorldServiceInstance", Map.of("name", "Hodor", "hello_to", "Hodor", "owner", before.id()));
            greet(synchronizer, "Sansa");
            synchronizer.line(line -> HelloSynchronizer.text(line).contains("[XR0510]"));
            asked.awaitAsked("Read", 3);
            assertThat(synchronizer.logged(Level.WARN))
                    .singleElement()
                    .asString()
                    .contains("An object can't be read", before.key().toString(), "is longer than an answer may be");
            assertThat(synchronizer.waiting()).anySatisfy(object -> {
                assertThat(object.key()).isEqualTo(before.key());
                assertThat(object.reason()).startsWith("can't be read: ").contains("is longer than an answer may be");
            });
            Row meanwhile = tooLong("meanwhile");
            greet(synchronizer, "Arya");
            synchronizer.line(line -> HelloSynchronizer.text(line).contains("object=\"" + meanwhile.key() + "\""));
            describe(before, "short");
            describe(meanwhile, "short");
            awaitHello(synchronizer, "Hodor");
            greet(synchronizer, "Bran");
            assertThat(synchronizer.logged(Level.WARN)).as("each once").hasSize(2);
            assertThat(synchronizer.waiting()).noneMatch(object -> object.key().equals(before.key()));
        }
    }

    @Test
    void aRunThatEndsSaysWhichObjectItCannotRead() throws Exception {
        String direct = HelloSynchronizer.accessor(served.endpoint());
        try (HelloSynchronizer first = new HelloSynchronizer(folder, direct, "").running()) {
            service();
            greet(first, "Robb");
        }
        String text = "\u00e9".repeat(TOO_LONG);
        Row hodor = create(
                "HelloWorldServiceInstance",
                Map.of("name", "Hodor", "hello_to", "Hodor", "service_specific_attribute", text));
        String[] arguments = {
            "--config",
            folder.resolve("config.yaml").toString(),
            "--models",
            HelloSynchronizer.EXAMPLE.resolve("src/main/xproto").toString(),
            "--once"
        };
        try (KilledProcess once = new KilledProcess(
                "the objects can't be shown: ",
                List.of(HelloSynchronizer.EXAMPLE.resolve("target/classes")),
                "dev.xproto.runtime.SynchronizerMain",
                arguments)) {
            once.start();
            assertThat(once.exit()).isEqualTo(1);
            assertThat(once.lines())
                    .anyMatch(line -> line.startsWith("ServiceInstance " + hodor.id() + ": can't be read: "))
                    .noneMatch(line -> line.startsWith("Exception in thread"));
        }
    }

    private void awaitTries(int more) throws InterruptedException {
        wire.awaitConnections(wire.connections() + more);
    }

    @ParameterizedTest
    @EnumSource(
            value = Wire.Mode.class,
            names = {"ENDED", "HTTP", "GARBAGE"})
    void losesNothingWhateverAnswersForAWhile(Wire.Mode mode) throws Exception {
        try (HelloSynchronizer synchronizer =
                new HelloSynchronizer(folder, HelloSynchronizer.accessor(wire.endpoint()), "").running()) {
            service();
            greet(synchronizer, "Sansa");
            wire.mode(mode);
            wire.cut();
            create("HelloWorldServiceInstance", Map.of("name", "Arya", "hello_to", "Arya"));
            synchronizer.line(line -> HelloSynchronizer.text(line).contains("[XR05"));
            awaitTries(1);
            wire.mode(Wire.Mode.THROUGH);
            synchronizer.line(line -> line.getFormattedMessage().endsWith("is saying hello to Arya"));
            greet(synchronizer, "Bran");
            synchronizer.line(line -> line.getFormattedMessage().endsWith("are whole again"));
            assertThat(synchronizer.logged(Level.WARN))
                    .as("each kind once")
                    .allMatch(line -> line.contains("[XR05"))
                    .filteredOn(line -> line.startsWith("The change feed") || line.startsWith("Objects can't"))
                    .extracting(line -> line.substring(line.indexOf("[XR05"), line.indexOf("[XR05") + 8))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void saysOnceWhatIsWrongAtTheStartAndBeginsWhenItIsRight(Wire.Mode mode, String code, String words)
            throws Exception {
        wire.mode(mode);
        String accessor = HelloSynchronizer.accessor(wire.endpoint()) + "timeout_s: 1\n";
        try (HelloSynchronizer synchronizer = new HelloSynchronizer(folder, accessor, "")) {
            synchronizer.line(line -> HelloSynchronizer.text(line).contains(code));
            if (mode != Wire.Mode.STALLED) {
                awaitTries(3);
            }
            assertThat(synchronizer.logged(Level.WARN))
                    .singleElement()
                    .asString()
                    .contains(code, words);
            wire.mode(Wire.Mode.THROUGH);
            synchronizer.running();
            synchronizer.line(line -> line.getFormattedMessage().equals("The core can be used again"));
        }
    }

    @Test
    void saysOnceThatTheCoreIsOfAnotherVersionAndBeginsWhenItIsNot() throws Exception {
        Models models = Models.newBuilder()
                .setVersion("of tomorrow")
                .addModels(Model.newBuilder()
                        .setName("Thing")
                        .setRoot("Thing")
                        .addLineage("Thing")
                        .addColumns(Column.newBuilder().setName("shape").setKind("HOLOGRAM")))
                .build();
        AtomicInteger target = new AtomicInteger();
        try (StrangeCore strange = new StrangeCore(models, 0);
                Wire switched = new Wire(target::get)) {
            target.set(strange.port());
            try (HelloSynchronizer synchronizer =
                    new HelloSynchronizer(folder, HelloSynchronizer.accessor(switched.endpoint()), "")) {
                synchronizer.line(line -> HelloSynchronizer.text(line).contains("XR0505"));
                switched.awaitConnections(switched.connections() + 3);
                assertThat(synchronizer.logged(Level.WARN))
                        .singleElement()
                        .asString()
                        .contains("describes models in a way that isn't known here", "as new as the core");
                target.set(served.port());
                switched.cut();
                synchronizer.running();
                service();
                greet(synchronizer, "Brienne");
            }
        }
    }

    @Test
    void saysOnceThatNobodyListensAndBeginsWhenSomebodyDoes() throws Exception {
        served.stop();
        try (HelloSynchronizer synchronizer =
                new HelloSynchronizer(folder, HelloSynchronizer.accessor(served.endpoint()), "")) {
            synchronizer.line(line -> HelloSynchronizer.text(line).contains("XR0501"));
            served.start();
            synchronizer.running();
            assertThat(synchronizer.logged(Level.WARN))
                    .singleElement()
                    .asString()
                    .contains("nobody listens at `" + served.endpoint() + "`");
        }
    }

    @Test
    void saysOnceThatThePasswordIsWrongAndTakesTheRightOneWhenItComes() throws Exception {
        Path secret = Files.writeString(folder.resolve("password"), "wrong\n");
        String accessor = HelloSynchronizer.accessor(wire.endpoint())
                .replace("\"" + ServedTestCore.PASSWORD + "\"", "\"@password\"");
        try (HelloSynchronizer synchronizer = new HelloSynchronizer(folder, accessor, "")) {
            synchronizer.line(line -> HelloSynchronizer.text(line).contains("XR0504"));
            awaitTries(3);
            assertThat(synchronizer.logged(Level.WARN))
                    .as("however often it tries")
                    .filteredOn(line -> line.contains("XR0504"))
                    .singleElement()
                    .asString()
                    .contains(
                            "doesn't let `admin@opencord.org` in", "check `accessor.username` and `accessor.password`")
                    .doesNotContain("wrong\"");
            Files.writeString(secret, ServedTestCore.PASSWORD + "\n");
            synchronizer.running();
        }
    }

    @Test
    void speaksTlsAndTrustsNobodyElse() throws Exception {
        Certificates right = Certificates.make(Files.createDirectories(folder.resolve("right")), "localhost");
        Certificates other = Certificates.make(Files.createDirectories(folder.resolve("other")), "localhost");
        Path trusted = Files.copy(other.certificate(), folder.resolve("trusted.pem"));
        ServerPort port = ServerPort.tls(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), right.certificate(), right.key());
        Path home = Files.createDirectories(folder.resolve("tls"));
        try (ServedTestCore secure = ServedTestCore.in(home, InstantSource.system(), port);
                HelloSynchronizer synchronizer = new HelloSynchronizer(
                        folder,
                        HelloSynchronizer.accessor("localhost:" + secure.port()) + "cacert: trusted.pem\n",
                        "")) {
            synchronizer.line(line -> HelloSynchronizer.text(line).contains("XR0502"));
            assertThat(synchronizer.logged(Level.WARN))
                    .singleElement()
                    .asString()
                    .contains("is not trusted by", "trusted.pem", "accessor.cacert");
            Files.copy(right.certificate(), trusted, StandardCopyOption.REPLACE_EXISTING);
            synchronizer.running();
        }
    }

    @Test
    void doesNotTakeACoreOfAnotherName() throws Exception {
        Certificates other = Certificates.make(Files.createDirectories(folder.resolve("other")), "xos-core");
        ServerPort port = ServerPort.tls(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), other.certificate(), other.key());
        Path home = Files.createDirectories(folder.resolve("tls"));
        try (ServedTestCore secure = ServedTestCore.in(home, InstantSource.system(), port);
                HelloSynchronizer synchronizer = new HelloSynchronizer(
                        folder,
                        HelloSynchronizer.accessor("localhost:" + secure.port()) + "cacert: " + other.certificate()
                                + "\n",
                        "")) {
            synchronizer.line(line -> HelloSynchronizer.text(line).contains("XR0502"));
            assertThat(synchronizer.logged(Level.WARN))
                    .singleElement()
                    .asString()
                    .contains("is somebody else's", "name the core in `accessor.endpoint` as its certificate does");
        }
    }

    @Test
    void saysThatTlsAndPlaintextDoNotGoTogether() throws Exception {
        String accessor = HelloSynchronizer.accessor(served.endpoint()) + "insecure: false\n";
        try (HelloSynchronizer synchronizer = new HelloSynchronizer(folder, accessor, "")) {
            synchronizer.line(line -> HelloSynchronizer.text(line).contains("XR0503"));
            assertThat(synchronizer.logged(Level.WARN))
                    .singleElement()
                    .asString()
                    .contains("doesn't speak TLS");
        }
    }
}
