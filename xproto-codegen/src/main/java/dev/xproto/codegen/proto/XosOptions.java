package dev.xproto.codegen.proto;

import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.OptionValue;
import dev.xproto.parser.model.ScalarType;
import java.util.ArrayList;
import java.util.List;

/**
 * What the options of a model say, as options of messages and fields: those of {@value StaticProtos#OPTIONS}, in the order of
 * their numbers there.
 */
final class XosOptions {
    private static final String RULE = "val";
    private static final String LINK = "foreignKey";
    private static final String WAY_BACK = "reverseForeignKey";
    private static final String LINK_TO_MANY = "manyToManyForeignKey";
    private static final String PEER = "modelName";
    private static final String BOOKKEEPING = "bookkeepingState";

    private XosOptions() {}

    static List<ProtoOption> contentType(String id) {
        return List.of(ProtoOption.of("contentTypeId", id));
    }

    static List<ProtoOption> bookkeeping() {
        return List.of(ProtoOption.of(BOOKKEEPING, true));
    }

    static List<ProtoOption> of(Field field) {
        List<ProtoOption> options = new ArrayList<>();
        if (field.type() == ScalarType.STRING) {
            field.options()
                    .integer(KnownOption.MAX_LENGTH)
                    .ifPresent(most -> options.add(new ProtoOption(RULE, "maxLength", Math.toIntExact(most))));
        }
        addPresence(options, field);
        addFlags(options, field);
        return options;
    }

    static List<ProtoOption> of(Link link) {
        List<ProtoOption> options = new ArrayList<>();
        addPresence(options, link);
        if (link.kind().isMany()) {
            options.add(new ProtoOption(LINK_TO_MANY, PEER, link.peer()));
        } else {
            options.add(new ProtoOption(LINK, PEER, link.peer()));
            link.reverse().ifPresent(name -> options.add(new ProtoOption(LINK, "reverseFieldName", name)));
        }
        addFlags(options, link);
        return options;
    }

    /** Those of the far side of a link that the model declares. */
    static List<ProtoOption> ofReverse(String model) {
        return List.of(new ProtoOption(WAY_BACK, PEER, model));
    }

    /** The wire only says that absence is forbidden where the model literally does. */
    private static void addPresence(List<ProtoOption> options, Member member) {
        boolean nonNull = member.options()
                .value(KnownOption.NULL)
                .map(OptionValue::text)
                .filter("False"::equalsIgnoreCase)
                .isPresent();
        if (nonNull) {
            options.add(new ProtoOption(RULE, "nonNull", true));
        }
    }

    private static void addFlags(List<ProtoOption> options, Member member) {
        addFlag(options, "guiHidden", member, KnownOption.GUI_HIDDEN);
        addFlag(options, "feedbackState", member, KnownOption.FEEDBACK_STATE);
        addFlag(options, BOOKKEEPING, member, KnownOption.BOOKKEEPING_STATE);
    }

    private static void addFlag(List<ProtoOption> options, String name, Member member, KnownOption option) {
        if (member.options().flag(option)) {
            options.add(ProtoOption.of(name, true));
        }
    }
}
