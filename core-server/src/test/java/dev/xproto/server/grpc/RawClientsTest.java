package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send what no client sends, or nothing: the others notice nothing of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RawClientsTest {
    private static final int IDLE = 1_000;
    private static final int FRAMES = Boolean.getBoolean("soak") ? 20_000 : 100;
    private static final int MESSAGES = Boolean.getBoolean("soak") ? Integer.getInteger("xproto.fuzz", 200_000) : 600;
    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private RunningCore core;

    @BeforeAll
    void start(@TempDir Path files) throws IOException {
        core = new RunningCore(files);
    }

    @AfterAll
    void stop() {
        core.close();
    }

    private Socket socket() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), core.port());
    }

    @Test
    void aThousandIdleConnectionsTakeNothingFromOthers() throws IOException {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < IDLE; i++) {
                Socket socket = socket();
                idle.add(socket);
                if (i % 2 == 0) {
                    socket.getOutputStream().write(PREFACE);
                }
            }
            SchemaClient admin = core.admin();
            for (int i = 0; i < 20; i++) {
                assertThat(admin.call("xos.xos/ListSite").items()).isNotEmpty();
            }
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void bytesThatAreNoFramesEndTheirOwnConnectionAndNoOther() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        SchemaClient admin = core.admin();
        for (int i = 0; i < FRAMES; i++) {
            try (Socket socket = socket()) {
                byte[] junk = new byte[random.nextInt(1, 200)];
                random.nextBytes(junk);
                if (random.nextInt(4) > 0) {
                    socket.getOutputStream().write(PREFACE);
                    junk[0] = 0; // a length that somebody might wait for
                    junk[junk.length > 1 ? 1 : 0] = 0;
                }
                socket.getOutputStream().write(junk);
                socket.shutdownOutput();
                InputStream in = socket.getInputStream();
                while (in.read() >= 0) {
                    // Whatever it says, it says goodbye.
                }
            } catch (IOException e) {
                assertThat(e).hasMessageMatching("(?i).*(reset|broken pipe|abort).*");
            }
        }
        assertThat(admin.call("xos.xos/ListSite").items()).isNotEmpty();
    }

    private static final MethodDescriptor.Marshaller<byte[]> BYTES = new MethodDescriptor.Marshaller<>() {
        @Override
        public InputStream stream(byte[] value) {
            return new ByteArrayInputStream(value);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static MethodDescriptor<byte[], byte[]> raw(String name) {
        return MethodDescriptor.newBuilder(BYTES, BYTES)
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName(name)
                .build();
    }

    /** Right calls of an administrator with bytes changed: whatever they mean then, the answer is a status that fits. */
    @Test
    void messagesWithBytesChangedAreAnsweredWithAStatusThatFits() {
        SplittableRandom random = new SplittableRandom(Long.getLong("xproto.fuzz.seed", 11));
        String[] calls = {
            "xos.xos/CreateSite",
            "xos.xos/UpdateSite",
            "xos.xos/FilterSlice",
            "xos.xos/GetUser",
            "xos.xos/CreateUser",
            "xos.xos/DeleteNode",
            "xos.utility/ListDirtyModels",
            "xproto.store/Commit",
            "xproto.store/Find",
            "xproto.store/Read",
            "xproto.store/Links",
            "xos.utility/Login"
        };
        byte[] seed = core.admin()
                .call("xos.xos/CreateSite", "name", "seed", "login_base", "s", "abbreviated_name", "s")
                .message()
                .toByteArray();
        var channel = core.admin().channel();
        Map<Status.Code, Integer> outcomes = new EnumMap<>(Status.Code.class);
        for (int i = 0; i < MESSAGES; i++) {
            byte[] message = seed.clone();
            int length = random.nextInt(message.length + 1);
            for (int edits = random.nextInt(6); edits > 0; edits--) {
                message[random.nextInt(message.length)] = (byte) random.nextInt();
            }
            byte[] cut = java.util.Arrays.copyOf(message, random.nextBoolean() ? length : message.length);
            Status status = call(channel, calls[random.nextInt(calls.length)], cut);
            outcomes.merge(status.getCode(), 1, Integer::sum);
            assertThat(String.valueOf(status.getDescription()))
                    .doesNotContain("Exception", "\tat ", "java.", "SELECT", "incident");
        }
        assertThat(outcomes).doesNotContainKeys(Status.Code.INTERNAL, Status.Code.UNKNOWN, Status.Code.UNAVAILABLE);
        assertThat(outcomes).containsKeys(Status.Code.OK, Status.Code.INVALID_ARGUMENT);
    }

    private static Status call(io.grpc.Channel channel, String name, byte[] message) {
        try {
            ClientCalls.blockingUnaryCall(channel, raw(name), CallOptions.DEFAULT, message);
            return Status.OK;
        } catch (StatusRuntimeException e) {
            return e.getStatus();
        }
    }
}
