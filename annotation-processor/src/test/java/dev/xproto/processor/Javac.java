package dev.xproto.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;

/** Compiles with both processors and all of the compiler's own warnings. */
final class Javac {
    private Javac() {}

    /** Compiles files. */
    static Compilation compile(List<Path> files, String... options) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Path file : files) {
            try {
                sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return compiler(options).compile(sources);
    }

    /** Compiles one text; the class is called as said. */
    static Compilation compile(String className, String text, String... options) {
        return compiler(options).compile(JavaFileObjects.forSourceString(className, text));
    }

    /** The compiler with both processors. */
    static Compiler compiler(String... options) {
        List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing,-serial"));
        all.addAll(Arrays.asList(options));
        return Compiler.javac()
                .withProcessors(new StepProcessor(), new StepIndexProcessor())
                .withOptions(all.toArray());
    }
}
