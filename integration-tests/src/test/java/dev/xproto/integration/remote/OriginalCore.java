package dev.xproto.integration.remote;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.xproto.codegen.proto.ProtoFile;
import dev.xproto.store.security.Caller;
import dev.xproto.wire.proto.Query;
import io.grpc.CallOptions;
import io.grpc.ClientInterceptors;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.HandlerRegistry;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerMethodDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A core as XOS' own is, for those who call it: it has no calls of ours, knows new models only after it was away, refuses a
 * filter that asks for nothing, says UNKNOWN in Python's words where ours says what is wrong, names generated classes among
 * those of an object, and shows no text beyond ASCII, nor objects whose messages lack columns. It writes down every call. Behind
 * it one of ours does the work.
 */
final class OriginalCore implements AutoCloseable {
    private static final Metadata.Key<String> AUTHORIZATION = key("authorization");
    private static final List<String> BESIDE =
            List.of("caller_kind", "is_sync_save", "is_policy_save", "always_update_timestamp", "update_fields");
    private static final Context.Key<Metadata> HEADERS = Context.key("headers");

    /** A schema with one file, whose content is no descriptor. */
    private static final byte[] GARBLED = {0x0a, 0x05, 0x1a, 0x03, 1, 2, 3};

    private static final String GET_SCHEMA = "schema.SchemaService/GetSchema";

    private final ServedTestCore behind;
    private final ManagedChannel channel;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private int port;
    private @Nullable Server server;
    private byte @Nullable [] schema;
    private volatile boolean garbledSchema;
    private volatile @Nullable Held held;

    /**
     * A call.
     *
     * @param method without the service, such as {@code UpdateSite}
     * @param request what was sent, by name of the field; as text
     * @param beside what was sent beside it and matters
     */
    record Call(String method, Map<String, String> request, Map<String, String> beside) {
        @Override
        public String toString() {
            return method + request + beside;
        }
    }

    /** An answer that is ready, and stays away. */
    static final class Held {
        private final Predicate<Call> wanted;
        private final CountDownLatch ready = new CountDownLatch(1);
        private final CountDownLatch free = new CountDownLatch(1);

        private Held(Predicate<Call> wanted) {
            this.wanted = wanted;
        }

        /** Whether it is ready by now, or in a moment. */
        boolean isReady() throws InterruptedException {
            return ready.await(50, TimeUnit.MILLISECONDS);
        }

        void letGo() {
            free.countDown();
        }
    }

    OriginalCore(ServedTestCore behind) throws IOException {
        this.behind = behind;
        this.channel = NettyChannelBuilder.forAddress("127.0.0.1", behind.port())
                .usePlaintext()
                .build();
        start();
    }

