package dev.xproto.codegen.java;

import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Names that mean something already, in Java or in the base of generated classes. */
final class ReservedNames {
    /** Methods of {@code Object} and {@code ModelObject}: a generated one would override or overload them. */
    static final Set<String> METHODS = Set.of(
            "as",
            "changedFields",
            "clone",
            "delete",
            "diff",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "id",
            "isDeleted",
            "isNew",
            "key",
            "leafModel",
            "modelName",
            "models",
            "notify",
            "notifyAll",
            "refresh",
            "row",
            "save",
            "saveChangedFields",
            "state",
            "toLogFields",
            "toString",
            "wait");

    /** The constant that holds the model's type. */
    static final String TYPE = "TYPE";

    /** Types that generated code names; a nested class of that name would hide them from it. */
    static final Set<String> TYPES = Set.of(
            "Boolean",
            "BoolField",
            "Choice",
            "ChoiceField",
            "Class",
            "DateField",
            "Double",
            "DoubleField",
            "Float",
            "FloatField",
            "Generated",
            "Instant",
            "Integer",
            "IntField",
            "LinkField",
            "List",
            "Long",
            "LongField",
            "ModelObject",
            "ModelType",
            "NullMarked",
            "Nullable",
            "Object",
            "ObjectState",
            "Override",
            "Record",
            "Related",
            "RelatedField",
            "String",
            "StringField",
            "XprotoModel");

    private static final Set<String> NO_TYPE = Set.of("permits", "record", "sealed", "var", "yield");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    private ReservedNames() {}

    /** Whether a class may have that name. */
    static boolean isClassName(String name) {
        return isIdentifier(name) && !NO_TYPE.contains(name);
    }

    /** Whether a package may have that name. */
    static boolean isPackageName(String name) {
        for (String part : name.split("\\.", -1)) {
            if (!isIdentifier(part)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the name is a word and no keyword. */
    static boolean isIdentifier(String name) {
        return IDENTIFIER.matcher(name).matches() && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    }
}
