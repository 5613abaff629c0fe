package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import java.io.StringReader;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** From text to YAML nodes, and no further: no Java object is ever made from what a recipe says. */
final class RecipeText {
    private final Places places;
    private final RecipeLimits limits;
    private final Diagnostics out;

    RecipeText(Places places, RecipeLimits limits, Diagnostics out) {
        this.places = places;
        this.limits = limits;
        this.out = out;
    }

    /** The root node; empty when the text is refused. */
    Optional<Node> compose() {
        String text = places.file().text();
        if (text.length() > limits.characters()) {
            out.report(Diagnostic.at(
                            places.start(),
                            ToscaCode.TOO_LARGE,
                            "the recipe has " + text.length() + " characters, but may have " + limits.characters())
                    .help("split it into several recipes"));
            return Optional.empty();
        }
        return parse(text);
    }

    private Optional<Node> parse(String text) {
        try {
            Node root = new Yaml(options()).compose(new StringReader(text));
            if (root == null) {
                out.report(Diagnostic.at(places.start(), ToscaCode.SHAPE, "the recipe is empty")
                        .help("begin with `tosca_definitions_version: tosca_simple_yaml_1_0`"));
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException fault) {
            out.report(marked(fault));
        } catch (ReaderException fault) {
            out.report(Diagnostic.at(
                            places.at(fault.getPosition()),
                            ToscaCode.NOT_YAML,
                            String.format(Locale.ROOT, "YAML doesn't allow the character U+%04X", fault.getCodePoint()))
                    .help("remove it"));
        } catch (YAMLException fault) {
            out.report(Diagnostic.at(
                    places.start(), ToscaCode.TOO_LARGE, "the recipe is refused: " + words(fault.getMessage())));
        }
        return Optional.empty();
    }

    private LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(limits.characters());
        options.setNestingDepthLimit(limits.depth());
        options.setMaxAliasesForCollections(limits.aliases());
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setTagInspector(tag -> true); // nothing is made of tags; RecipeReader tells of them, with their places
        return options;
    }

    private Diagnostic marked(MarkedYAMLException fault) {
        String context = words(fault.getContext());
        String problem = words(fault.getProblem());
        String message = context.isEmpty() ? problem : context + ", " + problem;
        Diagnostic diagnostic = fault.getProblemMark() == null
                ? Diagnostic.at(places.start(), ToscaCode.NOT_YAML, "this isn't YAML: " + message)
                : Diagnostic.at(places.at(fault.getProblemMark()), ToscaCode.NOT_YAML, "this isn't YAML: " + message);
        return message.contains("\\t")
                ? diagnostic.help("indent with blanks instead of tabs")
                : diagnostic.help("compare the indentation and the quotes here with the lines around");
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace('\n', ' ').strip();
    }
}
