package dev.xproto.ansible;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A playbook: a file, with its roles beside it, or a text out of a jar.
 *
 * @param name as the step names it
 * @param file where it is; null when it comes out of a jar
 * @param text what it says; empty when it is a file
 */
record Playbook(String name, @Nullable Path file, String text) {
    /**
     * The playbook that a step names: a file with that path, else a resource beside the step's class, else one at the top of
     * its class path.
     *
     * @throws AnsibleException there is none, or it can't be read
     */
    static Playbook find(String name, Class<?> step) throws AnsibleException {
        Path file = path(name);
        if (file != null && Files.isRegularFile(file)) {
            return new Playbook(name, file.toAbsolutePath().normalize(), "");
        }
        try (InputStream beside = step.getResourceAsStream(name);
                InputStream top = step.getResourceAsStream("/" + name)) {
            InputStream found = beside == null ? top : beside;
            if (found == null) {
                throw new AnsibleException("there is no playbook `" + name + "`: put it beside " + step.getSimpleName()
                        + " in the jar, or name a file");
            }
            return new Playbook(name, null, new String(found.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AnsibleException("the playbook `" + name + "` can't be read: " + e.getMessage(), e);
        }
    }

    private static @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Its name without folders. */
    String simpleName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
