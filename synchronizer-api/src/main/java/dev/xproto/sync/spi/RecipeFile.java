package dev.xproto.sync.spi;

import java.util.Map;

/**
 * A TOSCA recipe, as somebody hands it in.
 *
 * @param source what to call it in messages, such as its file's name
 * @param text YAML
 * @param inputs values for the inputs that it declares, by name, each as it would be typed; what isn't given takes the
 *     default that the recipe gives
 */
public record RecipeFile(String source, String text, Map<String, String> inputs) {
    /** Copies the inputs. */
    public RecipeFile {
        inputs = Map.copyOf(inputs);
    }

    /** A recipe that is given no inputs. */
    public static RecipeFile of(String source, String text) {
        return new RecipeFile(source, text, Map.of());
    }
}
