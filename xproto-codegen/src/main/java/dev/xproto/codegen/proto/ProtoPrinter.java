package dev.xproto.codegen.proto;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints the parts of protobuf that {@link ProtoFile} uses, in the proto3 of 2016: a client's compiler may be that old.
 */
final class ProtoPrinter {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final FileDescriptorProto file;
    private final ProtoDocs docs;

    private ProtoPrinter(FileDescriptorProto file, ProtoDocs docs) {
        this.file = file;
        this.docs = docs;
    }

    static String print(FileDescriptorProto file, ProtoDocs docs) {
        return new ProtoPrinter(file, docs).file();
    }

    private String file() {
        line(0, "syntax = \"" + file.getSyntax() + "\";");
        line(0, "");
        line(0, "package " + file.getPackage() + ";");
        line(0, "");
        file.getDependencyList().forEach(name -> line(0, "import \"" + name + "\";"));
        line(0, "");
        line(
                0,
                "// Every field that can be absent is in a oneof of its own: what isn't set isn't sent, what is zero is.");
        file.getMessageTypeList().forEach(this::message);
        file.getServiceList().forEach(this::service);
        return out.toString();
    }

    private void message(DescriptorProto message) {
        line(0, "");
        comment(0, message.getName());
        line(0, "message " + message.getName() + " {");
        OptionText.of(message.getOptions()).forEach(option -> line(1, "option " + option + ";"));
        for (FieldDescriptorProto field : message.getFieldList()) {
            field(message, field);
        }
        line(0, "}");
    }

    private void field(DescriptorProto message, FieldDescriptorProto field) {
        String commented = message.getName() + "." + field.getName();
        if (!field.hasOneofIndex()) {
            comment(1, commented);
            line(1, text(field));
            return;
        }
        line(1, "oneof " + message.getOneofDecl(field.getOneofIndex()).getName() + " {");
        comment(2, commented);
        line(2, text(field));
        line(1, "}");
    }

    private String text(FieldDescriptorProto field) {
        boolean repeated = field.getLabel() == FieldDescriptorProto.Label.LABEL_REPEATED;
        String type = field.hasTypeName()
                ? relative(field.getTypeName())
                : field.getType().name().substring("TYPE_".length()).toLowerCase(Locale.ROOT);
        List<String> options = OptionText.of(field.getOptions());
        return (repeated ? "repeated " : "")
                + type
                + " "
                + field.getName()
                + " = "
                + field.getNumber()
                + (options.isEmpty() ? "" : " [" + String.join(", ", options) + "]")
                + ";";
    }

    private void service(ServiceDescriptorProto service) {
        line(0, "");
        line(0, "service " + service.getName() + " {");
        service.getMethodList().forEach(this::method);
        line(0, "}");
    }

    private void method(MethodDescriptorProto method) {
        String head = "rpc " + method.getName() + "(" + relative(method.getInputType()) + ") returns ("
                + relative(method.getOutputType()) + ")";
        Map<String, List<String>> options = OptionText.blocks(method.getOptions());
        if (options.isEmpty()) {
            line(1, head + ";");
            return;
        }
        line(1, head + " {");
        options.forEach((name, parts) -> {
            line(2, "option " + name + " = {");
            parts.forEach(part -> line(3, part));
            line(2, "};");
        });
        line(1, "}");
    }

    /**
     * A name of this package without it, unless it begins with a small letter: then it might be a word of the language,
     * such as {@code stream}.
     */
    private String relative(String typeName) {
        String own = "." + file.getPackage() + ".";
        String name = typeName.startsWith(own) ? typeName.substring(own.length()) : typeName.substring(1);
        return Character.isLowerCase(name.charAt(0)) && typeName.startsWith(own) ? typeName : name;
    }

    private void comment(int depth, String name) {
        docs.lines(name).forEach(text -> line(depth, "// " + text));
    }

    private void line(int depth, String text) {
        if (!text.isEmpty()) {
            out.append(INDENT.repeat(depth)).append(text);
        }
        out.append('\n');
    }
}
