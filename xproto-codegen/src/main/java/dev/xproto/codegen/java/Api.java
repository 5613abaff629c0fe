package dev.xproto.codegen.java;

import java.util.List;
import javax.annotation.processing.Generated;

/** The types that generated code names. By name, because this module doesn't know theirs; a test compiles against them. */
final class Api {
    static final ClassRef MODEL_OBJECT = model("ModelObject");
    static final ClassRef OBJECT_STATE = model("ObjectState");
    static final ClassRef MODEL_TYPE = model("ModelType");
    static final ClassRef LINK_FIELD = model("LinkField");
    static final ClassRef RELATED_FIELD = model("RelatedField");
    static final ClassRef RELATED = model("Related");
    static final ClassRef CHOICE = model("Choice");
    static final ClassRef XPROTO_MODEL = ClassRef.of("dev.xproto.sync.annotation", "XprotoModel");
    static final ClassRef NULL_MARKED = ClassRef.of("org.jspecify.annotations", "NullMarked");
    static final ClassRef NULLABLE = ClassRef.of("org.jspecify.annotations", "Nullable");
    static final ClassRef GENERATED = ClassRef.of(Generated.class);
    static final ClassRef OVERRIDE = ClassRef.of(Override.class);
    static final ClassRef LIST = ClassRef.of(List.class);

    /** Who generates, as the annotation says it. */
    static final String GENERATOR = "\"dev.xproto.codegen.java\"";

    private Api() {}

    static ClassRef model(String simpleName) {
        return ClassRef.of("dev.xproto.sync.model", simpleName);
    }

    /** The annotations of every generated class. */
    static void annotate(SourceText out) {
        out.line("@" + out.name(NULL_MARKED));
        out.line("@" + out.name(GENERATED) + "(" + GENERATOR + ")");
    }

    static void override(SourceText out) {
        out.line("@" + out.name(OVERRIDE));
    }
}
