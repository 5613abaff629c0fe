package dev.xproto.cli.packaging;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/**
 * Where a lambda or a method reference stands, as {@link java.lang.invoke.LambdaMetafactory} is told of it.
 *
 * @param method the interface's method
 * @param erased that method's type
 * @param exact that method's type with the type arguments put in
 * @param body what it calls
 * @param captured what is handed to the body before the method's own arguments
 * @param type the interface
 */
record LambdaSite(String method, Type erased, Type exact, Handle body, List<Type> captured, Type type) {
    LambdaSite(String method, String site, List<Object> arguments) {
        this(
                method,
                (Type) arguments.get(0),
                (Type) arguments.get(2),
                (Handle) arguments.get(1),
                List.of(Type.getArgumentTypes(site)),
                Type.getReturnType(site));
    }

    /** The captured values' types, for a method that returns something. */
    String takingCaptured(Type returned) {
        return Type.getMethodDescriptor(returned, captured.toArray(Type[]::new));
    }
}
