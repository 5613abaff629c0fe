package dev.xproto.cli.packaging;

import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Instructions that make a value of one type one of another, as {@link java.lang.invoke.LambdaMetafactory} allows. */
final class Conversion {
    private static final String OBJECT = "java/lang/Object";
    private static final String NUMBER = "java/lang/Number";

    /** A primitive type and its class. */
    private record Boxed(Type type, String box) {}

    private static final List<Boxed> BOXES = List.of(
            new Boxed(Type.BOOLEAN_TYPE, "java/lang/Boolean"),
            new Boxed(Type.CHAR_TYPE, "java/lang/Character"),
            new Boxed(Type.BYTE_TYPE, "java/lang/Byte"),
            new Boxed(Type.SHORT_TYPE, "java/lang/Short"),
            new Boxed(Type.INT_TYPE, "java/lang/Integer"),
            new Boxed(Type.LONG_TYPE, "java/lang/Long"),
            new Boxed(Type.FLOAT_TYPE, "java/lang/Float"),
            new Boxed(Type.DOUBLE_TYPE, "java/lang/Double"));

    private Conversion() {}

    /**
     * Converts what lies on top of the stack.
     *
     * @param from its type, as the JVM knows it
     * @param exact its type, as the compiler knows it
     * @param to what it becomes; not void
     */
    static void convert(MethodVisitor code, Type from, Type exact, Type to) {
        if (isPrimitive(from) && isPrimitive(to)) {
            widen(code, from, to);
        } else if (isPrimitive(from)) {
            String box = boxOf(from);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, box, "valueOf", "(" + from.getDescriptor() + ")L" + box + ";", false);
        } else if (isPrimitive(to)) {
            unbox(code, exact, to);
        } else if (!from.equals(to) && !to.getInternalName().equals(OBJECT)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    /** Drops what lies on top of the stack; nothing does after a call that returns nothing. */
    static void drop(MethodVisitor code, Type type) {
        switch (type.getSize()) {
            case 0 -> {}
            case 1 -> code.visitInsn(Opcodes.POP);
            default -> code.visitInsn(Opcodes.POP2);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static String boxOf(Type type) {
        return BOXES.stream()
                .filter(boxed -> boxed.type().equals(type))
                .map(Boxed::box)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class for " + type));
    }

    /** By the class that the value is known to have, where it then widens; else as any number, which can be read as any other. */
    private static void unbox(MethodVisitor code, Type exact, Type to) {
        boolean isNumber = to.getSort() >= Type.BYTE;
        Boxed boxed = BOXES.stream()
                .filter(known -> known.box().equals(exact.getInternalName()))
                .findFirst()
                .orElseGet(() -> new Boxed(to, isNumber ? NUMBER : boxOf(to)));
        code.visitTypeInsn(Opcodes.CHECKCAST, boxed.box());
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                boxed.box(),
                boxed.type().getClassName() + "Value",
                "()" + boxed.type().getDescriptor(),
                false);
        widen(code, boxed.type(), to);
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        boolean small = from.getSort() <= Type.INT;
        int instruction = switch (to.getSort()) {
            case Type.LONG -> small ? Opcodes.I2L : Opcodes.NOP;
            case Type.FLOAT -> small ? Opcodes.I2F : from.equals(Type.LONG_TYPE) ? Opcodes.L2F : Opcodes.NOP;
            case Type.DOUBLE ->
                small
                        ? Opcodes.I2D
                        : from.equals(Type.LONG_TYPE)
                                ? Opcodes.L2D
                                : from.equals(Type.FLOAT_TYPE) ? Opcodes.F2D : Opcodes.NOP;
            default -> Opcodes.NOP;
        };
        if (instruction != Opcodes.NOP) {
            code.visitInsn(instruction);
        }
    }
}
