package dev.xproto.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The files of a new project: templates with names put in. */
final class Scaffold {
    private static final String STEPS = "%{folder}/steps/";
    private static final String VERSION = "0.1.0";
    private static final List<String> EXECUTABLE = List.of("", "run", "image");
    private static final String WATCHERS = "# Has watchers told of changes.\nenable_watchers: true\n";

    private final String kind;
    private final Map<String, String> names = new LinkedHashMap<>();

    /**
     * A project.
     *
     * @param kind a folder of templates
     * @param name lower-case letters, digits and dashes, a letter first
     * @param packageName of its classes
     */
    Scaffold(String kind, String name, String packageName) {
        this.kind = kind;
        String className = className(name);
        names.put("name", name);
        names.put("Name", className);
        names.put("lower", className.toLowerCase(Locale.ROOT));
        names.put("package", packageName);
        names.put("folder", packageName.replace('.', '/'));
        names.put("kind", kind);
        names.put("version", VERSION);
        names.put("watchers", kind.equals("work") ? "" : WATCHERS);
    }

    private static String className(String name) {
        StringBuilder className = new StringBuilder();
        for (String word : name.split("-", -1)) {
            className.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return className.toString();
    }

    /** Which template becomes which file. */
    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", "pom.xml");
        files.put("README.md", "README.md");
        files.put("VERSION", "VERSION");
        files.put(".gitignore", "gitignore");
        files.put("config.yaml", "config.yaml");
        files.put("run", "run");
        files.put("image", "image");
        files.put("kubernetes.yaml", "kubernetes.yaml");
        files.put("samples/%{name}.yaml", "recipe.yaml");
        files.put("src/main/xproto/%{name}.xproto", "models.xproto");
        boolean watcher = kind.equals("watcher");
        String step = watcher ? "Watch%{Name}Service" : "Sync%{Name}ServiceInstance";
        String template = kind + (watcher ? "/Watch" : "/Sync");
        files.put("src/main/java/" + STEPS + step + ".java", template + ".java");
        files.put("src/test/java/" + STEPS + step + "Test.java", template + "Test.java");
        files.put("src/test/resources/logback-test.xml", "logback-test.xml");
        return files;
    }

    /**
     * Writes it all, or nothing: beside its place first, and then moved there.
     *
     * @param place where nothing is, or an empty folder
     */
    void write(Path place) throws IOException {
        Path folder = place.toAbsolutePath().normalize();
        Path parent = Objects.requireNonNull(folder.getParent(), "a folder has a parent");
        Files.createDirectories(parent);
        Path made = Files.createTempDirectory(parent, ".xproto-init");
        try {
            for (Map.Entry<String, String> file : files().entrySet()) {
                Path path = made.resolve(filled(file.getKey()));
                Files.createDirectories(Objects.requireNonNull(path.getParent(), "a file has a folder"));
                Files.writeString(path, filled(template(file.getValue())));
            }
            for (String executable : EXECUTABLE) {
                Files.setPosixFilePermissions(made.resolve(executable), PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            Files.deleteIfExists(folder);
            Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UnsupportedOperationException e) {
            Folders.delete(made);
            throw e;
        }
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("%{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    private static String template(String name) throws IOException {
        try (InputStream in = Scaffold.class.getResourceAsStream("init/" + name + ".template")) {
            return new String(
                    Objects.requireNonNull(in, "the command packs its templates")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
