package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.xproto.server.config.ServerPort;
import dev.xproto.store.tls.Certificates;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.grpc.reflection.v1.ServerReflectionRequest;
import io.grpc.reflection.v1.ServerReflectionResponse;
import io.grpc.reflection.v1.ServiceResponse;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Ports, TLS, health, reflection, and what isn't gRPC. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransportTest {
    private RunningCore core;
    private Path certificate;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Certificates certificates = Certificates.make(folder, "xos-core");
        certificate = certificates.certificate();
        ServerPort tls = ServerPort.tls(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), certificate, certificates.key());
        core = new RunningCore(folder.resolve("files"), tls);
    }

    @AfterAll
    void stop() {
        core.close();
    }

    private static final MethodDescriptor.Marshaller<byte[]> RAW = new MethodDescriptor.Marshaller<>() {
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

    private static byte[] call(ManagedChannel channel, String name, byte[] bytes) {
        MethodDescriptor<byte[], byte[]> method = MethodDescriptor.<byte[], byte[]>newBuilder()
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName(name)
                .setRequestMarshaller(RAW)
                .setResponseMarshaller(RAW)
                .build();
        return ClientCalls.blockingUnaryCall(channel, method, CallOptions.DEFAULT, bytes);
    }

    @Test
    void bytesThatAreNoMessageAreTheCallersFault() {
        StatusRuntimeException refused = catchThrowableOfType(
                StatusRuntimeException.class,
                () -> call(core.channel(), "xos.utility/Login", new byte[] {(byte) 0xff, 1, 2}));

        assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(refused.getStatus().getDescription())
                .contains("xos.utility/Login")
                .doesNotContain("Exception");
        assertThat(core.stranger().call("xos.utility/NoOp")).isNotNull();
    }

    @Test
    void aHugeMessageIsRefusedAndTheConnectionGoesOn() {
        ManagedChannel channel = core.channel();
        StatusRuntimeException refused = catchThrowableOfType(
                StatusRuntimeException.class, () -> call(channel, "xos.utility/Login", new byte[5 * 1024 * 1024]));

        assertThat(refused.getStatus().getCode()).isIn(Status.Code.RESOURCE_EXHAUSTED, Status.Code.CANCELLED);
        assertThat(SchemaClient.of(channel).call("xos.utility/NoOp")).isNotNull();
    }

    @Test
    void healthSaysThatItServes() {
        HealthCheckResponse answer =
                HealthGrpc.newBlockingStub(core.channel()).check(HealthCheckRequest.getDefaultInstance());
        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.ServingStatus.SERVING);
    }

    @Test
    void reflectionShowsTheServicesMadeAtRunTime() throws Exception {
        CompletableFuture<ServerReflectionResponse> names = new CompletableFuture<>();
        CompletableFuture<ServerReflectionResponse> file = new CompletableFuture<>();
        StreamObserver<ServerReflectionRequest> out = ServerReflectionGrpc.newStub(core.channel())
                .serverReflectionInfo(new StreamObserver<>() {
                    @Override
                    public void onNext(ServerReflectionResponse answer) {
                        (answer.hasListServicesResponse() ? names : file).complete(answer);
                    }

                    @Override
                    public void onError(Throwable fault) {
                        names.completeExceptionally(fault);
                        file.completeExceptionally(fault);
                    }

                    @Override
                    public void onCompleted() {}
                });
        out.onNext(ServerReflectionRequest.newBuilder().setListServices("").build());
        out.onNext(ServerReflectionRequest.newBuilder()
                .setFileContainingSymbol("xos.Slice")
                .build());
        assertThat(names.get().getListServicesResponse().getServiceList())
                .extracting(ServiceResponse::getName)
                .contains(
                        "xos.xos",
                        "xos.utility",
                        "xos.dynamicload",
                        "xos.modeldefs",
                        "xos.filetransfer",
                        "grpc.reflection.v1alpha.ServerReflection");
        assertThat(com.google.protobuf.DescriptorProtos.FileDescriptorProto.parseFrom(
                                file.get().getFileDescriptorResponse().getFileDescriptorProto(0))
                        .getName())
                .isEqualTo("xos.proto");
        out.onCompleted();
    }

    @Test
    void plaintextIsForLoopbackOnly() {
        assertThatThrownBy(() -> ServerPort.plaintext(new InetSocketAddress("0.0.0.0", 0)))
                .hasMessageContaining("loopback");
    }

    @Test
    void tlsServesTheSameUnderTheNameThatClientsExpect() throws IOException {
        ManagedChannel channel = NettyChannelBuilder.forAddress(
                        core.host().addresses().get(1))
                .overrideAuthority("xos-core")
                .sslContext(GrpcSslContexts.forClient()
                        .trustManager(certificate.toFile())
                        .build())
                .build();
        try {
            SchemaClient client = SchemaClient.of(channel).as(RunningCore.ADMIN, RunningCore.PASSWORD);
            assertThat(client.call("xos.xos/ListSite").items()).hasSize(1);
        } finally {
            channel.shutdownNow();
        }
    }

    @Test
    void faultsNeverShowTheInsides() {
        StatusRuntimeException status = StatusText.of(new IllegalStateException("secret table x_session"));

        assertThat(status.getStatus().getCode()).isEqualTo(Status.Code.INTERNAL);
        assertThat(status.getStatus().getDescription()).contains("incident").doesNotContain("secret", "Exception");
    }

    @Test
    void longTextsAreCutSoThatClientsTakeTheStatus() {
        for (String letter : List.of("x", "ë", "𝄞", "\n")) {
            String text = StatusText.of(new dev.xproto.sync.store.AccessDeniedException(letter.repeat(50_000)))
                    .getStatus()
                    .getDescription();
            int encoded = 0;
            for (byte unit : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                encoded += unit >= ' ' && unit <= '~' && unit != '%' ? 1 : 3;
            }
            assertThat(encoded).isLessThan(8_000);
            assertThat(text).contains("characters more", "XOSPermissionDenied");
        }
    }
}
