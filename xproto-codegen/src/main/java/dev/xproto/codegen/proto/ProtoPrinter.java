package dev.xproto.codegen.proto;

import dev.xproto.codegen.proto.ProtoMethod.Route;
import java.util.List;

/**
 * Prints the parts of protobuf that {@link ProtoFile} uses, in the proto3 of 2016: a client's compiler may be that old.
 */
final class ProtoPrinter {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final ProtoDocs docs;

    private ProtoPrinter(ProtoDocs docs) {
        this.docs = docs;
    }

    static String print(List<ProtoMessage> messages, List<ProtoMethod> methods, ProtoDocs docs) {
        ProtoPrinter printer = new ProtoPrinter(docs);
        printer.head();
        messages.forEach(printer::message);
        printer.service(methods);
        return printer.out.toString();
    }

    private void head() {
        line(0, "syntax = \"" + ProtoFile.SYNTAX + "\";");
        line(0, "");
        line(0, "package " + ProtoFile.PACKAGE + ";");
        line(0, "");
        ProtoFile.IMPORTS.forEach(name -> line(0, "import \"" + name + "\";"));
        line(0, "");
        line(
                0,
                "// Every field that can be absent is in a oneof of its own: what isn't set isn't sent, what is zero is.");
    }

    private void message(ProtoMessage message) {
        line(0, "");
        comment(0, message.name());
        line(0, "message " + message.name() + " {");
        message.options().forEach(option -> line(1, "option " + option.text() + ";"));
        message.fields().forEach(field -> field(message, field));
        line(0, "}");
    }

    private void field(ProtoMessage message, ProtoField field) {
        String commented = message.name() + "." + field.name();
        if (field.presence().isEmpty()) {
            comment(1, commented);
            line(1, text(field));
            return;
        }
        line(1, "oneof " + field.presence() + " {");
        comment(2, commented);
        line(2, text(field));
        line(1, "}");
    }

    private static String text(ProtoField field) {
        String type = field.type().startsWith(".") ? relative(field.type()) : field.type();
        List<String> options = field.options().stream().map(ProtoOption::text).toList();
        return (field.isRepeated() ? "repeated " : "")
                + type
                + " "
                + field.name()
                + " = "
                + field.number()
                + (options.isEmpty() ? "" : " [" + String.join(", ", options) + "]")
                + ";";
    }

    private void service(List<ProtoMethod> methods) {
        line(0, "");
        line(0, "service " + XosService.NAME + " {");
        methods.forEach(this::method);
        line(0, "}");
    }

    private void method(ProtoMethod method) {
        String head = "rpc " + method.name() + "(" + relative(method.request()) + ") returns ("
                + relative(method.reply()) + ")";
        Route route = method.route();
        if (route == null) {
            line(1, head + ";");
            return;
        }
        line(1, head + " {");
        line(2, "option (google.api.http) = {");
        line(3, route.verb() + ": " + ProtoText.quoted(route.path()));
        if (route.hasBody()) {
            line(3, "body: " + ProtoText.quoted(ProtoFile.WHOLE_BODY));
        }
        line(2, "};");
        line(1, "}");
    }

    /**
     * A name of this package without it, unless it begins with a small letter: then it might be a word of the language,
     * such as {@code stream}.
     */
    private static String relative(String typeName) {
        String own = ProtoFile.typeName("");
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
