package dev.xproto.integration.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the original generates, in the folder {@code shared} beside the checkout; tests that need it are skipped without. */
final class Golden {
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final Pattern MESSAGE = Pattern.compile("(?ms)^message (\\w+) \\{$(.*?)^\\}$");
    private static final Pattern FIELD =
            Pattern.compile("((?:repeated )?\\w+) (\\w+)\\s*=\\s*(\\d+)\\s*(?:\\[(.*?)\\])?\\s*;");

    private final Path folder;

    private Golden(Path folder) {
        this.folder = folder;
    }

    /** The outputs for that set of models. */
    static Golden of(String set) {
        Path folder = SHARED.resolve("golden").resolve(set);
        assumeTrue(Files.isDirectory(folder), "no reference outputs in " + folder + ": not compared");
        return new Golden(folder);
    }

    /** A model file of a deployed service. */
    static Path modelFile(String name) {
        Path file = SHARED.resolve("corpus").resolve("xproto").resolve(name);
        assumeTrue(Files.isRegularFile(file), "no " + file + ": not compiled");
        return file;
    }

    String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JSON file; JSON is YAML. */
    Map<String, Object> json(String name) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(10_000_000);
        Object root = new Yaml(new SafeConstructor(options)).load(text(name));
        Map<String, Object> entries = new LinkedHashMap<>();
        assertThat(root).isInstanceOf(Map.class);
        ((Map<?, ?>) root).forEach((key, value) -> entries.put(key.toString(), value));
        return entries;
    }

    /** The fields of the messages of models, by message and number, each as one line. */
    Map<String, SortedMap<Integer, String>> messages() {
        Map<String, SortedMap<Integer, String>> messages = new TreeMap<>();
        Matcher message = MESSAGE.matcher(text("protoapi.proto"));
        while (message.find()) {
            if (message.group(2).contains("self_content_type_id")) {
                messages.put(message.group(1), fields(message.group(2)));
            }
        }
        return messages;
    }

    private static SortedMap<Integer, String> fields(String body) {
        SortedMap<Integer, String> fields = new TreeMap<>();
        Matcher field = FIELD.matcher(body);
        while (field.find()) {
            String options = field.group(4) == null ? "" : field.group(4).strip();
            fields.put(Integer.parseInt(field.group(3)), field.group(1) + " " + field.group(2) + " [" + options + "]");
        }
        return fields;
    }

    static List<String> names(Object list) {
        assertThat(list).isInstanceOf(List.class);
        return ((List<?>) list).stream().map(Object::toString).toList();
    }
}
