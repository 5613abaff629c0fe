package dev.xproto.store.catalog;

import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.Field;
import dev.xproto.sync.model.FieldKind;
import org.jspecify.annotations.Nullable;

/** How declared types are stored. */
final class Kinds {
    private Kinds() {}

    static FieldKind of(Field field) {
        if (field.isDate()) {
            return FieldKind.DATE;
        }
        return switch (field.type()) {
            case STRING -> FieldKind.STRING;
            case BOOL -> FieldKind.BOOL;
            case INT32, SINT32, SFIXED32 -> FieldKind.INT32;
            case UINT32, FIXED32 -> FieldKind.UINT32;
            case INT64, SINT64, SFIXED64 -> FieldKind.INT64;
            case UINT64, FIXED64 -> FieldKind.UINT64;
            case FLOAT -> FieldKind.FLOAT;
            case DOUBLE -> FieldKind.DOUBLE;
        };
    }

    /** The default as rows carry it; null when there is no constant, or one of another type. */
    static @Nullable Object constant(DefaultValue value, FieldKind kind) {
        if (!(value instanceof DefaultValue.Constant constant)) {
            return null;
        }
        Object written = constant.value();
        return switch (kind) {
            case STRING -> written.toString();
            case BOOL -> written instanceof Boolean ? written : null;
            case INT32 -> written instanceof Long number && number == number.intValue() ? number.intValue() : null;
            case UINT32, INT64, UINT64 -> written instanceof Long ? written : null;
            case FLOAT -> written instanceof Number number ? (Object) number.floatValue() : null;
            case DOUBLE -> written instanceof Number number ? (Object) number.doubleValue() : null;
            case DATE, LINK -> null;
        };
    }
}
