package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.wire.proto.FileContents;
import dev.xproto.wire.proto.FileRequest;
import dev.xproto.wire.proto.FileUploadChunk;
import dev.xproto.wire.proto.FileUploadStatus;
import dev.xproto.wire.proto.filetransferGrpc;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files go in and out whole, and never past the folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileTransferTest {
    private Path files;
    private Path elsewhere;
    private RunningCore core;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        files = Files.createDirectory(folder.resolve("files"));
        elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        core = new RunningCore(files);
    }

    @AfterAll
    void stop() {
        core.close();
    }

    private Channel as(String user, String password) {
        Metadata headers = new Metadata();
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        headers.put(
                Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER),
                "Basic " + Base64.getEncoder().encodeToString(pair));
        return ClientInterceptors.intercept(core.channel(), MetadataUtils.newAttachHeadersInterceptor(headers));
    }

    private Channel admin() {
        return as(RunningCore.ADMIN, RunningCore.PASSWORD);
    }

    private String download(Channel channel, String uri) {
        StringBuilder text = new StringBuilder();
        filetransferGrpc
                .newBlockingStub(channel)
                .download(FileRequest.newBuilder().setUri(uri).build())
                .forEachRemaining((FileContents contents) -> text.append(contents.getChunk()));
        return text.toString();
    }

    private static FileUploadStatus upload(Channel channel, String uri, List<String> chunks) throws Exception {
        CompletableFuture<FileUploadStatus> answer = new CompletableFuture<>();
        StreamObserver<FileUploadChunk> out = filetransferGrpc.newStub(channel).upload(new StreamObserver<>() {
            @Override
            public void onNext(FileUploadStatus status) {
                answer.complete(status);
            }

            @Override
            public void onError(Throwable fault) {
                answer.completeExceptionally(fault);
            }

            @Override
            public void onCompleted() {}
        });
        for (String chunk : chunks) {
            out.onNext(FileUploadChunk.newBuilder().setUri(uri).setChunk(chunk).build());
        }
        out.onCompleted();
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }

    private static void refuses(Status.Code code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        e -> assertThat(e.getStatus().getCode()).isEqualTo(code));
    }

    @Test
    void whatWasLeftIsFetchedAgainWhateverItsCharactersAndLength() throws Exception {
        String piece = "tëxt 𝄞 ".repeat(3_000);

        FileUploadStatus status = upload(admin(), "file:///sub/a.txt", List.of(piece, piece));

        assertThat(status.getStatus()).isEqualTo(FileUploadStatus.FileUploadStatusCode.SUCCESS);
        assertThat(status.getChunksReceived()).isEqualTo(2);
        assertThat(status.getBytesReceived()).isEqualTo(Files.size(files.resolve("sub/a.txt")));
        assertThat(status.getChecksum()).matches("sha256:[0-9a-f]{64}");
        assertThat(download(admin(), "file:///sub/a.txt")).isEqualTo(piece + piece);
        assertThat(download(admin(), "file://" + files.toRealPath() + "/sub/a.txt"))
                .hasSize(2 * piece.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///../x",
                "file:///a/../../x",
                "file:////etc/passwd/../../../x",
                "file:///",
                "file://",
                "http://x",
                "/etc/passwd",
                "file:///a/./b",
                "file:///\0"
            })
    void nothingLeadsOutOfTheFolder(String uri) {
        refuses(Status.Code.INVALID_ARGUMENT, () -> download(admin(), uri));
        refuses(Status.Code.INVALID_ARGUMENT, () -> upload(admin(), uri, List.of("x")));
        assertThat(files.resolveSibling("x")).doesNotExist();
    }

    @Test
    void pathsOfTheMachineAreTakenInsideTheFolder() {
        refuses(Status.Code.NOT_FOUND, () -> download(admin(), "file:///etc/passwd"));
    }

    @Test
    void symbolicLinksAreNotFollowed() throws Exception {
        Files.writeString(elsewhere.resolve("secret"), "secret");
        Files.createSymbolicLink(files.resolve("link"), elsewhere.resolve("secret"));
        Files.createSymbolicLink(files.resolve("folder"), elsewhere);

        refuses(Status.Code.INVALID_ARGUMENT, () -> download(admin(), "file:///link"));
        refuses(Status.Code.INVALID_ARGUMENT, () -> download(admin(), "file:///folder/secret"));
        refuses(Status.Code.INVALID_ARGUMENT, () -> upload(admin(), "file:///folder/new", List.of("x")));
        assertThat(elsewhere.resolve("new")).doesNotExist();
    }

    @Test
    void whatIsTooBigIsRefusedAndLeavesNothing() throws Exception {
        refuses(
                Status.Code.RESOURCE_EXHAUSTED,
                () -> upload(admin(), "file:///big", List.of("x".repeat(60_000), "x".repeat(60_000))));
        try (Stream<Path> left = Files.list(files)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.equals("big") || name.startsWith(".upload"));
        }
    }

    @Test
    void binaryIsRefusedInWords() throws Exception {
        Files.write(files.resolve("binary"), new byte[] {(byte) 0xff, 0, 1});
        assertThatThrownBy(() -> download(admin(), "file:///binary")).hasMessageContaining("UTF-8");
    }

    @Test
    void strangersAndPlainUsersLeaveAndFetchNothing() {
        core.user("plain@example.org", "plain word", Map.of());
        Channel plain = as("plain@example.org", "plain word");
        refuses(Status.Code.PERMISSION_DENIED, () -> download(plain, "file:///a"));
        refuses(Status.Code.PERMISSION_DENIED, () -> upload(plain, "file:///a", List.of("x")));
        refuses(Status.Code.UNAUTHENTICATED, () -> download(core.channel(), "file:///a"));
        refuses(Status.Code.UNAUTHENTICATED, () -> upload(core.channel(), "file:///a", List.of("x")));
        assertThat(files.resolve("a")).doesNotExist();
    }
}
