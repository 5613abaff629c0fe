package dev.xproto.server.grpc;

import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Empty;
import com.google.protobuf.Message;
import dev.xproto.codegen.proto.ProtoFile;
import dev.xproto.server.models.ServedModel;
import dev.xproto.server.models.ServedModels;
import dev.xproto.wire.proto.ID;
import dev.xproto.wire.proto.Query;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.ProtoFileDescriptorSupplier;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ServerCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the service of all models, of descriptors alone. */
final class ModelService {
    private static final String NAME = ProtoFile.PACKAGE + ".xos";

    private ModelService() {}

    private record Schema(FileDescriptor file) implements ProtoFileDescriptorSupplier {
        @Override
        public FileDescriptor getFileDescriptor() {
            return file;
        }
    }

    private record Call<Q extends Message, A extends Message>(MethodDescriptor<Q, A> descriptor, Function<Q, A> work) {}

    static ServerServiceDefinition of(ServedModels models, CallStores stores, int mostObjects) {
        FileDescriptor file = models.file().linked();
        ServiceDescriptor service = file.getServices().get(0);
        if (!service.getFullName().equals(NAME)) {
            throw new IllegalStateException("the first service is " + service.getFullName());
        }
        List<Call<?, ?>> calls = new ArrayList<>();
        for (ServedModel model : models.all()) {
            calls.addAll(callsOf(model, stores, mostObjects));
        }
        io.grpc.ServiceDescriptor.Builder descriptor =
                io.grpc.ServiceDescriptor.newBuilder(NAME).setSchemaDescriptor(new Schema(file));
        calls.forEach(call -> descriptor.addMethod(call.descriptor()));
        ServerServiceDefinition.Builder definition = ServerServiceDefinition.builder(descriptor.build());
        calls.forEach(call -> add(definition, call));
        return definition.build();
    }

    private static List<Call<?, ?>> callsOf(ServedModel model, CallStores stores, int mostObjects) {
        ModelCalls calls = new ModelCalls(stores, model, mostObjects);
        String name = model.name();
        DynamicMessage one = DynamicMessage.getDefaultInstance(model.codec().descriptor());
        DynamicMessage many = DynamicMessage.getDefaultInstance(model.many());
        ID id = ID.getDefaultInstance();
        Empty empty = Empty.getDefaultInstance();
        return List.of(
                call("List" + name, empty, many, request -> calls.list()),
                call("Filter" + name, Query.getDefaultInstance(), many, calls::filter),
                call("Get" + name, id, one, calls::get),
                call("Create" + name, one, one, calls::create),
                call("Update" + name, one, one, calls::update),
                call("Delete" + name, id, empty, calls::delete));
    }

    private static <Q extends Message, A extends Message> Call<Q, A> call(
            String name, Q request, A answer, Function<Q, A> work) {
        return new Call<>(
                MethodDescriptor.<Q, A>newBuilder()
                        .setType(MethodDescriptor.MethodType.UNARY)
                        .setFullMethodName(MethodDescriptor.generateFullMethodName(NAME, name))
                        .setRequestMarshaller(ProtoUtils.marshaller(request))
                        .setResponseMarshaller(ProtoUtils.marshaller(answer))
                        .build(),
                work);
    }

    private static <Q extends Message, A extends Message> void add(
            ServerServiceDefinition.Builder definition, Call<Q, A> call) {
        definition.addMethod(
                call.descriptor(),
                ServerCalls.asyncUnaryCall((request, observer) ->
                        Answers.one(observer, () -> call.work().apply(request))));
    }
}
