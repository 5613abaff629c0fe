package dev.xproto.processor.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a {@code config.yaml} to nodes; nothing is ever constructed from them. */
public final class ConfigFile {
    /** In bytes; configurations are a few kilobytes. */
    private static final long LONGEST = 1_000_000;

    private static final int DEEPEST = 30;
    private static final int MOST_ALIASES = 20;

    private final String shown;

    private ConfigFile(String shown) {
        this.shown = shown;
    }

    /**
     * Reads the file.
     *
     * @param path as somebody wrote it; relative ones start at the compiler's working directory
     * @throws ConfigException it can't be read, or makes no sense
     */
    public static SynchronizerConfig read(String path) throws ConfigException {
        return new ConfigFile(path).read();
    }

    private SynchronizerConfig read() throws ConfigException {
        String text = text();
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowRecursiveKeys(false);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return new ConfigValues(shown).read(mapping);
            }
            throw fault("a configuration is a mapping of keys to values");
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            String problem = "this is no YAML: " + e.getProblem();
            throw mark == null ? fault(problem) : new ConfigException(ConfigValues.place(shown, mark), problem);
        } catch (YAMLException e) {
            throw fault("this is no YAML: " + e.getMessage());
        }
    }

    private String text() throws ConfigException {
        try {
            Path file = Path.of(shown);
            if (!Files.isRegularFile(file)) {
                throw fault("there is no such file; `" + file.toAbsolutePath().normalize() + "` was looked for");
            }
            if (Files.size(file) > LONGEST) {
                throw fault("the file is longer than " + LONGEST + " bytes");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (InvalidPathException e) {
            throw fault("no file can be called that");
        } catch (CharacterCodingException e) {
            throw fault("the file is not text in UTF-8");
        } catch (IOException | SecurityException e) {
            throw fault("the file can't be read: " + e.getMessage());
        }
    }

    private ConfigException fault(String message) {
        return new ConfigException(shown, message);
    }
}
