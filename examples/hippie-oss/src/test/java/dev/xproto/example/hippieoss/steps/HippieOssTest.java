package dev.xproto.example.hippieoss.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.example.hippieoss.models.HippieOSSServiceInstance;
import dev.xproto.example.hippieoss.models.HippieOSSServiceInstanceModel.Valid;
import dev.xproto.example.hippieoss.models.HippieOSSWhiteListEntry;
import dev.xproto.testkit.SynchronizerTest;
import dev.xproto.testkit.TestSynchronizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Policies judge, and the step tells the operator's system. */
@SynchronizerTest
final class HippieOssTest {
    private static final Path RECIPE = Path.of("samples/hippie-oss.yaml");

    private FakeOperatorSystem system;

    @BeforeEach
    void startTheSystem() throws IOException {
        system = new FakeOperatorSystem();
    }

    @AfterEach
    void stopTheSystem() {
        system.close();
    }

    private String recipe() throws IOException {
        return Files.readString(RECIPE).replace("http://localhost:8282", system.url());
    }

    private static HippieOSSServiceInstance device(TestSynchronizer synchronizer) {
        return synchronizer.only(HippieOSSServiceInstance.TYPE);
    }

    @Test
    void aDeviceOnTheListGetsASubscriptionAndItsTag(TestSynchronizer synchronizer) throws IOException {
        synchronizer.apply(recipe());
        synchronizer.advance(Duration.ofMinutes(1));
        assertThat(system.subscriptions()).containsEntry("BRCM1234", 101);
        assertThat(device(synchronizer).getValid()).isEqualTo(Valid.VALID);
        assertThat(device(synchronizer).getCTag()).isEqualTo(101);
        assertThat(device(synchronizer).getBackendStatus()).isEqualTo("OK");
    }

    @Test
    void aDeviceThatIsNotOnTheListGetsNone(TestSynchronizer synchronizer) throws IOException {
        synchronizer.apply(recipe().replace(
                        "name: first device\n        serial_number: BRCM1234",
                        "name: first device\n        serial_number: BRCM9999"));
        synchronizer.advance(Duration.ofMinutes(1));
        assertThat(device(synchronizer).getValid()).isEqualTo(Valid.INVALID);
        assertThat(device(synchronizer).getCTag()).isNull();
        assertThat(system.subscriptions()).isEmpty();
    }

    @Test
    void whoLeavesTheListLosesTheSubscriptionAndWhoComesBackGetsOne(TestSynchronizer synchronizer) throws IOException {
        synchronizer.apply(recipe());
        synchronizer.advance(Duration.ofMinutes(1));
        HippieOSSWhiteListEntry entry = synchronizer.only(HippieOSSWhiteListEntry.TYPE);
        synchronizer.change(entry, changed -> changed.setSerialNumber("other"));
        synchronizer.change(device(synchronizer), changed -> changed.setName("judge me again"));
        synchronizer.advance(Duration.ofMinutes(1));
        assertThat(system.subscriptions()).isEmpty();
        assertThat(device(synchronizer).getCTag()).isNull();
        synchronizer.change(entry, changed -> changed.setSerialNumber("BRCM1234"));
        synchronizer.advance(Duration.ofMinutes(1));
        assertThat(system.subscriptions()).containsKey("BRCM1234");
    }

    @Test
    void anEntryThatIsDeletedCountsNoMore(TestSynchronizer synchronizer) throws IOException {
        synchronizer.apply(recipe());
        synchronizer.advance(Duration.ofMinutes(1));
        synchronizer.only(HippieOSSWhiteListEntry.TYPE).delete();
        synchronizer.advance(Duration.ofMinutes(1));
        assertThat(device(synchronizer).getValid()).isEqualTo(Valid.INVALID);
        assertThat(system.subscriptions()).isEmpty();
    }
}
