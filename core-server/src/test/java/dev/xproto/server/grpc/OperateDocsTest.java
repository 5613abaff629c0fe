package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.xproto.server.Program;
import dev.xproto.server.ServingCore;
import dev.xproto.server.config.CoreConfigReader;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks docs/operate.md: its files, its commands in their order, and what it says of them. */
class OperateDocsTest {
    private static final Path PAGE = Path.of("../docs/operate.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+ \\w+)\n(.*?)```", Pattern.DOTALL);
    private static final InstantSource CLOCK = () -> Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder;

    private final List<String> commands = new ArrayList<>();
    private String said = "";

    /** Puts the files of the page into the folder; free ports, and paths inside it, instead of the page's. */
    private void set() throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(PAGE));
        while (blocks.find()) {
            String text = blocks.group(2);
            switch (blocks.group(1)) {
                case "yaml core" ->
                    Files.writeString(
                            folder.resolve("core.yaml"),
                            text.replace(
                                            "core-data",
                                            folder.resolve("core-data").toString())
                                    .replace(
                                            "initial.yaml",
                                            folder.resolve("initial.yaml").toString())
                                    .replace("127.0.0.1:50055", "127.0.0.1:0"));
                case "yaml initial" -> Files.writeString(folder.resolve("initial.yaml"), text);
                case "sh operate" -> commands.addAll(text.lines().toList());
                default -> throw new AssertionError("what is a block of `" + blocks.group(1) + "`?");
            }
        }
    }

    private int run(String command, String backup) {
        assertThat(command).startsWith("bin/core ");
        List<String> arguments = new ArrayList<>();
        for (String word : command.substring("bin/core ".length()).split(" ", -1)) {
            arguments.add(word.equals("core.yaml") ? folder.resolve(word).toString() : word.replace("BACKUP", backup));
        }
        Program ran = Program.run(arguments, CLOCK);
        said = ran.said();
        return ran.code();
    }

    @Test
    void whatThePageSaysHappens() throws Exception {
        set();
        assertThat(commands).hasSize(4);

        assertThat(run(commands.get(0), "")).as(said).isZero();
        assertThat(folder.resolve("core-data")).doesNotExist();

        assertThat(run(commands.get(1), "")).as(said).isZero();
        assertThat(said).contains("ready", "stopped");
        Path password = folder.resolve("core-data/administrator.txt");
        assertThat(password).exists();

        String backup = backUp(Files.readString(password).strip());

        assertThat(run(commands.get(2), folder.resolve("none.zip").toString())).isEqualTo(1);
        assertThat(said).contains("there is no file");
        assertThat(run(commands.get(2), backup)).as(said).isZero();
        assertThat(said).contains("before-restore-1");
        assertThat(folder.resolve("core-data/before-restore-1")).isDirectory();
        assertThat(run(commands.get(3), "")).as(said).isZero();
        serving(
                Files.readString(password).strip(),
                admin -> assertThat(sites(admin)).contains("Lab").doesNotContain("Lost"));
    }

    private static List<Object> sites(SchemaClient client) {
        return client.call("xos.xos/ListSite").items().stream()
                .map(site -> site.get("name"))
                .toList();
    }

    /** What is done with a client of a core that serves. */
    private interface Use {
        void with(SchemaClient admin) throws Exception;
    }

    private void serving(String password, Use use) throws Exception {
        try (ServingCore core = ServingCore.start(CoreConfigReader.read(folder.resolve("core.yaml")), CLOCK)) {
            ManagedChannel channel = NettyChannelBuilder.forAddress(
                            core.addresses().get(0))
                    .usePlaintext()
                    .build();
            try {
                SchemaClient stranger = SchemaClient.of(channel);
                use.with(stranger.as("admin@example.org", password));
                assertThat(catchThrowable(() -> stranger.call("xos.xos/ListSite")))
                        .isNotNull();
                assertThat(stranger.as("sync@example.org", "change this one").call("xos.utility/AuthenticatedNoOp"))
                        .isNotNull();
            } finally {
                channel.shutdownNow();
            }
        }
    }

    private String backUp(String password) throws Exception {
        String[] copy = {""};
        serving(password, admin -> {
            assertThat(sites(admin)).contains("Lab");
            int order = admin.call("xos.xos/CreateBackupOperation", "operation", "create")
                    .id();
            SchemaClient.Answer answer;
            do {
                answer = admin.call("xos.xos/GetBackupOperation", "id", order);
            } while (!answer.has("status") || answer.get("status").equals(""));
            assertThat(answer.get("status")).isEqualTo("created");
            SchemaClient.Answer file = admin.call("xos.xos/GetBackupFile", "id", answer.get("file_id"));
            copy[0] = Path.of(URI.create((String) file.get("uri"))).toString();
            admin.call("xos.xos/CreateSite", "name", "Lost", "login_base", "lost", "abbreviated_name", "X");
        });
        assertThat(copy[0])
                .startsWith(folder.toRealPath().resolve("core-data/backup").toString());
        return copy[0];
    }
}
