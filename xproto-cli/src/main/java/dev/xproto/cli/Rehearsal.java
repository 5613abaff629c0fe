package dev.xproto.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Does once what people do often, and prints nothing: the launcher runs it to have the JVM write down the classes that the
 * command needs, so that later runs start faster.
 */
public final class Rehearsal {
    private static final String MODELS = "META-INF/xproto/core.xproto";

    private Rehearsal() {}

    /** Rehearses, in a folder of its own that is gone afterwards. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("xproto-rehearsal");
        try {
            rehearse(folder);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void rehearse(Path folder) throws IOException {
        try (InputStream in = Rehearsal.class.getClassLoader().getResourceAsStream(MODELS)) {
            if (in == null) {
                return; // a class path without core models: there is less to rehearse with
            }
            Files.write(folder.resolve("core.xproto"), in.readAllBytes());
        }
        Files.writeString(folder.resolve("lamp.xproto"), """
                option name = "lamps";
                message Lamp (Service) {
                    required string colour = 1;
                }
                """);
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Interrupts.told(nowhere).set(true);
            Console console = new Console(nowhere, nowhere, false, folder, Xproto.classPath());
            Xproto xproto = new Xproto(console);
            String targets = String.join(",", new Targets().names());
            for (List<String> words : List.of(
                    List.of("--help"),
                    List.of("lint", "core.xproto"),
                    List.of("lint", "lamp.xproto"),
                    List.of("graph", "lamp.xproto"),
                    List.of("generate", "--target", targets, "--output", "out", "core.xproto"))) {
                xproto.run(words);
            }
        }
    }
}
