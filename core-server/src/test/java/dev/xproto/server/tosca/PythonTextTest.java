package dev.xproto.server.tosca;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PythonTextTest {
    @Test
    void textsAreQuotedAsPythonDoes() {
        assertThat(PythonText.list(List.of())).isEqualTo("[]");
        assertThat(PythonText.list(List.of("a", "b c"))).isEqualTo("['a', 'b c']");
        assertThat(PythonText.list(List.of("it's"))).isEqualTo("[\"it's\"]");
        assertThat(PythonText.list(List.of("'\""))).isEqualTo("['\\'\"']");
        assertThat(PythonText.list(List.of("\\", "\n\t\u0001", "é"))).isEqualTo("['\\\\', '\\n\\t\\x01', 'é']");
    }
}
