package dev.xproto.example.vrouter.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.example.vrouter.models.VRouterServiceInstance;
import dev.xproto.example.vrouter.models.VRouterStaticRoute;
import dev.xproto.models.core.ServiceAttribute;
import dev.xproto.runtime.SynchronizerMain;
import dev.xproto.testkit.SynchronizerTest;
import dev.xproto.testkit.TestSynchronizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps do what the recipe says, at a controller. */
@SynchronizerTest
final class VRouterTest {
    private static final Path RECIPE = Path.of("samples/vrouter.yaml");
    private static final String DEFAULT_ROUTE = "/routers/1/routes/0.0.0.0/0";

    private FakeController controller;

    @BeforeEach
    void startTheController() throws IOException {
        controller = new FakeController();
    }

    @AfterEach
    void stopTheController() {
        controller.close();
    }

    private String recipe() throws IOException {
        return Files.readString(RECIPE).replace("http://localhost:8181", controller.url());
    }

    private static VRouterStaticRoute route(TestSynchronizer synchronizer, String prefix) {
        return synchronizer
                .models()
                .query(VRouterStaticRoute.TYPE)
                .where(VRouterStaticRoute.PREFIX.eq(prefix))
                .list()
                .get(0);
    }

    @Test
    void theControllerGetsTheRouterAndThenItsRoutes(TestSynchronizer synchronizer) throws IOException {
        synchronizer.apply(recipe());
        synchronizer.runUntilIdle();
        assertThat(controller.things())
                .containsOnlyKeys("/routers/1", DEFAULT_ROUTE, "/routers/1/routes/10.7.0.0/16")
                .containsEntry("/routers/1", "edge")
                .containsEntry(DEFAULT_ROUTE, "192.168.0.254");
        assertThat(synchronizer.recorder().lines().get(0)).startsWith("SyncVRouterServiceInstance");
        assertThat(route(synchronizer, "0.0.0.0/0").getBackendStatus()).isEqualTo("OK");
    }

    @Test
    void aRouteThatGetsAnotherPrefixLeavesNothingBehind(TestSynchronizer synchronizer) throws IOException {
        synchronizer.apply(recipe());
        synchronizer.runUntilIdle();
        synchronizer.change(route(synchronizer, "10.7.0.0/16"), route -> route.setPrefix("10.8.0.0/16"));
        synchronizer.runUntilIdle();
        assertThat(controller.things()).containsOnlyKeys("/routers/1", DEFAULT_ROUTE, "/routers/1/routes/10.8.0.0/16");
    }

    @Test
    void aControllerThatIsOutOfOrderIsAskedAgain(TestSynchronizer synchronizer) throws IOException {
        controller.broken(true);
        synchronizer.apply(recipe());
        synchronizer.runUntilIdle();
        VRouterServiceInstance router = synchronizer.only(VRouterServiceInstance.TYPE);
        assertThat(router.getBackendCode()).isEqualTo(2);
        assertThat(router.getBackendStatus()).contains("the controller answers 503 to PUT ");
        assertThat(route(synchronizer, "0.0.0.0/0").getBackendStatus())
                .startsWith("Failed due to error in model VRouterServiceInstance id 1");
        controller.broken(false);
        synchronizer.advance(Duration.ofMinutes(1));
        assertThat(controller.things()).containsKey(DEFAULT_ROUTE);
    }

    @Test
    void aRouterWaitsUntilItIsKnownWhereTheControllerIs(TestSynchronizer synchronizer) throws IOException {
        synchronizer.apply(recipe().replace("name: rest_url", "name: other"));
        synchronizer.runUntilIdle();
        VRouterServiceInstance router = synchronizer.only(VRouterServiceInstance.TYPE);
        assertThat(router.getBackendStatus()).contains("`vrouter` has no attribute `rest_url` yet");
        synchronizer.change(synchronizer.only(ServiceAttribute.TYPE), attribute -> attribute.setName("rest_url"));
        synchronizer.advance(Duration.ofMinutes(1));
        assertThat(controller.things()).containsKey(DEFAULT_ROUTE);
    }

    @Test
    void everythingGoesWithTheService(TestSynchronizer synchronizer) throws IOException {
        synchronizer.apply(recipe());
        synchronizer.runUntilIdle();
        synchronizer.only(VRouterServiceInstance.TYPE).getOwner().delete();
        synchronizer.advance(Duration.ofMinutes(1));
        assertThat(controller.things()).isEmpty();
        assertThat(synchronizer.models().query(VRouterServiceInstance.TYPE).list())
                .isEmpty();
    }

    @Test
    void theProgramRunsWithTheConfigurationOfTheService(@TempDir Path folder) throws IOException {
        Path recipe = Files.writeString(folder.resolve("vrouter.yaml"), recipe());
        String[] arguments = {"--once", "--config", "config.yaml", "--recipe", recipe.toString()};
        assertThat(SynchronizerMain.run(arguments)).isZero();
        assertThat(controller.things()).hasSize(3);
    }
}
