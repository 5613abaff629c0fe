package dev.xproto.maven;

import dev.xproto.codegen.imports.ModelFolder;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One number for everything that can change the output: texts, what is imported, settings, and the tool itself. */
final class InputDigest {
    private static final String FORMAT = "xproto inputs, format 1";

    private final MessageDigest digest;

    private InputDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The digest, in hexadecimal digits. */
    static String of(GenerateRequest request, ModelInputs inputs) throws IOException {
        InputDigest digest = new InputDigest();
        digest.text(FORMAT);
        digest.settings(request);
        digest.texts(inputs.sources());
        digest.names(inputs.packed().keySet());
        digest.names(inputs.packed().values());
        digest.texts(inputs.imports().files());
        digest.names(new TreeSet<>(inputs.allBehaviourBases()));
        digest.pairs(inputs.imports().classes());
        for (Path part : request.tool()) {
            digest.part(part);
        }
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private void settings(GenerateRequest request) {
        names(List.of(
                request.sources().toString(),
                request.resources().toString(),
                Boolean.toString(request.strict()),
                Boolean.toString(request.failOnWarning())));
        names(new TreeSet<>(request.targets()));
        pairs(request.options());
    }

    private void texts(Collection<SourceFile> texts) {
        number(texts.size());
        for (SourceFile text : texts) {
            text(text.name());
            text(text.text());
        }
    }

    private void pairs(Map<String, String> pairs) {
        Map<String, String> sorted = new TreeMap<>(pairs);
        names(sorted.keySet());
        names(sorted.values());
    }

    private void names(Collection<String> names) {
        number(names.size());
        names.forEach(this::text);
    }

    private void part(Path part) throws IOException {
        if (Files.isDirectory(part)) {
            try (Stream<Path> walk = Files.walk(part)) {
                for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                    text(ModelFolder.relative(part, file));
                    bytes(Files.readAllBytes(file));
                }
            }
        } else if (Files.isRegularFile(part)) {
            text(String.valueOf(part.getFileName()));
            bytes(Files.readAllBytes(part));
        }
    }

    private void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lengths go in too, so that what stands at the end of one text can't pass for the start of the next. */
    private void bytes(byte[] bytes) {
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (number >>> shift));
        }
    }
}
