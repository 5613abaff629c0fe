package dev.xproto.codegen.proto;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.DescriptorProtos.OneofDescriptorProto;
import dev.xproto.codegen.naming.Plurals;
import dev.xproto.codegen.naming.WireNames;
import dev.xproto.parser.index.NumberIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ScalarType;
import java.util.Comparator;
import java.util.List;

/**
 * The messages of a model. A field that can be absent sits alone in a {@code oneof}, because clients of old protobuf know
 * no other way to tell absence from zero.
 */
final class ModelMessage {
    private ModelMessage() {}

    /** The message of one object. */
    static DescriptorProto of(Model model, NumberIndex numbers) {
        DescriptorProto.Builder message = DescriptorProto.newBuilder()
                .setName(model.name())
                .setOptions(XosOptions.contentType(WireNames.contentTypeId(model)));
        addPresent(message, "id", field("id", NumberIndex.ID, FieldDescriptorProto.Type.TYPE_INT32));
        List<NumberIndex.Numbered> members = numbers.members(model).stream()
                .sorted(Comparator.comparingInt(NumberIndex.Numbered::number))
                .toList();
        members.forEach(member -> addMember(message, member.member(), member.number()));
        numbers.reverses(model).stream()
                .sorted(Comparator.comparingInt(NumberIndex.NumberedReverse::number))
                .forEach(reverse -> message.addField(repeated(
                        WireNames.ofReverse(reverse.reverse().link().reverse().orElseThrow()),
                        reverse.number(),
                        XosOptions.ofReverse(reverse.reverse().source().name()))));
        return message.addField(bookkeeping("class_names", NumberIndex.CLASS_NAMES))
                .addField(bookkeeping("self_content_type_id", NumberIndex.SELF_CONTENT_TYPE_ID))
                .build();
    }

    /** The message of many objects. */
    static DescriptorProto many(Model model) {
        return DescriptorProto.newBuilder()
                .setName(Plurals.of(model))
                .addField(FieldDescriptorProto.newBuilder()
                        .setName("items")
                        .setNumber(1)
                        .setLabel(FieldDescriptorProto.Label.LABEL_REPEATED)
                        .setType(FieldDescriptorProto.Type.TYPE_MESSAGE)
                        .setTypeName(ProtoFile.typeName(model.name())))
                .build();
    }

    private static void addMember(DescriptorProto.Builder message, Member member, int number) {
        String name = WireNames.of(member);
        if (member instanceof Field field) {
            addPresent(message, member.name(), with(XosOptions.of(field), field(name, number, type(field))));
        } else if (member instanceof Link link) {
            FieldOptions options = XosOptions.of(link);
            if (link.kind().isMany()) {
                message.addField(repeated(name, number, options));
            } else {
                FieldDescriptorProto.Builder id = field(name, number, FieldDescriptorProto.Type.TYPE_INT32);
                addPresent(message, member.name(), with(options, id));
            }
        }
    }

    /** No options and empty options are not the same; compilers know only the former. */
    private static FieldDescriptorProto.Builder with(FieldOptions options, FieldDescriptorProto.Builder field) {
        return options.getAllFields().isEmpty() ? field : field.setOptions(options);
    }

    private static FieldDescriptorProto.Type type(Field field) {
        return field.isDate() ? FieldDescriptorProto.Type.TYPE_DOUBLE : type(field.type());
    }

    private static FieldDescriptorProto.Type type(ScalarType type) {
        return FieldDescriptorProto.Type.valueOf("TYPE_" + type.name());
    }

    private static void addPresent(DescriptorProto.Builder message, String name, FieldDescriptorProto.Builder field) {
        field.setOneofIndex(message.getOneofDeclCount());
        message.addOneofDecl(OneofDescriptorProto.newBuilder().setName(presence(name)));
        message.addField(field);
    }

    /** The name of the {@code oneof} around a member. */
    static String presence(String member) {
        return member + "_present";
    }

    private static FieldDescriptorProto.Builder field(String name, int number, FieldDescriptorProto.Type type) {
        return FieldDescriptorProto.newBuilder()
                .setName(name)
                .setNumber(number)
                .setLabel(FieldDescriptorProto.Label.LABEL_OPTIONAL)
                .setType(type);
    }

    private static FieldDescriptorProto repeated(String name, int number, FieldOptions options) {
        return field(name, number, FieldDescriptorProto.Type.TYPE_INT32)
                .setLabel(FieldDescriptorProto.Label.LABEL_REPEATED)
                .setOptions(options)
                .build();
    }

    private static FieldDescriptorProto bookkeeping(String name, int number) {
        return field(name, number, FieldDescriptorProto.Type.TYPE_STRING)
                .setOptions(XosOptions.bookkeeping())
                .build();
    }
}
