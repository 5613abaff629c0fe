package dev.xproto.codegen.modeldefs;

import dev.xproto.codegen.modeldefs.FieldDef.Choice;
import dev.xproto.codegen.modeldefs.FieldDef.Target;
import dev.xproto.codegen.modeldefs.FieldDef.Validator;
import dev.xproto.codegen.naming.WireNames;
import dev.xproto.parser.diagnostics.KeyOrder;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.LinkKind;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.OptionValue;
import dev.xproto.parser.model.ScalarType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes fields for pages out of members. */
final class FieldDefs {
    private static final Set<String> CHECKED_CONTENT = Set.of("ip", "url", "email");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private FieldDefs() {}

    /** The field that every model has. */
    static FieldDef id() {
        return new FieldDef("id", "", "number", null, List.of(), List.of(), null, false);
    }

    static FieldDef of(Member member) {
        return new FieldDef(
                WireNames.of(member),
                member.options().text(KnownOption.HELP_TEXT).orElse(""),
                member instanceof Field field ? type(field) : "number",
                member instanceof Link link ? new Target(link.peer(), type(link.kind())) : null,
                validators(member),
                member instanceof Field field ? choices(field) : List.of(),
                defaultText(member),
                member.options().flag(KnownOption.FEEDBACK_STATE));
    }

    /** The kind of a link, as it is written in models. */
    static String type(LinkKind kind) {
        return kind.name().replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static String type(Field field) {
        if (!field.choices().isEmpty()) {
            return "select";
        }
        if (field.isDate()) {
            return "date";
        }
        if (field.type() == ScalarType.BOOL) {
            return "boolean";
        }
        if (field.type().isInteger()) {
            return "number";
        }
        return field.options().flag(KnownOption.TEXT) ? "text" : "string";
    }

    /** In the opposite order of their names, which is the one that pages know. */
    private static List<Validator> validators(Member member) {
        List<Validator> validators = new ArrayList<>();
        if (member.required()) {
            validators.add(new Validator("required", true));
        }
        bound(validators, "maxlength", member, KnownOption.MAX_LENGTH);
        bound(validators, "min", member, KnownOption.MIN_VALUE);
        bound(validators, "max", member, KnownOption.MAX_VALUE);
        if (member instanceof Field field) {
            field.contentType()
                    .filter(CHECKED_CONTENT::contains)
                    .ifPresent(content -> validators.add(new Validator(content, true)));
        }
        validators.sort(Collections.reverseOrder(KeyOrder.of(Validator::name)));
        return validators;
    }

    private static void bound(List<Validator> validators, String name, Member member, KnownOption option) {
        member.options().integer(option).ifPresent(value -> validators.add(new Validator(name, value)));
    }

    private static List<Choice> choices(Field field) {
        return field.choices().stream()
                .map(choice -> new Choice(String.valueOf(choice.value()), choice.label()))
                .toList();
    }

    /** As written, without quotes; what is a name outside of quotes is for the core to find out, so pages get nothing. */
    private static @Nullable String defaultText(Member member) {
        return member.options()
                .value(KnownOption.DEFAULT)
                .map(FieldDefs::defaultText)
                .orElse(null);
    }

    private static String defaultText(OptionValue value) {
        String text = value.text();
        if (value.quoted() || NUMBER.matcher(text).matches()) {
            return text;
        }
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false") ? text.toLowerCase(Locale.ROOT) : "null";
    }
}
