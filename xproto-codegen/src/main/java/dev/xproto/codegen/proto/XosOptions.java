package dev.xproto.codegen.proto;

import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.DescriptorProtos.MessageOptions;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.OptionValue;
import dev.xproto.parser.model.Options;
import dev.xproto.parser.model.ScalarType;

/** What the options of a model say, as options of messages and fields. */
final class XosOptions {
    private static final FieldDescriptor VAL = extension("val");
    private static final FieldDescriptor FOREIGN_KEY = extension("foreignKey");
    private static final FieldDescriptor REVERSE_FOREIGN_KEY = extension("reverseForeignKey");
    private static final FieldDescriptor MANY_TO_MANY = extension("manyToManyForeignKey");
    private static final FieldDescriptor GUI_HIDDEN = extension("guiHidden");
    private static final FieldDescriptor FEEDBACK_STATE = extension("feedbackState");
    private static final FieldDescriptor BOOKKEEPING_STATE = extension("bookkeepingState");
    private static final FieldDescriptor CONTENT_TYPE_ID = extension("contentTypeId");

    private XosOptions() {}

    static MessageOptions contentType(String id) {
        return MessageOptions.newBuilder().setField(CONTENT_TYPE_ID, id).build();
    }

    static FieldOptions bookkeeping() {
        return FieldOptions.newBuilder().setField(BOOKKEEPING_STATE, true).build();
    }

    static FieldOptions of(Field field) {
        FieldOptions.Builder options = common(field);
        DynamicMessage.Builder rule = DynamicMessage.newBuilder(VAL.getMessageType());
        if (field.type() == ScalarType.STRING) {
            field.options()
                    .integer(KnownOption.MAX_LENGTH)
                    .ifPresent(most -> set(rule, "maxLength", Math.toIntExact(most)));
        }
        return withRule(options, rule, field).build();
    }

    static FieldOptions of(Link link) {
        FieldOptions.Builder options = withRule(common(link), DynamicMessage.newBuilder(VAL.getMessageType()), link);
        if (link.kind().isMany()) {
            return options.setField(
                            MANY_TO_MANY, naming(MANY_TO_MANY, link.peer()).build())
                    .build();
        }
        DynamicMessage.Builder rule = naming(FOREIGN_KEY, link.peer());
        link.reverse().ifPresent(name -> set(rule, "reverseFieldName", name));
        return options.setField(FOREIGN_KEY, rule.build()).build();
    }

    /** Those of the far side of a link that the model declares. */
    static FieldOptions ofReverse(String model) {
        return FieldOptions.newBuilder()
                .setField(
                        REVERSE_FOREIGN_KEY, naming(REVERSE_FOREIGN_KEY, model).build())
                .build();
    }

    private static FieldOptions.Builder common(Member member) {
        FieldOptions.Builder options = FieldOptions.newBuilder();
        flag(options, FEEDBACK_STATE, member.options(), KnownOption.FEEDBACK_STATE);
        flag(options, GUI_HIDDEN, member.options(), KnownOption.GUI_HIDDEN);
        flag(options, BOOKKEEPING_STATE, member.options(), KnownOption.BOOKKEEPING_STATE);
        return options;
    }

    /** The wire only says that absence is forbidden where the model literally does. */
    private static FieldOptions.Builder withRule(
            FieldOptions.Builder options, DynamicMessage.Builder rule, Member member) {
        boolean nonNull = member.options()
                .value(KnownOption.NULL)
                .map(OptionValue::text)
                .filter("False"::equalsIgnoreCase)
                .isPresent();
        if (nonNull) {
            set(rule, "nonNull", true);
        }
        return rule.getAllFields().isEmpty() ? options : options.setField(VAL, rule.build());
    }

    private static void flag(FieldOptions.Builder options, FieldDescriptor wire, Options given, KnownOption option) {
        if (given.flag(option)) {
            options.setField(wire, true);
        }
    }

    private static DynamicMessage.Builder naming(FieldDescriptor option, String model) {
        DynamicMessage.Builder rule = DynamicMessage.newBuilder(option.getMessageType());
        set(rule, "modelName", model);
        return rule;
    }

    private static void set(DynamicMessage.Builder message, String field, Object value) {
        message.setField(message.getDescriptorForType().findFieldByName(field), value);
    }

    private static FieldDescriptor extension(String name) {
        return StaticProtos.options().findExtensionByName(name);
    }
}
