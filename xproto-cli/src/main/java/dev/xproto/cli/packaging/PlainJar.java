package dev.xproto.cli.packaging;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** Rewrites the classes of a jar so that nothing in it has to be linked when it first runs. */
public final class PlainJar {
    private static final String CLASS = ".class";

    private PlainJar() {}

    /**
     * Rewrites a jar in place; when that fails, the jar stays as it was.
     *
     * @param args the jar's path, and nothing else
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("name one jar, not " + args.length);
        }
        rewrite(Path.of(args[0]));
    }

    static void rewrite(Path jar) throws IOException {
        Path part = jar.resolveSibling(jar.getFileName() + ".part");
        try {
            write(plain(read(jar)), part);
            Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** All entries, classes rewritten and the new ones behind them. */
    static Map<String, byte[]> plain(Map<String, byte[]> entries) {
        Nests nests = new Nests();
        Map<String, byte[]> plain = new LinkedHashMap<>();
        entries.forEach((name, bytes) -> {
            boolean isClass =
                    name.endsWith(CLASS) && !name.endsWith("module-info.class") && !name.startsWith("META-INF/");
            plain.put(name, isClass ? PlainClass.of(bytes, nests) : bytes);
        });
        nests.hosts().forEach(host -> plain.computeIfPresent(host + CLASS, (name, bytes) -> nests.joined(host, bytes)));
        nests.made().forEach((name, bytes) -> plain.put(name + CLASS, bytes));
        return plain;
    }

    private static Map<String, byte[]> read(Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
                JarEntry entry = all.nextElement();
                entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static void write(Map<String, byte[]> entries, Path jar) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(jar));
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                JarEntry at = new JarEntry(entry.getKey());
                at.setTime(0);
                out.putNextEntry(at);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
    }
}
