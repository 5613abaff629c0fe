package dev.xproto.codegen.java;

import dev.xproto.parser.model.Field;
import java.time.Instant;

/** What a field is in Java. */
enum FieldKind {
    TEXT("StringField", String.class),
    TRUTH("BoolField", boolean.class, Boolean.class),
    INT("IntField", int.class, Integer.class),
    LONG("LongField", long.class, Long.class),
    FLOAT("FloatField", float.class, Float.class),
    DOUBLE("DoubleField", double.class, Double.class),
    DATE("DateField", Instant.class),
    TEXT_CHOICE("ofText", String.class),
    INT_CHOICE("ofInt", int.class, Integer.class),
    LONG_CHOICE("ofLong", long.class, Long.class);

    private final String made;
    private final String primitive;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts is immutable; the checker doesn't know it
    private final ClassRef boxed;

    FieldKind(String made, Class<?> type) {
        this.made = made;
        this.primitive = "";
        this.boxed = ClassRef.of(type);
    }

    FieldKind(String made, Class<?> primitive, Class<?> boxed) {
        this.made = made;
        this.primitive = primitive.getName();
        this.boxed = ClassRef.of(boxed);
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
    ClassRef fieldClass() {
        return Api.model(isChoice() ? "ChoiceField" : made);
    }

    /** The method that makes the constant of a choice. */
    String factory() {
        return made;
    }

    /** What a value that is present is; of a choice what it is stored as. */
    String type(SourceText out) {
        return primitive.isEmpty() ? out.name(boxed) : primitive;
    }

    /** The same as a class. */
    ClassRef boxed() {
        return boxed;
    }
}
