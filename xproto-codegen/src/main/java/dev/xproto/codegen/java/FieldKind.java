package dev.xproto.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.xproto.parser.model.Field;

/** What a field is in Java. */
enum FieldKind {
    TEXT("StringField", ClassName.get(String.class)),
    TRUTH("BoolField", TypeName.BOOLEAN),
    INT("IntField", TypeName.INT),
    LONG("LongField", TypeName.LONG),
    FLOAT("FloatField", TypeName.FLOAT),
    DOUBLE("DoubleField", TypeName.DOUBLE),
    DATE("DateField", ClassName.get("java.time", "Instant")),
    TEXT_CHOICE("ofText", ClassName.get(String.class)),
    INT_CHOICE("ofInt", TypeName.INT),
    LONG_CHOICE("ofLong", TypeName.LONG);

    private final String made;

    @SuppressWarnings("ImmutableEnumChecker") // type names are immutable; the checker doesn't know them
    private final TypeName type;

    FieldKind(String made, TypeName type) {
        this.made = made;
        this.type = type;
    }

    static FieldKind of(Field field) {
        boolean choice = !field.choices().isEmpty();
        return switch (field.type()) {
            case STRING -> field.isDate() ? DATE : choice ? TEXT_CHOICE : TEXT;
            case BOOL -> TRUTH;
            case FLOAT -> FLOAT;
            case DOUBLE -> DOUBLE;
            case INT32, SINT32, SFIXED32 -> choice ? INT_CHOICE : INT;
            case UINT32, FIXED32, INT64, SINT64, SFIXED64, UINT64, FIXED64 -> choice ? LONG_CHOICE : LONG;
        };
    }

    boolean isChoice() {
        return this == TEXT_CHOICE || this == INT_CHOICE || this == LONG_CHOICE;
    }

    /** The class of its constant. */
    ClassName fieldClass() {
        return Api.model(isChoice() ? "ChoiceField" : made);
    }

    /** The method that makes the constant of a choice. */
    String factory() {
        return made;
    }

    /** What a value that is present is; of a choice what it is stored as. */
    TypeName type() {
        return type;
    }
}
