package dev.xproto.integration.walk;

import dev.xproto.integration.house.MarkdownFile;
import dev.xproto.integration.house.MarkdownFile.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does what a page says, in its order, in a folder. What stands behind a fence tells what a block is:
 *
 * <ul>
 *   <li>{@code LANGUAGE file PATH}: a file, which is written;
 *   <li>{@code sh}: commands, which are run, and must succeed; {@code sh fails}: which must fail;
 *   <li>{@code sh running NAME}: a program that goes on; {@code text keys NAME}: it is told to stop;
 *   <li>{@code text output}: all that the commands before said; {@code text output NAME}: what that program says next,
 *       maybe among other lines;
 *   <li>{@code sh by hand}: not run, since it needs what a test hasn't got.
 * </ul>
 */
public final class PageWalk {
    private static final int COMMAND_MINUTES = 15;

    private final Ports ports = new Ports();
    private final Map<String, Running> running = new LinkedHashMap<>();
    private final Map<String, String> environment;
    private final Path notes;
    private Path folder;
    private int scripts;
    private @Nullable List<String> said;

    private PageWalk(Path folder, Path notes, Map<String, String> environment) {
        this.folder = folder;
        this.notes = notes;
        this.environment = environment;
    }

    /**
     * Walks a page; ends with 1 where it isn't right.
     *
     * @param args the page, an empty folder, a folder for notes, and then {@code NAME=VALUE} for the environment
     */
    public static void main(String[] args) throws Exception {
        Map<String, String> environment = new LinkedHashMap<>();
        List.of(args).subList(3, args.length).forEach(word -> {
            int equals = word.indexOf('=');
            environment.put(word.substring(0, equals), word.substring(equals + 1));
        });
        PageWalk walk = new PageWalk(Path.of(args[1]), Path.of(args[2]), environment);
        try {
            walk.walk(MarkdownFile.read(Path.of(args[0])));
        } catch (WalkException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        } finally {
            walk.running.values().forEach(Running::kill);
        }
    }

    private void walk(MarkdownFile page) throws IOException, InterruptedException {
        for (Block block : page.blocks()) {
            String place = page.file().getFileName() + ":" + block.line();
            System.out.println(place + " " + block.info());
            try {
                step(block);
            } catch (WalkException e) {
                throw new WalkException(place + " " + block.info() + "\n" + e.getMessage());
            }
        }
    }

    private void step(Block block) throws IOException, InterruptedException {
        String[] words = block.info().split(" ", -1);
        String kind = words.length > 1 ? words[0] + " " + words[1] : words[0];
        if (words.length == 3 && words[1].equals("file")) {
            write(words[2], block.text());
            return;
        }
        switch (kind) {
            case "sh" -> run(block.text(), true);
            case "sh fails" -> run(block.text(), false);
            case "sh running" -> begin(words[2], block.text());
            case "text keys" -> program(words[2]).stop();
            case "text output" -> compare(block, words.length > 2 ? program(words[2]) : null);
            case "sh by" -> said = null;
            default -> throw new WalkException("what is a block of `" + block.info() + "`?");
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, ports.real(text));
    }

    private ProcessBuilder shell(String script) throws IOException {
        // One file each: a shell reads its script as it goes.
        Path file = Files.writeString(notes.resolve("script-" + scripts++ + ".sh"), script);
        ProcessBuilder builder = new ProcessBuilder("sh", "-e", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    private void run(String commands, boolean well) throws IOException, InterruptedException {
        Path place = notes.resolve("place.txt");
        Path out = notes.resolve("out.txt");
        Process process = shell(ports.real(commands) + "\npwd >'" + place + "'\n")
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(COMMAND_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new WalkException("the commands don't end");
        }
        said = Files.readAllLines(out, StandardCharsets.UTF_8);
        if ((process.exitValue() == 0) != well) {
            throw new WalkException(
                    "the commands end with " + process.exitValue() + " and say:\n" + String.join("\n", said));
        }
        if (well) {
            folder = Path.of(Files.readString(place).strip());
        }
    }

    private void begin(String name, String command) throws IOException {
        // The program takes the shell's place, so that it is told to stop itself.
        Process process = shell("exec env " + ports.real(command)).start();
        running.put(name, Running.of(name, process, ports));
    }

    private Running program(String name) {
        Running program = running.get(name);
        if (program == null) {
            throw new WalkException("no program `" + name + "` was begun");
        }
        return program;
    }

    private void compare(Block block, @Nullable Running program) throws InterruptedException {
        List<String> shown =
                block.text().lines().map(line -> Said.plain(line, ports::named)).toList();
        if (program != null) {
            for (String line : shown) {
                if (!line.equals(Said.ANY)) {
                    program.await(line, ports::named);
                }
            }
            return;
        }
        List<String> lines = said;
        if (lines == null) {
            throw new WalkException("nothing was run before");
        }
        List<String> plain =
                lines.stream().map(line -> Said.plain(line, ports::named)).toList();
        if (!Said.matches(shown, plain)) {
            throw new WalkException("the commands say something else:\n" + String.join("\n", plain));
        }
    }
}
