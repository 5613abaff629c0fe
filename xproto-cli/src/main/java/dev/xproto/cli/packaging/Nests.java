package dev.xproto.cli.packaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The classes that were made, and the nests they belong to: mates of a nest may call each other's private methods. */
final class Nests {
    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private final Map<String, List<String>> members = new LinkedHashMap<>();

    void add(String host, String name, byte[] bytes) {
        made.put(name, bytes);
        members.computeIfAbsent(host, unknown -> new ArrayList<>()).add(name);
    }

    /** Internal names and contents. */
    Map<String, byte[]> made() {
        return made;
    }

    /** Those whose list of members has to grow. */
    Set<String> hosts() {
        return members.keySet();
    }

    /** A host that knows its new members: the JVM asks both sides. */
    byte[] joined(String host, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        members.getOrDefault(host, List.of()).forEach(super::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }
}
