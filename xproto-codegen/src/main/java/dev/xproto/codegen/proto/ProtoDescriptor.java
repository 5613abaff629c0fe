package dev.xproto.codegen.proto;

import com.google.api.AnnotationsProto;
import com.google.api.HttpRule;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.MessageOptions;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodOptions;
import com.google.protobuf.DescriptorProtos.OneofDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import dev.xproto.codegen.proto.ProtoMethod.Route;
import java.util.List;
import java.util.Locale;

/** Says the messages and methods as protobuf's own library wants to hear them. */
final class ProtoDescriptor {
    private ProtoDescriptor() {}

    static FileDescriptorProto of(List<ProtoMessage> messages, List<ProtoMethod> methods) {
        FileDescriptorProto.Builder file = FileDescriptorProto.newBuilder()
                .setName(ProtoFile.NAME)
                .setPackage(ProtoFile.PACKAGE)
                .setSyntax(ProtoFile.SYNTAX)
                .addAllDependency(ProtoFile.IMPORTS);
        messages.forEach(message -> file.addMessageType(message(message)));
        ServiceDescriptorProto.Builder service =
                ServiceDescriptorProto.newBuilder().setName(XosService.NAME);
        methods.forEach(method -> service.addMethod(method(method)));
        return file.addService(service).build();
    }

    private static DescriptorProto message(ProtoMessage message) {
        DescriptorProto.Builder made = DescriptorProto.newBuilder().setName(message.name());
        if (!message.options().isEmpty()) {
            made.setOptions(
                    options(MessageOptions.newBuilder(), message.options()).build());
        }
        for (ProtoField field : message.fields()) {
            FieldDescriptorProto.Builder member = field(field);
            if (!field.presence().isEmpty()) {
                member.setOneofIndex(made.getOneofDeclCount());
                made.addOneofDecl(OneofDescriptorProto.newBuilder().setName(field.presence()));
            }
            made.addField(member);
        }
        return made.build();
    }

    private static FieldDescriptorProto.Builder field(ProtoField field) {
        FieldDescriptorProto.Builder made = FieldDescriptorProto.newBuilder()
                .setName(field.name())
                .setNumber(field.number())
                .setLabel(
                        field.isRepeated()
                                ? FieldDescriptorProto.Label.LABEL_REPEATED
                                : FieldDescriptorProto.Label.LABEL_OPTIONAL);
        if (field.type().startsWith(".")) {
            made.setType(FieldDescriptorProto.Type.TYPE_MESSAGE).setTypeName(field.type());
        } else {
            made.setType(
                    FieldDescriptorProto.Type.valueOf("TYPE_" + field.type().toUpperCase(Locale.ROOT)));
        }
        // No options and empty options are not the same; compilers know only the former.
        return field.options().isEmpty()
                ? made
                : made.setOptions(
                        options(FieldOptions.newBuilder(), field.options()).build());
    }

    private static <B extends Message.Builder> B options(B made, List<ProtoOption> options) {
        for (ProtoOption option : options) {
            FieldDescriptor extension = StaticProtos.options().findExtensionByName(option.extension());
            if (option.part().isEmpty()) {
                made.setField(extension, option.value());
            } else {
                Message.Builder rule = ((Message) made.getField(extension)).toBuilder();
                FieldDescriptor part = extension.getMessageType().findFieldByName(option.part());
                made.setField(extension, rule.setField(part, option.value()).build());
            }
        }
        return made;
    }

    private static MethodDescriptorProto method(ProtoMethod method) {
        MethodDescriptorProto.Builder made = MethodDescriptorProto.newBuilder()
                .setName(method.name())
                .setInputType(method.request())
                .setOutputType(method.reply());
        Route route = method.route();
        if (route != null) {
            HttpRule.Builder rule = HttpRule.newBuilder();
            rule.setField(HttpRule.getDescriptor().findFieldByName(route.verb()), route.path());
            if (route.hasBody()) {
                rule.setBody(ProtoFile.WHOLE_BODY);
            }
            made.setOptions(MethodOptions.newBuilder().setExtension(AnnotationsProto.http, rule.build()));
        }
        return made.build();
    }
}
