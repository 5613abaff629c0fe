package dev.xproto.cli.packaging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * One class without lambdas and linked concatenations. What else is linked at run time stays: the three methods of records,
 * and lambdas that are serializable or of several interfaces, which are rare.
 */
final class PlainClass extends ClassVisitor {
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String CONCATENATIONS = "java/lang/invoke/StringConcatFactory";

    private final Nests nests;
    private final List<Concatenation> concatenations = new ArrayList<>();
    private final String name;
    private String host;
    private boolean isInterface;
    private int lambdas;

    private PlainClass(ClassReader reader, ClassWriter writer, Nests nests) {
        super(Opcodes.ASM9, writer);
        this.nests = nests;
        this.name = reader.getClassName();
        this.host = name;
    }

    /** The class, and to the nests what was made of its lambdas. */
    static byte[] of(byte[] bytes, Nests nests) {
        ClassReader reader = new ClassReader(bytes);
        if (version(reader) < Opcodes.V17) {
            // Before 11 there were no nests, so a class beside it couldn't call its private methods; and older
            // compilers
            // left it to the JVM to call what only a subclass may.
            return bytes;
        }
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new PlainClass(reader, writer, nests), 0);
        return writer.toByteArray();
    }

    private static int version(ClassReader reader) {
        int offset = 6; // behind the magic number and the minor version, JVMS 4.1
        return reader.readUnsignedShort(offset);
    }

    @Override
    public void visit(
            int version,
            int access,
            String self,
            @Nullable String signature,
            @Nullable String base,
            String @Nullable [] interfaces) {
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, self, signature, base, interfaces);
    }

    @Override
    public void visitNestHost(String nestHost) {
        host = nestHost;
        super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor writer = super.visitMethod(access, method, descriptor, signature, exceptions);
        return new MethodVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitInvokeDynamicInsn(String call, String site, Handle bootstrap, Object... arguments) {
                if (bootstrap.getOwner().equals(CONCATENATIONS)
                        && bootstrap.getName().equals("makeConcatWithConstants")) {
                    concatenate(mv, site, List.of(arguments));
                } else if (bootstrap.getOwner().equals(LAMBDAS)
                        && bootstrap.getName().equals("metafactory")
                        && LambdaClass.canStandFor((Handle) arguments[1])) {
                    lambda(mv, new LambdaSite(call, site, List.of(arguments)));
                } else {
                    super.visitInvokeDynamicInsn(call, site, bootstrap, arguments);
                }
            }
        };
    }

    private void concatenate(MethodVisitor into, String site, List<Object> arguments) {
        Concatenation made = new Concatenation("concatenate$" + concatenations.size(), site, arguments);
        concatenations.add(made);
        into.visitMethodInsn(Opcodes.INVOKESTATIC, name, made.method(), site, isInterface);
    }

    private void lambda(MethodVisitor into, LambdaSite site) {
        LambdaClass made = new LambdaClass(name + "$$Plain" + lambdas, host, site);
        lambdas++;
        nests.add(host, made.name(), made.bytes());
        Type type = Type.getObjectType(made.name());
        if (site.captured().isEmpty()) {
            into.visitFieldInsn(Opcodes.GETSTATIC, made.name(), LambdaClass.ONLY, type.getDescriptor());
        } else {
            into.visitMethodInsn(Opcodes.INVOKESTATIC, made.name(), LambdaClass.MAKE, site.takingCaptured(type), false);
        }
    }

    @Override
    public void visitEnd() {
        concatenations.forEach(made -> made.writeTo(cv));
        super.visitEnd();
    }
}
