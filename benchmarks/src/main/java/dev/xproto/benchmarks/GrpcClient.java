package dev.xproto.benchmarks;

import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Empty;
import com.google.protobuf.Message;
import dev.xproto.codegen.proto.StaticProtos;
import dev.xproto.server.models.ServedModel;
import dev.xproto.server.models.ServedModels;
import dev.xproto.wire.proto.LoadModelsRequest;
import dev.xproto.wire.proto.Xproto;
import dev.xproto.wire.proto.dynamicloadGrpc;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.net.InetSocketAddress;
import java.util.List;

/** Calls services of a core as clients with generated stubs do, over one connection. */
final class GrpcClient implements AutoCloseable {
    private final ManagedChannel channel;
    private final Channel logged;
    private final ServedModels models;
    private final ServedModel model;

    GrpcClient(InetSocketAddress address, ServedModels models, String authorization) {
        channel = NettyChannelBuilder.forAddress(address).usePlaintext().build();
        Metadata headers = new Metadata();
        headers.put(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER), authorization);
        logged = ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(headers));
        this.models = models;
        model = models.find("Service").orElseThrow();
    }

    private <Q extends Message, A extends Message> A call(String name, Q request, A answer) {
        MethodDescriptor<Q, A> method = MethodDescriptor.<Q, A>newBuilder()
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName("xos.xos/" + name)
                .setRequestMarshaller(ProtoUtils.marshaller(request))
                .setResponseMarshaller(ProtoUtils.marshaller(answer))
                .build();
        return ClientCalls.blockingUnaryCall(logged, method, CallOptions.DEFAULT, request);
    }

    private DynamicMessage one(Object... fields) {
        return message(model, fields);
    }

    private static DynamicMessage message(ServedModel model, Object... fields) {
        var type = model.codec().descriptor();
        DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
        for (int at = 0; at < fields.length; at += 2) {
            message.setField(type.findFieldByName((String) fields[at]), fields[at + 1]);
        }
        return message.build();
    }

    private DynamicMessage ofCommon(String type, Object... fields) {
        var descriptor = StaticProtos.common().findMessageTypeByName(type);
        DynamicMessage.Builder message = DynamicMessage.newBuilder(descriptor);
        for (int at = 0; at < fields.length; at += 2) {
            var field = descriptor.findFieldByName((String) fields[at]);
            if (field.isRepeated()) {
                message.addRepeatedField(field, fields[at + 1]);
            } else {
                message.setField(field, fields[at + 1]);
            }
        }
        return message.build();
    }

    void get(int id) {
        call("GetService", ofCommon("ID", "id", id), one());
    }

    void filter(String name) {
        DynamicMessage element = ofCommon("QueryElement", "name", "name", "sValue", name);
        call("FilterService", ofCommon("Query", "elements", element), DynamicMessage.getDefaultInstance(model.many()));
    }

    /** The ids of all services. */
    int[] list() {
        DynamicMessage all =
                call("ListService", Empty.getDefaultInstance(), DynamicMessage.getDefaultInstance(model.many()));
        List<?> items = (List<?>) all.getField(model.many().findFieldByName("items"));
        return items.stream()
                .map(DynamicMessage.class::cast)
                .mapToInt(item -> id(item))
                .toArray();
    }

    int create(String name) {
        return id(call("CreateService", one("name", name), one()));
    }

    private int id(DynamicMessage service) {
        return (Integer) service.getField(model.codec().descriptor().findFieldByName("id"));
    }

    void delete(int id) {
        call("DeleteService", ofCommon("ID", "id", id), Empty.getDefaultInstance());
    }

    void update(int id, String text) {
        call("UpdateService", one("id", id, "description", text), one());
    }

    void firstObject(String name) {
        ServedModel other = models.find(name).orElseThrow();
        call("Create" + name, message(other, "label", "first"), message(other));
    }

    void load(String name, String text) {
        LoadModelsRequest request = LoadModelsRequest.newBuilder()
                .setName(name)
                .setVersion("1")
                .addXprotos(Xproto.newBuilder().setFilename(name + ".xproto").setContents(text))
                .build();
        dynamicloadGrpc.newBlockingStub(logged).loadModels(request);
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }
}
