package dev.xproto.server.grpc;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Empty;
import dev.xproto.codegen.proto.ProtoFile;
import dev.xproto.codegen.proto.StaticProtos;
import dev.xproto.server.models.ServedModels;
import dev.xproto.wire.SchemaProtos;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.ProtoFileDescriptorSupplier;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ServerCalls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;

/** Hands out the protos of everything that clients learn of, as text and as descriptors. */
final class SchemaService {
    private static final String NAME = "schema.SchemaService";
    private static final Descriptor SCHEMAS = SchemaProtos.schema().findMessageTypeByName("Schemas");
    private static final Descriptor FILE = SchemaProtos.schema().findMessageTypeByName("ProtoFile");

    private SchemaService() {}

    private record Schema(FileDescriptor getFileDescriptor) implements ProtoFileDescriptorSupplier {}

    /** The service; it answers what there is at the moment. */
    static ServerServiceDefinition of(Supplier<DynamicMessage> current) {
        MethodDescriptor<Empty, DynamicMessage> method = MethodDescriptor.<Empty, DynamicMessage>newBuilder()
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName(MethodDescriptor.generateFullMethodName(NAME, "GetSchema"))
                .setRequestMarshaller(ProtoUtils.marshaller(Empty.getDefaultInstance()))
                .setResponseMarshaller(ProtoUtils.marshaller(DynamicMessage.getDefaultInstance(SCHEMAS)))
                .build();
        io.grpc.ServiceDescriptor descriptor = io.grpc.ServiceDescriptor.newBuilder(NAME)
                .setSchemaDescriptor(new Schema(SchemaProtos.schema()))
                .addMethod(method)
                .build();
        return ServerServiceDefinition.builder(descriptor)
                .addMethod(method, ServerCalls.asyncUnaryCall((request, observer) -> Answers.one(observer, current)))
                .build();
    }

    /** The answer, for those models. */
    static DynamicMessage schemas(ServedModels models) {
        DynamicMessage.Builder schemas = DynamicMessage.newBuilder(SCHEMAS);
        add(schemas, StaticProtos.common(), StaticProtos.text(StaticProtos.COMMON));
        for (FileDescriptor file : SchemaProtos.files()) {
            add(schemas, file, SchemaProtos.text(file.getName()));
        }
        add(schemas, models.file().linked(), models.file().text());
        add(schemas, StaticProtos.options(), StaticProtos.text(StaticProtos.OPTIONS));
        schemas.setField(SCHEMAS.findFieldByName("swagger_from"), ProtoFile.NAME);
        schemas.setField(SCHEMAS.findFieldByName("yang_from"), ProtoFile.NAME);
        return schemas.build();
    }

    private static void add(DynamicMessage.Builder schemas, FileDescriptor file, String text) {
        schemas.addRepeatedField(
                SCHEMAS.findFieldByName("protos"),
                DynamicMessage.newBuilder(FILE)
                        .setField(FILE.findFieldByName("file_name"), file.getName())
                        .setField(FILE.findFieldByName("proto"), text)
                        .setField(FILE.findFieldByName("descriptor"), deflated(withImports(file)))
                        .build());
    }

    /** What a file needs comes before it. */
    private static FileDescriptorSet withImports(FileDescriptor file) {
        Map<String, FileDescriptor> files = new LinkedHashMap<>();
        collect(file, files);
        FileDescriptorSet.Builder set = FileDescriptorSet.newBuilder();
        files.values().forEach(one -> set.addFile(one.toProto()));
        return set.build();
    }

    private static void collect(FileDescriptor file, Map<String, FileDescriptor> files) {
        file.getDependencies().forEach(used -> collect(used, files));
        files.putIfAbsent(file.getName(), file);
    }

    private static ByteString deflated(FileDescriptorSet set) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            set.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ByteString.copyFrom(bytes.toByteArray());
    }
}
