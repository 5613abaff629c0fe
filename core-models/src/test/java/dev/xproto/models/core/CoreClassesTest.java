package dev.xproto.models.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The classes that the build makes of the core models; with objects in a store they are tried in integration-tests. */
class CoreClassesTest {
    /** The lines of the table in which builds look up the classes of imported models. */
    private static List<String[]> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                CoreClassesTest.class.getResourceAsStream("/META-INF/xproto/models.tsv"), "models.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    @Test
    void everyModelHasAClassThatSaysWhichModelItIs() throws Exception {
        List<String> abstractModels = new ArrayList<>();
        List<String[]> table = table();
        assertThat(table).hasSize(35);
        for (String[] row : table) {
            Class<?> type = Class.forName(row[1]);
            assertThat(type.getSimpleName()).isEqualTo(row[0]);
            assertThat(ModelObject.class).isAssignableFrom(type);
            ModelType<?> model =
                    (ModelType<?>) Objects.requireNonNull(type.getField("TYPE").get(null), row[0]);
            assertThat(model.name()).isEqualTo(row[0]);
            assertThat(model.javaClass()).isEqualTo(type);
            if (model.isAbstract()) {
                abstractModels.add(row[0]);
            }
        }
        assertThat(abstractModels).containsExactly("XOSBase");
    }

    @Test
    void theModelsThemselvesArePackedForThoseWhoBuildOnThem() {
        assertThat(CoreClassesTest.class.getResource("/META-INF/xproto/core.xproto"))
                .isNotNull();
        assertThat(CoreClassesTest.class.getResource("/META-INF/xproto/behaviour-bases.txt"))
                .isNotNull();
    }

    @Test
    void inheritanceIsThatOfTheModels() {
        assertThat(ComputeServiceInstance.TYPE.bases()).containsExactly(ServiceInstance.TYPE);
        assertThat(ServiceInstance.TYPE.bases()).containsExactly(XOSBase.TYPE);
        assertThat(User.TYPE.bases()).isEmpty();
        assertThat(ServiceInstance.class).isAssignableFrom(ComputeServiceInstance.class);
        assertThat(ServiceInstanceModel.class).isAssignableFrom(ComputeServiceInstance.class);
        assertThat(XOSBase.class.isAssignableFrom(User.class)).isFalse();
    }

    @Test
    void columnsAreCalledAsInTheModels() {
        assertThat(Service.VERSION_NUMBER.name()).isEqualTo("versionNumber");
        assertThat(ServiceInstance.OWNER.name()).isEqualTo("owner");
        assertThat(Network.PERMITTED_SLICES.name()).isEqualTo("permitted_slices");
        assertThat(Slice.OWNED_NETWORKS.name()).isEqualTo("ownedNetworks");
    }

    @Test
    void choicesKeepValuesThatTheyDoNotKnow() {
        assertThat(ServiceModel.Kind.values())
                .extracting(ServiceModel.Kind::value)
                .containsExactly("generic", "data", "control", "oss");
        assertThat(ServiceModel.Kind.of("data")).isEqualTo(ServiceModel.Kind.DATA);
        assertThat(ServiceModel.Kind.of("newer").isKnown()).isFalse();
        assertThat(ServiceModel.Kind.of("newer").value()).isEqualTo("newer");
        assertThat(SliceModel.NetworkChoice.values())
                .as("absence is no choice, but allowed")
                .extracting(SliceModel.NetworkChoice::value)
                .containsExactly("host", "bridged", "noauto");
    }
}