    private static Metadata.Key<String> key(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    void start() throws IOException {
        schema = null;
        server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .intercept(new KeepsHeaders())
                .fallbackHandlerRegistry(new Everything())
                .build()
                .start();
        port = server.getPort();
    }

    /** As it does some seconds after models were loaded. */
    void goAway() throws InterruptedException {
        if (server != null) {
            server.shutdownNow().awaitTermination();
        }
    }

    String endpoint() {
        return "127.0.0.1:" + port;
    }

    List<Call> calls(Predicate<Call> wanted) {
        return calls.stream().filter(wanted).toList();
    }

    /** Waits for such a call. */
    Call await(Predicate<Call> wanted) throws InterruptedException {
        synchronized (calls) {
            for (int tries = 0; tries < 300; tries++) {
                for (Call call : calls) {
                    if (wanted.test(call)) {
                        return call;
                    }
                }
                calls.wait(100);
            }
        }
        throw new AssertionError("no such call among " + calls);
    }

    void forget() {
        calls.clear();
    }

    /** From now on, or no longer, it tells of its models in a way that nobody understands. */
    void garbleSchema(boolean now) {
        garbledSchema = now;
    }

    /** What is answered to the next such call stays away until it is let go. */
    Held hold(Predicate<Call> wanted) {
        Held made = new Held(wanted);
        held = made;
        return made;
    }

    private void hold(Call call) {
        Held holding = held;
        if (holding != null && holding.wanted.test(call)) {
            holding.ready.countDown();
            try {
                holding.free.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class KeepsHeaders implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            return Contexts.interceptCall(Context.current().withValue(HEADERS, headers), call, headers, next);
        }
    }

    private final class Everything extends HandlerRegistry {
        @Override
        public @Nullable ServerMethodDefinition<?, ?> lookupMethod(String name, @Nullable String authority) {
            if (name.startsWith("xproto.")) {
                return null;
            }
            MethodDescriptor<byte[], byte[]> method = RawBytes.method(MethodType.UNARY, name);
            return ServerMethodDefinition.create(
                    method, ServerCalls.asyncUnaryCall((request, observer) -> serve(method, request, observer)));
        }
    }

    /** A call is written down when it was done, so that whoever waits for it finds what it did. */
    private void serve(MethodDescriptor<byte[], byte[]> method, byte[] request, StreamObserver<byte[]> observer) {
        Metadata headers = HEADERS.get();
        String name = method.getFullMethodName();
        try {
            byte[] answer;
            try {
                answer = answer(method, request, headers);
            } finally {
                hold(note(name, request, headers));
            }
            observer.onNext(answer);
            observer.onCompleted();
        } catch (StatusRuntimeException e) {
            observer.onError(asItSays(name, e));
        } catch (InvalidProtocolBufferException e) {
            observer.onError(Status.INTERNAL.withCause(e).asRuntimeException());
        }
    }

    private byte[] answer(MethodDescriptor<byte[], byte[]> method, byte[] request, Metadata headers)
            throws InvalidProtocolBufferException {
        String name = method.getFullMethodName();
        if (name.startsWith("xos.xos/Filter") && asksForNothing(request)) {
            throw Status.UNKNOWN
                    .withDescription("Exception calling application: reduce() of empty sequence with no initial value")
                    .asRuntimeException();
        }
        byte[] known = schema;
        if (name.equals(GET_SCHEMA)) {
            if (garbledSchema) {
                return GARBLED;
            }
            schema = known == null ? PythonSchema.without(forward(method, request, headers), lacking()) : known;
            return Objects.requireNonNull(schema);
        }
        byte[] answer = forward(method, request, headers);
        if (name.startsWith("xos.xos/") && !name.startsWith("xos.xos/Delete")) {
            String call = name.substring("xos.xos/".length());
            DynamicMessage reply = DynamicMessage.parseFrom(
                    protocol().findServiceByName("xos").findMethodByName(call).getOutputType(), answer);
            Optional<String> fault = PythonForms.fault(reply, lacking());
            if (fault.isPresent()) {
                throw Status.UNKNOWN
                        .withDescription("Exception calling application: " + fault.get())
                        .asRuntimeException();
            }
            return PythonForms.withDeclarations(reply).toByteArray();
        }
        return answer;
    }

    private Map<String, List<String>> lacking() {
        return PythonSchema.lacking(behind.serving().core().store(Caller.CORE).schema());
    }

    /** The messages and calls of the models that there are. */
    private FileDescriptor protocol() {
        return ProtoFile.of(behind.serving().core().engine().catalog().graph()).linked();
    }

    private static boolean asksForNothing(byte[] request) throws InvalidProtocolBufferException {
        Query query = Query.parseFrom(request);
        return query.getKind() == Query.QueryKind.DEFAULT && query.getElementsCount() == 0;
    }

    private byte[] forward(MethodDescriptor<byte[], byte[]> method, byte[] request, Metadata headers) {
        Metadata passed = new Metadata();
        List<String> names = new ArrayList<>(BESIDE);
        names.add(AUTHORIZATION.name());
        for (String name : names) {
            Iterable<String> values = headers.getAll(key(name));
            if (values != null) {
                values.forEach(value -> passed.put(key(name), value));
            }
        }
        return ClientCalls.blockingUnaryCall(
                ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(passed)),
                method,
                CallOptions.DEFAULT,
                request);
    }

    /** Most of what goes wrong is UNKNOWN there, in the words of Python. */
    private static StatusRuntimeException asItSays(String name, StatusRuntimeException ours) {
        Status.Code code = ours.getStatus().getCode();
        boolean invalid = name.startsWith("xos.xos/") && code == Status.Code.INVALID_ARGUMENT;
        boolean nothing = name.startsWith("xos.xos/Delete") && code == Status.Code.NOT_FOUND;
        if (!invalid && !nothing) {
            return ours.getStatus().asRuntimeException();
        }
        String words = invalid
                ? PythonForms.dictionary(String.valueOf(ours.getStatus().getDescription()))
                : name.substring("xos.xos/Delete".length()) + " matching query does not exist.";
        return Status.UNKNOWN
                .withDescription("Exception calling application: " + words)
                .asRuntimeException();
    }

    private Call note(String name, byte[] request, Metadata headers) throws InvalidProtocolBufferException {
        String method = name.substring(name.indexOf('/') + 1);
        Map<String, String> beside = new TreeMap<>();
        for (String one : BESIDE) {
            String value = headers.get(key(one));
            if (value != null) {
                beside.put(one, value);
            }
        }
        Call call = new Call(method, request(name, method, request), beside);
        synchronized (calls) {
            calls.add(call);
            calls.notifyAll();
        }
        return call;
    }

    private Map<String, String> request(String name, String method, byte[] request)
            throws InvalidProtocolBufferException {
        Map<String, String> fields = new TreeMap<>();
        if (!name.startsWith("xos.xos/")) {
            return fields;
        }
        if (method.startsWith("Filter")) {
            Query query = Query.parseFrom(request);
            fields.put("kind", query.getKind().name());
            query.getElementsList()
                    .forEach(element -> fields.put(
                            element.getName(),
                            element.getOperator()
                                    + (element.getInvert() ? " not " : " ")
                                    + (element.hasSValue()
                                            ? element.getSValue()
                                            : String.valueOf(element.getIValue()))));
            return fields;
        }
        Descriptor type = method.startsWith("Update") || method.startsWith("Create")
                ? protocol().findMessageTypeByName(method.substring("Update".length()))
                : dev.xproto.wire.proto.ID.getDescriptor();
        for (Map.Entry<FieldDescriptor, Object> field :
                DynamicMessage.parseFrom(type, request).getAllFields().entrySet()) {
            fields.put(field.getKey().getName(), String.valueOf(field.getValue()));
        }
        fields.remove("class_names");
        fields.remove("self_content_type_id");
        return fields;
    }

    @Override
    public void close() {
        Held holding = held;
        if (holding != null) {
            holding.letGo();
        }
        try {
            goAway();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        channel.shutdownNow();
    }
}
