package dev.xproto.integration.remote;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.xproto.sync.model.Schema;
import dev.xproto.wire.SchemaProtos;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The schema as XOS' generators make it: messages of models that aren't synchronized, or have no policies, lack columns. */
final class PythonSchema {
    private static final String FILE = "xos.proto";

    private PythonSchema() {}

    /** Which columns the message of a model lacks, by model. */
    static Map<String, List<String>> lacking(Schema schema) {
        Map<String, List<String>> lacking = new HashMap<>();
        schema.types().forEach(type -> {
            List<String> columns = new ArrayList<>();
            if (type.noSync()) {
                columns.addAll(List.of("backend_status", "backend_code"));
            }
            if (type.noPolicy()) {
                columns.addAll(List.of("policy_status", "policy_code"));
            }
            if (!columns.isEmpty()) {
                lacking.put(type.name(), columns);
            }
        });
        return lacking;
    }

    /** The same answer to {@code GetSchema}, without those columns. */
    static byte[] without(byte[] answer, Map<String, List<String>> lacking) throws InvalidProtocolBufferException {
        Descriptor type = SchemaProtos.schema().findMessageTypeByName("Schemas");
        DynamicMessage schemas = DynamicMessage.parseFrom(type, answer);
        FieldDescriptor protos = type.findFieldByName("protos");
        DynamicMessage.Builder copy = schemas.toBuilder();
        List<DynamicMessage> files = new ArrayList<>();
        for (Object one : (List<?>) schemas.getField(protos)) {
            DynamicMessage file = (DynamicMessage) one;
            FieldDescriptor name = file.getDescriptorForType().findFieldByName("file_name");
            files.add(FILE.equals(file.getField(name)) ? without(file, lacking) : file);
        }
        return copy.setField(protos, files).build().toByteArray();
    }

    private static DynamicMessage without(DynamicMessage file, Map<String, List<String>> lacking) {
        FieldDescriptor field = file.getDescriptorForType().findFieldByName("descriptor");
        try (InflaterInputStream in = new InflaterInputStream(
                        new ByteArrayInputStream(((ByteString) file.getField(field)).toByteArray()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            FileDescriptorSet.Builder set = FileDescriptorSet.parseFrom(in).toBuilder();
            set.getFileBuilderList().forEach(one -> strip(one, lacking));
            try (OutputStream out = new DeflaterOutputStream(bytes)) {
                set.build().writeTo(out);
            }
            return file.toBuilder()
                    .setField(field, ByteString.copyFrom(bytes.toByteArray()))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The choices that the columns were the only members of go, too, so the numbers of those behind them shrink. */
    private static void strip(FileDescriptorProto.Builder file, Map<String, List<String>> lacking) {
        for (DescriptorProto.Builder message : file.getMessageTypeBuilderList()) {
            List<String> columns = lacking.getOrDefault(message.getName(), List.of());
            for (int at = message.getFieldCount() - 1; at >= 0; at--) {
                if (columns.contains(message.getField(at).getName())) {
                    int choice = message.getField(at).getOneofIndex();
                    message.removeField(at);
                    message.removeOneofDecl(choice);
                    message.getFieldBuilderList().stream()
                            .filter(field -> field.hasOneofIndex() && field.getOneofIndex() > choice)
                            .forEach(field -> field.setOneofIndex(field.getOneofIndex() - 1));
                }
            }
        }
    }
}
