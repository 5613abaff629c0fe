package dev.xproto.example.helloworld;

import dev.xproto.runtime.SynchronizerMain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files of the example in a folder of their own, to change and to run. */
final class Workshop {
    private final Path folder;

    private Workshop(Path folder) {
        this.folder = folder;
    }

    /** What a run left. */
    record Outcome(int exit, List<String> out, List<String> err) {}

    /** Copies the files there. */
    static Workshop in(Path folder) throws IOException {
        for (String file :
                List.of("VERSION", "config.yaml", "samples/hello-world.yaml", "src/main/xproto/hello-world.xproto")) {
            Path copy = folder.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of(file), copy);
        }
        return new Workshop(folder);
    }

    /** Replaces a piece of a file, which is there exactly once. */
    Workshop change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        int at = text.indexOf(from);
        if (at < 0 || text.indexOf(from, at + 1) >= 0) {
            throw new IllegalArgumentException("`" + from + "` isn't once in " + file);
        }
        Files.writeString(path, text.replace(from, to));
        return this;
    }

    /** Runs until nothing is left to do, with the recipe. */
    Outcome once() {
        return run(
                "--once", "--recipe", folder.resolve("samples/hello-world.yaml").toString());
    }

    /** Runs with more arguments, as the script would. */
    Outcome run(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--config", folder.resolve("config.yaml").toString()));
        Collections.addAll(arguments, more);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream realOut = System.out;
        PrintStream realErr = System.err;
        try (PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            System.setOut(toOut);
            System.setErr(toErr);
            int exit = SynchronizerMain.run(arguments.toArray(String[]::new));
            return new Outcome(exit, lines(out), lines(err));
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
        }
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
