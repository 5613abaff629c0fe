package dev.xproto.processor.write;

import dev.xproto.processor.read.ApiNames;
import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.report.NearestNames;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What a step's constructor may ask for, and how a factory gets it. */
public enum Injectable {
    /** The way to objects. */
    MODELS(ApiNames.MODELS, "models"),
    /** The time. */
    CLOCK("java.time.InstantSource", "clock"),
    /** Who runs the step. */
    INFO(ApiNames.SYNCHRONIZER_INFO, "info");

    private final String typeName;
    private final String method;

    Injectable(String typeName, String method) {
        this.typeName = typeName;
        this.method = method;
    }

    /** The type's canonical name. */
    public String typeName() {
        return typeName;
    }

    /** The method of the step services that has it. */
    public String method() {
        return method;
    }

    /** What a parameter of that type gets; empty when there is nothing for it. */
    public static Optional<Injectable> of(TypeMirror type) {
        return Arrays.stream(values())
                .filter(each -> Compilation.isNamed(type, each.typeName))
                .findFirst();
    }

    /** All of them, in words. */
    public static String all() {
        return NearestNames.either(Arrays.stream(values())
                .map(each -> ApiNames.simple(each.typeName))
                .toList());
    }
}
