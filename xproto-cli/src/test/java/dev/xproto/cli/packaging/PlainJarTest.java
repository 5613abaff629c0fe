package dev.xproto.cli.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class PlainJarTest {
    @TempDir
    Path folder;

    private Map<String, byte[]> program = Map.of();

    /** Loads from memory; its classes know nothing of the test's. */
    private static final class Loaded extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loaded(Map<String, byte[]> classes) {
            super(null);
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    @BeforeEach
    void compile() throws IOException {
        program = compiled("17");
    }

    private Map<String, byte[]> compiled(String release) throws IOException {
        Path source = folder.resolve("Program.java");
        String text = release.equals("8")
                ? "package sample; public class Program { public static String run() {"
                        + " java.util.function.Supplier<String> eight = () -> \"eight\"; return eight.get(); } }"
                : Sample.PROGRAM;
        Files.writeString(source, text);
        Path classes = Files.createDirectories(folder.resolve("classes" + release));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        int exit = javac.run(
                null,
                null,
                null,
                "--release",
                release,
                "-Xlint:-options",
                "-proc:none",
                "-d",
                classes.toString(),
                source.toString());
        assertThat(exit).isZero();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> entries.put(classes.relativize(file).toString(), bytes(file)));
        }
        return entries;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object said(Map<String, byte[]> classes) throws ReflectiveOperationException {
        return new Loaded(classes).loadClass("sample.Program").getMethod("run").invoke(null);
    }

    /** Who links at run time, and what, in all classes. */
    private static List<String> linked(Map<String, byte[]> classes) {
        List<String> linked = new ArrayList<>();
        classes.values().forEach(bytes -> {
            ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(
                        int access, String method, String descriptor, String signature, String[] exceptions) {
                    return new MethodVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitInvokeDynamicInsn(
                                String call, String site, Handle bootstrap, Object... arguments) {
                            String owner = bootstrap.getOwner();
                            linked.add(owner.substring(owner.lastIndexOf('/') + 1) + "." + bootstrap.getName());
                        }
                    };
                }
            };
            new ClassReader(bytes).accept(visitor, 0);
        });
        return linked;
    }

    @Test
    void theProgramSaysWhatItSaidBefore() throws ReflectiveOperationException {
        assertThat(said(PlainJar.plain(program))).isEqualTo(said(program));
    }

    @Test
    void nothingIsLinkedThatNeedNotBe() {
        assertThat(linked(program))
                .filteredOn(call -> call.equals("LambdaMetafactory.metafactory"))
                .hasSizeGreaterThan(30);
        assertThat(linked(program))
                .filteredOn(call -> call.startsWith("StringConcatFactory"))
                .hasSizeGreaterThan(10);
        assertThat(linked(PlainJar.plain(program)))
                .filteredOn(call -> !call.startsWith("ObjectMethods"))
                .containsOnly("LambdaMetafactory.altMetafactory");
    }

    @Test
    void whatIsPlainAlreadyStaysAsItIs() {
        Map<String, byte[]> once = PlainJar.plain(program);

        Map<String, byte[]> twice = PlainJar.plain(once);

        assertThat(twice.keySet()).isEqualTo(once.keySet());
    }

    @Test
    void aClassFromBeforeNestsStaysAsItIs() throws Exception {
        Map<String, byte[]> old = compiled("8");

        Map<String, byte[]> plain = PlainJar.plain(old);

        assertThat(plain).isEqualTo(old);
        assertThat(said(plain)).isEqualTo("eight");
    }

    @Test
    void rewritesAJarInPlaceWithEverythingElseInIt() throws IOException {
        Path jar = folder.resolve("program.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : program.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
            out.putNextEntry(new JarEntry("text.txt"));
            out.write("a text".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        PlainJar.main(new String[] {jar.toString()});

        Map<String, byte[]> plain = PlainJar.plain(program);
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(JarEntry::getName))
                    .containsAll(plain.keySet())
                    .contains("text.txt")
                    .hasSize(plain.size() + 1);
            assertThat(file.getInputStream(file.getJarEntry("text.txt"))).hasContent("a text");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aJarThatCannotBeReadStaysAsItWas() throws IOException {
        Path jar = Files.writeString(folder.resolve("broken.jar"), "no jar");

        assertThatThrownBy(() -> PlainJar.rewrite(jar)).isInstanceOf(IOException.class);

        assertThat(jar).hasContent("no jar");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
