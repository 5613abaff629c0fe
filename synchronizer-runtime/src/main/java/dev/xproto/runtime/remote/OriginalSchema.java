package dev.xproto.runtime.remote;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.wire.ModelCodec;
import dev.xproto.wire.SchemaProtos;
import dev.xproto.wire.proto.XosOptionsProto;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The models of a core of XOS, as its descriptors show them at one moment. Immutable.
 *
 * @param schema as rows
 * @param models how their objects look on the wire, by name
 */
record OriginalSchema(Schema schema, Map<String, Wire> models) {
    private static final String FILE = "xos.proto";
    private static final String GET = "Get";
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** Copies the models. */
    OriginalSchema {
        models = Map.copyOf(models);
    }

    /**
     * How objects of a model look on the wire.
     *
     * @param codec rows as messages, and back
     * @param many the message of a list of them
     */
    record Wire(ModelCodec codec, Descriptor many) {
        /** The field of that message that has the objects. */
        FieldDescriptor items() {
            return many.findFieldByName("items");
        }
    }

    /** The models in the answer to {@code GetSchema}. */
    static OriginalSchema read(DynamicMessage answer) throws IOException {
        FileDescriptor file = linked(descriptors(answer));
        ServiceDescriptor service = file.findServiceByName("xos");
        if (service == null) {
            throw new IOException("`" + FILE + "` has no service `xos`");
        }
        Map<String, Descriptor> messages = new LinkedHashMap<>();
        for (MethodDescriptor method : service.getMethods()) {
            if (method.getName().startsWith(GET)) {
                messages.put(method.getName().substring(GET.length()), method.getOutputType());
            }
        }
        List<RowType> types = new OriginalTypes(messages).types();
        Map<String, Wire> models = new LinkedHashMap<>();
        for (RowType type : types) {
            Descriptor message = messages.get(type.name());
            MethodDescriptor list = service.findMethodByName("List" + type.name());
            if (message != null && list != null) {
                models.put(type.name(), new Wire(new ModelCodec(message, type), list.getOutputType()));
            }
        }
        return new OriginalSchema(new Schema(version(answer), types), models);
    }

    private static String version(DynamicMessage answer) {
        return Integer.toHexString(answer.toByteString().hashCode());
    }

    /** How objects of that model look. */
    Optional<Wire> find(String model) {
        return Optional.ofNullable(models.get(model));
    }

    private static FileDescriptorSet descriptors(DynamicMessage answer) throws IOException {
        Descriptor type = SchemaProtos.schema().findMessageTypeByName("Schemas");
        Object files = answer.getField(type.findFieldByName("protos"));
        for (Object one : (List<?>) files) {
            DynamicMessage file = (DynamicMessage) one;
            Descriptor fileType = file.getDescriptorForType();
            if (FILE.equals(file.getField(fileType.findFieldByName("file_name")))) {
                return inflated((ByteString) file.getField(fileType.findFieldByName("descriptor")));
            }
        }
        throw new IOException("there is no `" + FILE + "`");
    }

    private static FileDescriptorSet inflated(ByteString deflated) throws IOException {
        ExtensionRegistry options = ExtensionRegistry.newInstance();
        XosOptionsProto.registerAllExtensions(options);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated.toByteArray()))) {
            byte[] bytes = in.readNBytes((int) MOST_BYTES);
            return FileDescriptorSet.parseFrom(bytes, options);
        }
    }

    private static FileDescriptor linked(FileDescriptorSet set) throws IOException {
        Map<String, FileDescriptorProto> files = new HashMap<>();
        set.getFileList().forEach(file -> files.put(file.getName(), file));
        return linked(FILE, files, new HashMap<>(), 0);
    }

    private static FileDescriptor linked(
            String name, Map<String, FileDescriptorProto> files, Map<String, FileDescriptor> done, int depth)
            throws IOException {
        FileDescriptor known = done.get(name);
        if (known != null) {
            return known;
        }
        @Nullable FileDescriptorProto file = files.get(name);
        if (file == null || depth > files.size()) {
            throw new IOException("there is no `" + name + "` to import");
        }
        FileDescriptor[] imports = new FileDescriptor[file.getDependencyCount()];
        for (int i = 0; i < imports.length; i++) {
            imports[i] = linked(file.getDependency(i), files, done, depth + 1);
        }
        try {
            FileDescriptor linked = FileDescriptor.buildFrom(file, imports);
            done.put(name, linked);
            return linked;
        } catch (DescriptorValidationException e) {
            throw new IOException("`" + name + "` can't be understood: " + e.getMessage(), e);
        }
    }
}
