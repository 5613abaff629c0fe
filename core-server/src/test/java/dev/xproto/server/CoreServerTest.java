package dev.xproto.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CoreServerTest {
    @Test
    void refusesClearlyInsteadOfPretendingToServe() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        int exitCode = CoreServer.run(new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(exitCode).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("can't serve yet", "embedded");
    }
}
