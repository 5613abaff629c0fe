package dev.xproto.wire;

import com.google.api.AnnotationsProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.EmptyProto;
import dev.xproto.wire.proto.DynamicLoadProto;
import dev.xproto.wire.proto.FileTransferProto;
import dev.xproto.wire.proto.ModelDefsProto;
import dev.xproto.wire.proto.UtilityProto;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts of the services that are the same whatever the models, and the service that hands out texts. Thread-safe. */
public final class SchemaProtos {
    private static final String TEXTS = "/META-INF/xproto/wire/";
    private static final String SCHEMA = "/META-INF/xproto/schema/schema.desc";
    private static final FileDescriptor SCHEMA_FILE = readSchema();

    private SchemaProtos() {}

    /** The services that clients learn of, by file name. */
    public static List<FileDescriptor> files() {
        return List.of(
                DynamicLoadProto.getDescriptor(),
                FileTransferProto.getDescriptor(),
                ModelDefsProto.getDescriptor(),
                UtilityProto.getDescriptor());
    }

    /**
     * The text of one of {@link #files}.
     *
     * @param name such as {@code utility.proto}
     */
    public static String text(String name) {
        try {
            return new String(bytes(TEXTS + name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of the service that hands out the others; not among them. */
    public static FileDescriptor schema() {
        return SCHEMA_FILE;
    }

    private static FileDescriptor readSchema() {
        try {
            FileDescriptorSet set = FileDescriptorSet.parseFrom(bytes(SCHEMA));
            FileDescriptor[] uses = {EmptyProto.getDescriptor(), AnnotationsProto.getDescriptor()};
            return FileDescriptor.buildFrom(
                    set.getFileList().stream()
                            .filter(file -> file.getName().equals("schema.proto"))
                            .findFirst()
                            .orElseThrow(),
                    uses);
        } catch (IOException | DescriptorValidationException e) {
            throw new IllegalStateException("the jar of " + SchemaProtos.class.getName() + " is damaged", e);
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = SchemaProtos.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no resource " + resource);
            }
            return in.readAllBytes();
        }
    }
}
