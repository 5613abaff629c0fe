package dev.xproto.ansible;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of one run: playbook, variables, inventory, our callback, and a script that runs it all again by hand. Only their
 * owner can read them, since variables may be secret.
 */
final class PlaybookFolder {
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNERS_TO_RUN = PosixFilePermissions.fromString("rwx------");
    private static final String CALLBACK = "xproto_json";
    private static final int LONGEST = 200;
    private static final String OUTPUT = "output.json";
    private static final String ERRORS = "errors.txt";

    private final Path folder;
    private final Path playbook;

    private PlaybookFolder(Path folder, Path playbook) {
        this.folder = folder;
        this.playbook = playbook;
    }

    /** A folder that is kept, for one object; what is in it from its last run is replaced. */
    static Path kept(Path sysDir, String model, String object) throws IOException {
        Path folder = sysDir.resolve(safe(model)).resolve(safe(object));
        Files.createDirectories(folder.getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNERS_TO_RUN));
        }
        Files.setPosixFilePermissions(folder, OWNERS_TO_RUN);
        return folder;
    }

    /** A name that leads to no other folder, whatever operators called the object. */
    private static String safe(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9_-]", "_");
        return safe.substring(Math.max(0, safe.length() - LONGEST));
    }

    /** A folder that goes after the run. */
    static Path temporary() throws IOException {
        return Files.createTempDirectory("ansible-", PosixFilePermissions.asFileAttribute(OWNERS_TO_RUN));
    }

    /** Writes the files of a run. */
    static PlaybookFolder write(Path folder, Playbook playbook, String variables, String inventory) throws IOException {
        Path file = playbook.file();
        if (file == null) {
            file = folder.resolve(playbook.simpleName());
            put(file, playbook.text(), OWNERS);
        }
        put(folder.resolve("vars.json"), variables, OWNERS);
        put(folder.resolve("inventory"), inventory, OWNERS);
        Path plugin = folder.resolve(CALLBACK + ".py");
        try (InputStream in = Objects.requireNonNull(
                PlaybookFolder.class.getResourceAsStream("callback/" + CALLBACK + ".py"),
                "the jar packs its callback")) {
            Files.copy(in, plugin, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.setPosixFilePermissions(plugin, OWNERS);
        return new PlaybookFolder(folder, file);
    }

    /** Written beside its place first: a file that was there may be open to others. */
    private static void put(Path file, String text, Set<PosixFilePermission> permissions) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNERS));
        Files.writeString(fresh, text);
        Files.setPosixFilePermissions(fresh, permissions);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The words of the command that runs the playbook. */
    List<String> command(List<String> program, @Nullable Path privateKey) {
        List<String> words = new ArrayList<>(program);
        words.add("--inventory");
        words.add(folder.resolve("inventory").toString());
        words.add("--extra-vars");
        words.add("@" + folder.resolve("vars.json"));
        if (privateKey != null) {
            words.add("--private-key");
            words.add(privateKey.toString());
        }
        words.add(playbook.toString());
        return words;
    }

    /** What the command finds in its environment besides. */
    Map<String, String> environment() {
        return Map.of(
                "ANSIBLE_STDOUT_CALLBACK", CALLBACK,
                "ANSIBLE_CALLBACK_PLUGINS", folder.toString(),
                "ANSIBLE_NOCOLOR", "1",
                "ANSIBLE_RETRY_FILES_ENABLED", "0",
                "LC_ALL", "C.UTF-8");
    }

    /** The folder that the command runs in: that of the playbook, so that it finds its roles. */
    Path workingFolder() {
        return Objects.requireNonNull(playbook.getParent(), "an absolute path has a folder");
    }

    Path output() {
        return folder.resolve(OUTPUT);
    }

    Path errors() {
        return folder.resolve(ERRORS);
    }

    /** Makes the files that the command writes into, so that only their owner can read them. */
    void prepareOutput() throws IOException {
        put(output(), "", OWNERS);
        put(errors(), "", OWNERS);
    }

    /** Writes the script that people run by hand; Ansible then talks to them in its usual way. */
    void writeScript(List<String> command) throws IOException {
        StringBuilder text =
                new StringBuilder("#!/bin/sh\n# Runs by hand what the synchronizer ran. More words are handed to"
                        + " Ansible: `--check --diff` only says what would be done.\n");
        text.append("cd ").append(quoted(workingFolder().toString())).append(" && exec");
        command.forEach(word -> text.append(' ').append(quoted(word)));
        text.append(" \"$@\"\n");
        put(folder.resolve("run.sh"), text.toString(), OWNERS_TO_RUN);
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9@%+=:,./_-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Deletes what a run wrote, but for what is run. */
    static void deleteOutput(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(OUTPUT));
        Files.deleteIfExists(folder.resolve(ERRORS));
    }

    /** Deletes the folder; what is gone already doesn't matter. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault)
                        throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("`" + folder + "` can't be deleted", e);
        }
    }
}
