package dev.xproto.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** The types that generated code names. By name, because this module doesn't know theirs; a test compiles against them. */
final class Api {
    static final ClassName MODEL_OBJECT = model("ModelObject");
    static final ClassName OBJECT_STATE = model("ObjectState");
    static final ClassName MODEL_TYPE = model("ModelType");
    static final ClassName LINK_FIELD = model("LinkField");
    static final ClassName RELATED_FIELD = model("RelatedField");
    static final ClassName RELATED = model("Related");
    static final ClassName CHOICE = model("Choice");
    static final ClassName XPROTO_MODEL = ClassName.get("dev.xproto.sync.annotation", "XprotoModel");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final AnnotationSpec NULLABLE = AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();
    static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "dev.xproto.codegen.java")
            .build();

    private Api() {}

    static ClassName model(String simpleName) {
        return ClassName.get("dev.xproto.sync.model", simpleName);
    }
}
