package dev.xproto.codegen.proto;

import com.google.api.AnnotationsProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.EmptyProto;
import dev.xproto.codegen.naming.WireNames;
import dev.xproto.parser.index.NumberIndex;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.List;

/**
 * The {@code xos} service and its messages, as existing clients know them: a message for each model that has objects, and
 * six methods. Made from the graph alone. Immutable; safe for use by many threads.
 */
public final class ProtoFile {
    /** What the file is called. */
    public static final String NAME = "xos.proto";

    /** The package of everything in it. */
    public static final String PACKAGE = "xos";

    private final FileDescriptor linked;
    private final ProtoDocs docs;

    private ProtoFile(ModelGraph graph) {
        this.linked = link(make(graph));
        this.docs = ProtoDocs.of(graph);
    }

    /**
     * The file of the graph.
     *
     * @throws IllegalArgumentException the models can't be said in protobuf; {@link ProtoNames} tells why, in full
     */
    public static ProtoFile of(ModelGraph graph) {
        return graph.index(ProtoFile.class, ProtoFile::new);
    }

    /** The descriptor. */
    public FileDescriptorProto descriptor() {
        return linked.toProto();
    }

    /** The descriptor, linked with those that it imports. */
    public FileDescriptor linked() {
        return linked;
    }

    /** The text, which compiles to the descriptor; for old compilers too. */
    public String text() {
        return ProtoPrinter.print(linked.toProto(), docs);
    }

    static String typeName(String message) {
        return "." + PACKAGE + "." + message;
    }

    private static FileDescriptorProto make(ModelGraph graph) {
        FileDescriptorProto.Builder file = FileDescriptorProto.newBuilder()
                .setName(NAME)
                .setPackage(PACKAGE)
                .setSyntax("proto3")
                .addDependency("google/protobuf/empty.proto")
                .addDependency("google/api/annotations.proto")
                .addDependency(StaticProtos.COMMON)
                .addDependency(StaticProtos.OPTIONS);
        List<Model> models = WireNames.served(graph);
        NumberIndex numbers = NumberIndex.of(graph);
        for (Model model : models) {
            file.addMessageType(ModelMessage.of(model, numbers)).addMessageType(ModelMessage.many(model));
        }
        return file.addService(XosService.of(models)).build();
    }

    private static FileDescriptor link(FileDescriptorProto file) {
        FileDescriptor[] uses = {
            EmptyProto.getDescriptor(), AnnotationsProto.getDescriptor(), StaticProtos.common(), StaticProtos.options()
        };
        try {
            return FileDescriptor.buildFrom(file, uses);
        } catch (DescriptorValidationException e) {
            throw new IllegalArgumentException("the models can't be said in protobuf: " + e.getMessage(), e);
        }
    }
}
