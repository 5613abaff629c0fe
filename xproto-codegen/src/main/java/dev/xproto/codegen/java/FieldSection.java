package dev.xproto.codegen.java;

import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;

/** What a class has for a field that is no link: a constant, a getter and a setter. */
final class FieldSection {
    private final ModelScope scope;
    private final SourceText out;

    FieldSection(ModelScope scope, SourceText out) {
        this.scope = scope;
        this.out = out;
    }

    void constant(Field field) {
        FieldKind kind = FieldKind.of(field);
        String holder = out.name(kind.fieldClass());
        String types = scope.selfName(out);
        if (kind.isChoice()) {
            types += ", " + out.name(kind.boxed()) + ", " + out.name(scope.choicesOf(field));
        }
        out.doc("The column " + Doc.code(field.name()) + ".");
        out.constant(
                "public static final " + holder + "<" + types + "> "
                        + scope.naming().of(field).constant(),
                value(field, kind, holder));
    }

    private String value(Field field, FieldKind kind, String holder) {
        String column = Literal.of(field.name());
        if (kind.isChoice()) {
            String choices = out.name(scope.choicesOf(field));
            return holder + "." + kind.factory() + "(" + column + ", " + choices + ".class, " + choices + "::of)";
        }
        String limits = Limits.of(field, out).map(known -> ", " + known.code()).orElse("");
        return "new " + holder + "<>(" + column + limits + ")";
    }

    /** The getter, as the interface promises it. */
    void promise(Field field) {
        out.doc(Doc.wrapped(said(field)));
        out.signature(type(field) + " " + getter(field), "", ";");
    }

    void accessors(Field field) {
        if (!Naming.hasGetterAlready(field)) {
            out.gap();
            Api.override(out);
            String reads = isPresent(field) ? ".get(this)" : ".find(this)";
            out.method(
                    "public " + type(field) + " " + getter(field),
                    "",
                    "return " + scope.naming().of(field).constant() + reads);
        }
        setter(field);
    }

    private String getter(Field field) {
        MemberName name = scope.naming().of(field);
        return FieldKind.of(field) == FieldKind.TRUTH ? name.question() : name.getter();
    }

    private void setter(Field field) {
        MemberName name = scope.naming().of(field);
        String limits = Limits.of(field, out).map(known -> ", " + known.words()).orElse("");
        String absent = isPresent(field) ? "" : "; null clears it";
        out.doc("Sets " + Doc.code(field.name()) + limits + absent + ".");
        out.method("public void " + name.setter(), type(field) + " value", name.constant() + ".set(this, value)");
    }

    private String type(Field field) {
        FieldKind kind = FieldKind.of(field);
        ClassRef type = kind.isChoice() ? scope.choicesOf(field) : kind.boxed();
        if (!isPresent(field)) {
            return out.nullable(type);
        }
        return kind.isChoice() ? out.name(type) : kind.type(out);
    }

    /** Whether the accessors never see null: a moment may always be missing, a truth never. */
    private static boolean isPresent(Field field) {
        FieldKind kind = FieldKind.of(field);
        return kind == FieldKind.TRUTH || (field.required() && kind != FieldKind.DATE);
    }

    private static String said(Field field) {
        return field.options()
                .text(KnownOption.HELP_TEXT)
                .flatMap(Doc::sentence)
                .orElse("The value of " + Doc.code(field.name()) + ".");
    }
}
