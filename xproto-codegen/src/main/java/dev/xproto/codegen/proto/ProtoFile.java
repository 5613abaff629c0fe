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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code xos} service and its messages, as existing clients know them: a message for each model that has objects, and
 * six methods. Made from the graph alone; protobuf's own library, which takes longer to load than all this to make, is only
 * asked by those who want descriptors. Safe for use by many threads.
 */
public final class ProtoFile {
    /** What the file is called. */
    public static final String NAME = "xos.proto";

    /** The package of everything in it. */
    public static final String PACKAGE = "xos";

    static final String SYNTAX = "proto3";
    static final List<String> IMPORTS = List.of(
            "google/protobuf/empty.proto", "google/api/annotations.proto", StaticProtos.COMMON, StaticProtos.OPTIONS);

    /** How a route of HTTP says that the body is the whole message. */
    static final String WHOLE_BODY = "*";

    private final List<ProtoMessage> messages = new ArrayList<>();
    private final List<ProtoMethod> methods = new ArrayList<>();
    private final ProtoDocs docs;
    private @Nullable FileDescriptor linked;

    private ProtoFile(ModelGraph graph) {
        NumberIndex numbers = NumberIndex.of(graph);
        for (Model model : WireNames.served(graph)) {
            messages.add(ModelMessage.of(model, numbers));
            messages.add(ModelMessage.many(model));
            methods.addAll(XosService.methods(model));
        }
        this.docs = ProtoDocs.of(graph);
    }

    /** The file of the graph. */
    public static ProtoFile of(ModelGraph graph) {
        return graph.index(ProtoFile.class, ProtoFile::new);
    }

    /**
     * The descriptor.
     *
     * @throws IllegalArgumentException the models can't be said in protobuf; {@link ProtoNames} tells why, in full
     */
    public FileDescriptorProto descriptor() {
        return linked().toProto();
    }

    /**
     * The descriptor, linked with those that it imports: the same one at every call.
     *
     * @throws IllegalArgumentException the models can't be said in protobuf; {@link ProtoNames} tells why, in full
     */
    public synchronized FileDescriptor linked() {
        FileDescriptor known = linked;
        if (known == null) {
            known = link(ProtoDescriptor.of(messages, methods));
            linked = known;
        }
        return known;
    }

    /** The text, which compiles to the descriptor; for old compilers too. */
    public String text() {
        return ProtoPrinter.print(messages, methods, docs);
    }

    static String typeName(String message) {
        return "." + PACKAGE + "." + message;
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
