package dev.xproto.cli.packaging;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class that stands for one lambda or method reference: a field for each value captured, and the method. */
final class LambdaClass {
    /** The field with the only instance, where nothing is captured. */
    static final String ONLY = "ONLY";

    /** The static method that makes an instance, where something is captured. */
    static final String MAKE = "make";

    private static final String OBJECT = "java/lang/Object";
    private static final String CONSTRUCTOR = "<init>";

    private final String name;
    private final LambdaSite site;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    LambdaClass(String name, String host, LambdaSite site) {
        this.name = name;
        this.site = site;
        writer.visit(
                Opcodes.V11,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                OBJECT,
                new String[] {site.type().getInternalName()});
        writer.visitNestHost(host);
    }

    /** Whether a class can call what the lambda calls: not an array's {@code clone}, nor what a class overrides. */
    static boolean canStandFor(Handle body) {
        boolean overridden =
                body.getTag() == Opcodes.H_INVOKESPECIAL && !body.getName().startsWith("lambda$");
        return !overridden && !body.getOwner().startsWith("[");
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        List<Type> captured = site.captured();
        for (int at = 0; at < captured.size(); at++) {
            String type = captured.get(at).getDescriptor();
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(at), type, null, null)
                    .visitEnd();
        }
        constructor();
        if (captured.isEmpty()) {
            only();
        } else {
            make();
        }
        method();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static String field(int at) {
        return "captured" + at;
    }

    private String constructorType() {
        return site.takingCaptured(Type.VOID_TYPE);
    }

    private void constructor() {
        MethodVisitor code = begin(Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructorType());
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
        int slot = 1;
        for (int at = 0; at < site.captured().size(); at++) {
            Type type = site.captured().get(at);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(at), type.getDescriptor());
            slot += type.getSize();
        }
        end(code, Opcodes.RETURN);
    }

    private void only() {
        Type self = Type.getObjectType(name);
        writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, self.getDescriptor(), null, null)
                .visitEnd();
        MethodVisitor code = begin(Opcodes.ACC_STATIC, "<clinit>", "()V");
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, "()V", false);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, self.getDescriptor());
        end(code, Opcodes.RETURN);
    }

    private void make() {
        Type self = Type.getObjectType(name);
        MethodVisitor code = begin(Opcodes.ACC_STATIC, MAKE, site.takingCaptured(self));
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int slot = 0;
        for (Type type : site.captured()) {
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
            slot += type.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructorType(), false);
        end(code, Opcodes.ARETURN);
    }

    private void method() {
        Handle body = site.body();
        MethodVisitor code =
                begin(Opcodes.ACC_PUBLIC, site.method(), site.erased().getDescriptor());
        if (isConstructor(body)) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        arguments(code);
        code.visitMethodInsn(opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type wanted = site.erased().getReturnType();
        Type given = isConstructor(body) ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
        if (wanted.getSort() == Type.VOID) {
            Conversion.drop(code, given);
        } else {
            Conversion.convert(code, given, given, wanted);
        }
        end(code, wanted.getOpcode(Opcodes.IRETURN));
    }

    /** What was captured, then what the method is called with, each as the body wants it. */
    private void arguments(MethodVisitor code) {
        Type[] wanted = wanted(site.body());
        List<Type> captured = site.captured();
        for (int at = 0; at < captured.size(); at++) {
            Type type = captured.get(at);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field(at), type.getDescriptor());
            Conversion.convert(code, type, type, wanted[at]);
        }
        Type[] erased = site.erased().getArgumentTypes();
        Type[] exact = site.exact().getArgumentTypes();
        int slot = 1;
        for (int at = 0; at < erased.length; at++) {
            code.visitVarInsn(erased[at].getOpcode(Opcodes.ILOAD), slot);
            Conversion.convert(code, erased[at], exact[at], wanted[captured.size() + at]);
            slot += erased[at].getSize();
        }
    }

    /** What the body takes, the object it is called on included. */
    private static Type[] wanted(Handle body) {
        Type[] parameters = Type.getArgumentTypes(body.getDesc());
        if (body.getTag() == Opcodes.H_INVOKESTATIC || isConstructor(body)) {
            return parameters;
        }
        Type[] all = new Type[parameters.length + 1];
        all[0] = Type.getObjectType(body.getOwner());
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        return all;
    }

    private static boolean isConstructor(Handle body) {
        return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    /** Private methods of a nest's mate are called like others, JVMS 6.5. */
    private static int opcode(Handle body) {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private MethodVisitor begin(int access, String method, String descriptor) {
        MethodVisitor code = writer.visitMethod(access, method, descriptor, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code, int instruction) {
        code.visitInsn(instruction);
        code.visitMaxs(0, 0); // the writer computes them
        code.visitEnd();
    }
}
