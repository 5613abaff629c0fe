package dev.xproto.cli.packaging;

import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A method that puts texts and values together, in place of {@link java.lang.invoke.StringConcatFactory}.
 *
 * @param method its name
 * @param site the types of the values
 * @param arguments the recipe, and constants that it names
 */
record Concatenation(String method, String site, List<Object> arguments) {
    private static final char VALUE = '\1';
    private static final char CONSTANT = '\2';
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final String TEXT = "Ljava/lang/String;";

    void writeTo(ClassVisitor owner) {
        MethodVisitor code = owner.visitMethod(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, method, site, null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        parts(code);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()" + TEXT, false);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0); // the writer computes them
        code.visitEnd();
    }

    private void parts(MethodVisitor code) {
        String recipe = (String) arguments.get(0);
        Type[] values = Type.getArgumentTypes(site);
        StringBuilder text = new StringBuilder();
        int value = 0;
        int slot = 0;
        int constant = 1;
        for (int at = 0; at < recipe.length(); at++) {
            char c = recipe.charAt(at);
            if (c == VALUE) {
                append(code, text);
                code.visitVarInsn(values[value].getOpcode(Opcodes.ILOAD), slot);
                append(code, appended(values[value]));
                slot += values[value].getSize();
                value++;
            } else if (c == CONSTANT) {
                text.append(arguments.get(constant));
                constant++;
            } else {
                text.append(c);
            }
        }
        append(code, text);
    }

    private static void append(MethodVisitor code, StringBuilder text) {
        if (!text.isEmpty()) {
            code.visitLdcInsn(text.toString());
            append(code, TEXT);
            text.setLength(0);
        }
    }

    private static void append(MethodVisitor code, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + descriptor + ")L" + BUILDER + ";", false);
    }

    /** Which of the builder's methods takes the value: arrays of characters are objects here, small numbers numbers. */
    private static String appended(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> "I";
            case Type.ARRAY -> "Ljava/lang/Object;";
            case Type.OBJECT -> type.getDescriptor().equals(TEXT) ? TEXT : "Ljava/lang/Object;";
            default -> type.getDescriptor();
        };
    }
}
