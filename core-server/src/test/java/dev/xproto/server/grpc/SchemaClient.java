package dev.xproto.server.grpc;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Empty;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/**
 * A client that knows of the core only what it says of itself: it asks for the schema, reads the descriptors in it, and
 * calls by name. Of the schema's own message it knows the numbers, as any client does.
 */
final class SchemaClient {
    private final Channel channel;
    private final Map<String, FileDescriptor> files = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private SchemaClient(Channel channel) {
        this.channel = channel;
    }

    static SchemaClient of(ManagedChannel channel) {
        SchemaClient client = new SchemaClient(channel);
        client.readSchema();
        return client;
    }

    /** The same client, with those headers on every call. */
    SchemaClient with(String... headers) {
        Metadata metadata = new Metadata();
        for (int at = 0; at < headers.length; at += 2) {
            metadata.put(Metadata.Key.of(headers[at], Metadata.ASCII_STRING_MARSHALLER), headers[at + 1]);
        }
        SchemaClient other = new SchemaClient(
                ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(metadata)));
        other.files.putAll(files);
        other.texts.putAll(texts);
        return other;
    }

    /** With the headers of this client. */
    Channel channel() {
        return channel;
    }

    SchemaClient as(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    void readSchema() {
        io.grpc.MethodDescriptor<Empty, DynamicMessage> method = unary(
                "schema.SchemaService/GetSchema",
                Empty.getDefaultInstance(),
                DynamicMessage.getDefaultInstance(Empty.getDescriptor()));
        DynamicMessage raw =
                ClientCalls.blockingUnaryCall(channel, method, CallOptions.DEFAULT, Empty.getDefaultInstance());
        try {
            for (ByteString file : raw.getUnknownFields().getField(1).getLengthDelimitedList()) {
                UnknownFieldSet fields = UnknownFieldSet.parseFrom(file);
                String name = fields.getField(1).getLengthDelimitedList().get(0).toStringUtf8();
                texts.put(
                        name, fields.getField(2).getLengthDelimitedList().get(0).toStringUtf8());
                ByteString descriptor =
                        fields.getField(3).getLengthDelimitedList().get(0);
                files.put(name, link(name, inflate(descriptor)));
            }
        } catch (IOException | com.google.protobuf.Descriptors.DescriptorValidationException e) {
            throw new AssertionError("the schema can't be read", e);
        }
    }

    private static FileDescriptorSet inflate(ByteString deflated) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated.toByteArray()))) {
            return FileDescriptorSet.parseFrom(in);
        }
    }

    private static FileDescriptor link(String wanted, FileDescriptorSet set)
            throws com.google.protobuf.Descriptors.DescriptorValidationException {
        Map<String, FileDescriptor> known = new HashMap<>();
        for (FileDescriptorProto file : set.getFileList()) {
            FileDescriptor[] uses = file.getDependencyList().stream()
                    .map(name -> Objects.requireNonNull(known.get(name), name))
                    .toArray(FileDescriptor[]::new);
            known.put(file.getName(), FileDescriptor.buildFrom(file, uses));
        }
        return Objects.requireNonNull(known.get(wanted));
    }

    Map<String, String> texts() {
        return texts;
    }

    FileDescriptor file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /** Calls a unary method, such as {@code xos.xos/GetSlice}, with what the fields say. */
    Answer call(String fullName, Object... fields) {
        MethodDescriptor method = method(fullName);
        DynamicMessage request = message(method.getInputType(), fields);
        DynamicMessage answer = ClientCalls.blockingUnaryCall(
                channel,
                unary(fullName, request, DynamicMessage.getDefaultInstance(method.getOutputType())),
                CallOptions.DEFAULT,
                request);
        return new Answer(answer);
    }

    MethodDescriptor method(String fullName) {
        String[] parts = fullName.split("/", -1);
        for (FileDescriptor file : files.values()) {
            for (ServiceDescriptor service : file.getServices()) {
                MethodDescriptor method =
                        service.getFullName().equals(parts[0]) ? service.findMethodByName(parts[1]) : null;
                if (method != null) {
                    return method;
                }
            }
        }
        throw new AssertionError("the schema has no " + fullName);
    }

    static <A extends Message, Q extends Message> io.grpc.MethodDescriptor<Q, A> unary(
            String name, Q request, A answer) {
        return io.grpc.MethodDescriptor.<Q, A>newBuilder()
                .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
                .setFullMethodName(name)
                .setRequestMarshaller(ProtoUtils.marshaller(request))
                .setResponseMarshaller(ProtoUtils.marshaller(answer))
                .build();
    }

    private static DynamicMessage message(Descriptor type, Object... fields) {
        DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
        for (int at = 0; at < fields.length; at += 2) {
            FieldDescriptor field = Objects.requireNonNull(
                    type.findFieldByName((String) fields[at]), () -> type.getName() + " lacks a field");
            Object value = fields[at + 1];
            if (field.isRepeated()) {
                for (Object item : (List<?>) value) {
                    message.addRepeatedField(field, single(field, item));
                }
            } else {
                message.setField(field, single(field, value));
            }
        }
        return message.build();
    }

    private static Object single(FieldDescriptor field, Object value) {
        if (field.getJavaType() == FieldDescriptor.JavaType.ENUM) {
            return field.getEnumType().findValueByName((String) value);
        }
        if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
            return message(field.getMessageType(), ((List<?>) value).toArray());
        }
        return value;
    }

    /** What came back. */
    record Answer(DynamicMessage message) {
        boolean has(String field) {
            return message.hasField(field(field));
        }

        Object get(String name) {
            return message.getField(field(name));
        }

        int id() {
            return (Integer) get("id");
        }

        List<Answer> items() {
            return ((List<?>) get("items"))
                    .stream().map(item -> new Answer((DynamicMessage) item)).toList();
        }

        private FieldDescriptor field(String name) {
            return Objects.requireNonNull(message.getDescriptorForType().findFieldByName(name), name);
        }
    }
}
