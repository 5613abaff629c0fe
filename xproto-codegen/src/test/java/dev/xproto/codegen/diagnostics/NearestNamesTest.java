package dev.xproto.codegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {
    private static final List<String> NAMES = List.of("java", "tosca", "tosca-keys", "model-deps", "graphviz");

    @Test
    void findsWhatWasMeant() {
        assertThat(NearestNames.of("tsoca", NAMES)).containsExactly("tosca");
        assertThat(NearestNames.of("Java", NAMES)).containsExactly("java");
        assertThat(NearestNames.of("modeldeps", NAMES)).containsExactly("model-deps");
    }

    @Test
    void findsNothingWhereNothingIsNear() {
        assertThat(NearestNames.of("protobuf", NAMES)).isEmpty();
        assertThat(NearestNames.help("protobuf", NAMES)).isEmpty();
    }

    @Test
    void namesTheNearest() {
        assertThat(NearestNames.help("tosca-key", NAMES)).contains("use `tosca-keys`");
    }
}
