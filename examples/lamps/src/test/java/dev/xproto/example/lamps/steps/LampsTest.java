package dev.xproto.example.lamps.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.xproto.example.lamps.models.Lamp;
import dev.xproto.example.lamps.models.Room;
import dev.xproto.sync.step.Event;
import dev.xproto.testkit.SynchronizerTest;
import dev.xproto.testkit.TestSynchronizer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SynchronizerTest
final class LampsTest {
    private HttpServer meter;
    private volatile String says = "ceiling 60\n";

    @BeforeEach
    void startTheMeter() throws IOException {
        meter = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        meter.createContext("/kitchen", exchange -> {
            byte[] text = says.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        meter.start();
    }

    @AfterEach
    void stopTheMeter() {
        meter.stop(0);
    }

    private Room kitchen(TestSynchronizer synchronizer) throws IOException {
        synchronizer.apply(Files.readString(Path.of("samples/lamps.yaml"))
                .replace("localhost:8383", "127.0.0.1:" + meter.getAddress().getPort()));
        synchronizer.runUntilIdle();
        return synchronizer.only(Room.TYPE);
    }

    private static List<String> lamps(TestSynchronizer synchronizer) {
        return synchronizer.models().query(Lamp.TYPE).list().stream()
                .map(lamp -> lamp.getName() + " " + lamp.getWatts() + " " + lamp.isSeenOn())
                .sorted()
                .toList();
    }

    @Test
    void everyRoomGetsALampAtTheCeilingOnce(TestSynchronizer synchronizer) throws IOException {
        Room kitchen = kitchen(synchronizer);
        synchronizer.change(kitchen, room -> room.setName("big kitchen"));
        synchronizer.runUntilIdle();
        assertThat(lamps(synchronizer)).hasSize(2).anyMatch(lamp -> lamp.startsWith("ceiling"));
    }

    @Test
    void theMeterIsReadEveryTenSeconds(TestSynchronizer synchronizer) throws IOException {
        kitchen(synchronizer);
        synchronizer.advance(Duration.ofSeconds(11));
        assertThat(lamps(synchronizer)).containsExactly("ceiling 60 false", "table null false");
        says = "ceiling 0\ntable 7\n";
        synchronizer.advance(Duration.ofSeconds(11));
        assertThat(lamps(synchronizer)).containsExactly("ceiling 0 false", "table 7 false");
    }

    @Test
    void aMeterThatTalksNonsenseChangesNothing(TestSynchronizer synchronizer) throws IOException {
        kitchen(synchronizer);
        synchronizer.advance(Duration.ofSeconds(11));
        says = "ceiling lots";
        synchronizer.advance(Duration.ofSeconds(11));
        assertThat(lamps(synchronizer)).contains("ceiling 60 false");
    }

    @Test
    void whoeverSeesALampTellsSo(TestSynchronizer synchronizer) throws IOException {
        kitchen(synchronizer);
        SeenEvents step = new SeenEvents(synchronizer.stepModels());
        step.processEvent(new Event("lamps.seen", "kitchen/table", "on", null));
        assertThat(lamps(synchronizer)).anyMatch(lamp -> lamp.startsWith("table") && lamp.endsWith("true"));
        step.processEvent(new Event("lamps.seen", "cellar/table", "off", null));
        assertThat(lamps(synchronizer)).anyMatch(lamp -> lamp.startsWith("table") && lamp.endsWith("true"));
        assertThatThrownBy(() -> step.processEvent(new Event("lamps.seen", null, "on", null)))
                .hasMessageContaining("`null` is not `room/lamp`");
    }
}
