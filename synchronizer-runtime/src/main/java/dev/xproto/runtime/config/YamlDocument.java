package dev.xproto.runtime.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a YAML file to nodes, which know their places; nothing is ever constructed from them. */
final class YamlDocument {
    /** In characters; configurations are a few kilobytes. */
    private static final int LONGEST = 1_000_000;

    private static final int MOST_ALIASES = 20;
    private static final int DEEPEST = 30;

    private YamlDocument() {}

    /** The root of the only document; empty when that couldn't be had, which {@code problems} then knows. */
    static Optional<Node> read(Path file, Problems problems) {
        Optional<String> text = text(file, problems);
        return text.isEmpty() ? Optional.empty() : parse(text.get(), problems, ConfigCode.NOT_YAML, "YAML");
    }

    /**
     * The root of a JSON file, which is YAML without tabs between its parts; the reader has to check that nothing else of
     * YAML is used.
     */
    static Optional<Node> readJson(Path file, Problems problems) {
        return content(file, problems)
                .flatMap(text -> parse(text.replace('\t', ' '), problems, ConfigCode.DEPENDENCIES_NOT_JSON, "JSON"));
    }

    private static Optional<String> text(Path file, Problems problems) {
        if (!Files.isRegularFile(file)) {
            problems.whole(
                    ConfigCode.UNREADABLE,
                    "there is no such file",
                    "name it with `--config FILE`; without that, it is `config.yaml` in the working directory");
            return Optional.empty();
        }
        return content(file, problems);
    }

    private static Optional<String> content(Path file, Problems problems) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            problems.whole(ConfigCode.UNREADABLE, "the file is not text in UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            problems.whole(ConfigCode.UNREADABLE, "the file can't be read: " + e.getMessage(), "");
        }
        return Optional.empty();
    }

    private static Optional<Node> parse(String text, Problems problems, ConfigCode code, String language) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowRecursiveKeys(false);
        try (Reader reader = new java.io.StringReader(text)) {
            Node root = new Yaml(new SafeConstructor(options)).compose(reader);
            if (root == null) {
                problems.whole(
                        code, "the file is empty", code == ConfigCode.NOT_YAML ? "give it at least a `name`" : "");
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            String message = e.getProblem() == null ? "it can't be understood" : e.getProblem();
            if (e.getProblemMark() == null) {
                problems.whole(code, message, "");
            } else {
                problems.at(code, true, e.getProblemMark(), "this is no " + language + ": " + message, "");
            }
        } catch (YAMLException | IOException e) {
            problems.whole(code, "this is no " + language + ": " + e.getMessage(), "");
        }
        return Optional.empty();
    }
}
