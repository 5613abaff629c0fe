package dev.xproto.codegen.proto;

import dev.xproto.codegen.naming.Plurals;
import dev.xproto.codegen.naming.WireNames;
import dev.xproto.parser.index.NumberIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ScalarType;
import java.util.ArrayList;
import java.util.List;

/**
 * The messages of a model. A field that can be absent sits alone in a {@code oneof}, because clients of old protobuf know
 * no other way to tell absence from zero.
 */
final class ModelMessage {
    private static final String ID_TYPE = ScalarType.INT32.keyword();

    private ModelMessage() {}

    /** The message of one object. */
    static ProtoMessage of(Model model, NumberIndex numbers) {
        List<ProtoField> fields = new ArrayList<>();
        fields.add(new ProtoField("id", NumberIndex.ID, ID_TYPE, false, presence("id"), List.of()));
        numbers.members(model).stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .forEach(numbered -> fields.add(field(numbered.member(), numbered.number())));
        numbers.reverses(model).stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .forEach(reverse -> fields.add(reverse(reverse)));
        fields.add(bookkeeping("class_names", NumberIndex.CLASS_NAMES));
        fields.add(bookkeeping("self_content_type_id", NumberIndex.SELF_CONTENT_TYPE_ID));
        return new ProtoMessage(model.name(), XosOptions.contentType(WireNames.contentTypeId(model)), fields);
    }

    /** The message of many objects. */
    static ProtoMessage many(Model model) {
        ProtoField items = new ProtoField("items", 1, ProtoFile.typeName(model.name()), true, "", List.of());
        return new ProtoMessage(Plurals.of(model), List.of(), List.of(items));
    }

    /** The name of the {@code oneof} around a member. */
    static String presence(String member) {
        return member + "_present";
    }

    private static ProtoField field(Member member, int number) {
        String name = WireNames.of(member);
        if (member instanceof Link link) {
            boolean many = link.kind().isMany();
            String presence = many ? "" : presence(member.name());
            return new ProtoField(name, number, ID_TYPE, many, presence, XosOptions.of(link));
        }
        Field field = (Field) member;
        ScalarType type = field.isDate() ? ScalarType.DOUBLE : field.type();
        return new ProtoField(name, number, type.keyword(), false, presence(member.name()), XosOptions.of(field));
    }

    private static ProtoField reverse(NumberIndex.NumberedReverse reverse) {
        return new ProtoField(
                WireNames.ofReverse(reverse.reverse().link().reverse().orElseThrow()),
                reverse.number(),
                ID_TYPE,
                true,
                "",
                XosOptions.ofReverse(reverse.reverse().source().name()));
    }

    private static ProtoField bookkeeping(String name, int number) {
        return new ProtoField(name, number, ScalarType.STRING.keyword(), false, "", XosOptions.bookkeeping());
    }
}
